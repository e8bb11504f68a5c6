import { id, unitId } from './id.mjs';
import { FIRST_DAY_WITHOUT_DISTRICT, LAST_DISTRICT_DAY } from './land-to-2025.mjs';

const DECISION = 'Tham số minh họa (demo)';
const FROM = '2024-01-01';

/**
 * A province's own rules as it would enter them: working days, and shares of all members of a council.
 * @type {[unit: string, key: string, value: number, from: string, to: string | null][]}
 */
const VALUES = [
  ['88', 'sla.intake.district', 2, FROM, LAST_DISTRICT_DAY],
  ['88', 'sla.appraisal.district', 7, FROM, LAST_DISTRICT_DAY],
  ['10', 'sla.council.district', 8, FROM, LAST_DISTRICT_DAY],
  ['10', 'sla.intake.province', 2, FROM, null],
  ['10', 'sla.appraisal.province', 15, FROM, null],
  ['10', 'sla.signature.province', 4, FROM, null],
  ['10', 'sla.appraisal.commune', 8, FIRST_DAY_WITHOUT_DISTRICT, null],
  ['LC-SAPA', 'sla.intake.commune', 2, FIRST_DAY_WITHOUT_DISTRICT, null],
  ['10', 'sla.result', 3, FROM, null],
  ['10', 'vote.threshold.CSTDT', 0.9, FROM, null],
  ['10', 'vote.threshold.BK_T', 0.7, FROM, null],
  // Who tries the demo on a Sunday evening wants to see the mail: no quiet hours, and no quiet days.
  ...['88', '10', 'VN'].flatMap((unit) => ['from', 'to', 'days'].map((part) => [unit, `notice.quiet.${part}`, 0, FROM, null])),
];

/** Rows of `local_parameter`. */
export const localParameters = VALUES.map(([code, key, value, from, to]) => ({
  id: id('local', code, key, from),
  unit_id: unitId(code),
  key,
  value,
  decision: DECISION,
  from_on: from,
  to_on: to,
}));
