import { id, unitId } from './id.mjs';
import { landFrom2025, successions2025 } from './land-from-2025.mjs';
import { landOfQuangNgai, successionsOfQuangNgai } from './land-quang-ngai.mjs';
import { landTo2025 } from './land-to-2025.mjs';
import { proposingUnits, successionsOfOffices } from './proposing-units.mjs';

const SOURCE = 'Danh mục đơn vị hành chính';
const ASSUMED = 'Giả định của bộ dữ liệu minh họa';
const source = (assumed) => (assumed ? ASSUMED : SOURCE);

const rows = [...landTo2025, ...landFrom2025, ...proposingUnits, ...landOfQuangNgai];

/** Rows of `unit`, `unit_version` and `unit_succession`, as the tables have them. */
export const units = [...new Set(rows.map(([code]) => code))].map((code) => ({ id: unitId(code), code }));

export const versions = rows.map(([code, name, kind, level, parent, from, to, assumed = false]) => ({
  id: id('version', code, from),
  unit_id: unitId(code),
  name,
  kind,
  level,
  parent_id: parent && unitId(parent),
  from_on: from,
  to_on: to,
  assumed,
  source: level === 'unit' ? ASSUMED : source(assumed),
}));

export const successions = [...successions2025, ...successionsOfOffices, ...successionsOfQuangNgai].map(([from, to, kind, on, assumed]) => ({
  id: id('succession', from, to ?? '', on),
  from_unit_id: unitId(from),
  to_unit_id: to && unitId(to),
  kind,
  happened_on: on,
  assumed,
  source: source(assumed),
}));
