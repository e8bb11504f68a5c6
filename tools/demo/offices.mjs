import { officeId, unitId } from './id.mjs';
import { FIRST_DAY_WITHOUT_DISTRICT as DAY, LAST_DISTRICT_DAY as LAST, landTo2025 } from './land-to-2025.mjs';
import { landFrom2025, NEW_COMMUNES } from './land-from-2025.mjs';
import { proposingUnits } from './proposing-units.mjs';

const OWN = 'Bộ phận Thi đua - Khen thưởng';
const FROM = '2020-01-01';
const COUNCIL = 'Hội đồng Thi đua - Khen thưởng';

/** A level's four offices: [unit, kind, name, from, to]. What an office is called changes; what it is for does not. */
const level = (code, agency, place, from, to) => [
  [code, 'standing-agency', agency, from, to],
  [code, 'council', `${COUNCIL} ${place}`, from, to],
  [code, 'peoples-committee', `Ủy ban nhân dân ${place}`, from, to],
  [code, 'unit', OWN, from, to],
];

const place = (code) => landFrom2025.find(([one]) => one === code)[1].replace(/^./, (letter) => letter.toLowerCase());

const above = [
  ['10', 'standing-agency', 'Sở Nội vụ (Ban Thi đua - Khen thưởng)', FROM, LAST],
  ['10', 'standing-agency', 'Sở Nội vụ (Phòng Thi đua - Khen thưởng)', DAY, null],
  ['10', 'council', `${COUNCIL} tỉnh Lào Cai`, FROM, null],
  ['10', 'peoples-committee', 'Ủy ban nhân dân tỉnh Lào Cai', FROM, null],
  ['10', 'administration', 'Quản trị hệ thống', FROM, null],
  ['VN', 'standing-agency', 'Ban Thi đua - Khen thưởng Trung ương (Bộ Nội vụ)', FROM, null],
];

const proposing = [...landTo2025.filter((row) => row[3] === 'commune'), ...proposingUnits];
const own = [...new Set(proposing.map(([code]) => code))].map((code) => [code, 'unit', OWN, FROM, proposing.findLast(([one]) => one === code)[6]]);

/** [unit, kind, name, from, to], all offices of the demo. */
export const officeList = [
  ...above,
  ...level('88', 'Phòng Nội vụ thị xã Sa Pa', 'thị xã Sa Pa', FROM, LAST),
  ...level('LC-H-BATXAT', 'Phòng Nội vụ huyện Bát Xát', 'huyện Bát Xát', FROM, LAST),
  ...NEW_COMMUNES.flatMap((code) => level(code, 'Phòng Văn hóa - Xã hội', place(code), DAY, null)),
  ['LC-SAPA', 'administration', 'Quản trị hệ thống', DAY, null],
  ...own,
];

/** Rows of `office`. */
export const offices = officeList.map(([code, kind, name, from, to]) => ({
  id: officeId(code, kind, from),
  unit_id: unitId(code),
  kind,
  name,
  from_on: from,
  to_on: to,
}));
