import { FIRST_DAY_WITHOUT_DISTRICT as DAY } from './land-to-2025.mjs';

/**
 * The land from 01/07/2025: no district, six communes where Sa Pa was. Each new commune is a unit of its own: [code, name, the old ones it
 * carries on]. Which of the sixteen went into which is not known from a source, so every mapping here is assumed.
 */
const COMMUNES = [
  ['LC-SAPA', 'Phường Sa Pa', ['03001', '03002', '03003', '03006', '03016', '03028']],
  ['LC-TAPHIN', 'Xã Tả Phìn', ['03010', '03013']],
  ['LC-TAVAN', 'Xã Tả Van', ['03019', '03037', '03040']],
  ['LC-MUONGBO', 'Xã Mường Bo', ['03022', '03043']],
  ['LC-BANHO', 'Xã Bản Hồ', ['03046', '03052']],
  ['LC-NGUCHISON', 'Xã Ngũ Chỉ Sơn', ['03004']],
  ['LC-BATXAT', 'Xã Bát Xát', ['LC-TT-BATXAT', 'LC-X-BANQUA', 'LC-X-QUANGKIM']],
];

export const NEW_COMMUNES = COMMUNES.map(([code]) => code);

export const landFrom2025 = COMMUNES.map(([code, name]) => [
  code,
  name,
  name.startsWith('Phường') ? 'ward' : 'commune',
  'commune',
  '10',
  DAY,
  null,
  code === 'LC-BATXAT',
]);

/** [from, to, kind, day, assumed]. Two provinces were made one under a name one of them had: the name's unit goes on. */
export const successions2025 = [
  ['15', '10', 'merge', DAY, false],
  ['88', null, 'abolition', DAY, false],
  ['LC-H-BATXAT', null, 'abolition', DAY, false],
  ...COMMUNES.flatMap(([code, , before]) => before.map((old) => [old, code, 'merge', DAY, true])),
];
