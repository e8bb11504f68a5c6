import { decree } from '../regimes/2024/citations';
import type { Citation } from '../types';
import { pays, type BonusTable } from './coefficient';

const titles = (clause: number) => decree(54, clause, undefined, { mark: 'text' });
const orders = (point?: string) => decree(55, 1, point, { mark: 'text' });
const twice: Citation = decree(55, 2, undefined, { mark: 'unverified', note: 'gấp hai lần mức cá nhân; chưa đối chiếu văn bản gốc' });
/** Figures that agree before and after this decree, whose articles were not seen in it. */
const unseen: Citation = { document: '98/2023/NĐ-CP', from: '2024-01-01', to: '2025-06-30', mark: 'unverified', note: 'chưa thấy số điều' };
const rule: Citation = { ...unseen, mark: 'text', note: 'chương về tiền thưởng; chưa thấy số điều' };
const order = (awards: string[], value: number, point?: string) => [
  ...pays(awards, { individual: value }, orders(point)),
  ...pays(awards, { collective: value * 2 }, twice),
];

/** Decree 98/2023, in force from 01/01/2024 to 30/06/2025. */
export const decree98: BonusTable = {
  document: '98/2023/NĐ-CP',
  from: '2024-01-01',
  to: '2025-06-30',
  rows: [
    ...pays(['CSTDTQ'], { individual: 4.5 }, titles(1)),
    ...pays(['CSTDT', 'CSTDB'], { individual: 3 }, titles(1)),
    ...pays(['CSTDCS'], { individual: 1 }, titles(1)),
    ...pays(['LDTT', 'CSTT'], { individual: 0.3 }, titles(1)),
    ...pays(['TTLDXS', 'DVQT', 'TDPVH'], { collective: 1.5 }, titles(2)),
    ...pays(['TTLDTT', 'DVTT'], { collective: 0.8 }, titles(2)),
    ...pays(['XPTT'], { collective: 2 }, titles(2)),
    ...pays(['COTD_CP'], { collective: 12 }, titles(2)),
    ...pays(['COTD_T', 'COTD_B'], { collective: 8 }, titles(2)),
    ...pays(['GDVH'], { household: 0.1 }, unseen),
    ...order(['HCSV'], 46),
    ...order(['HCHCM'], 30.5),
    ...order(['HCDL1', 'HCQC1'], 15),
    ...order(['HCDL2', 'HCQC2'], 12.5),
    ...order(['HCDL3', 'HCQC3'], 10.5),
    ...order(['HCLD1', 'HCCC1', 'HCBV1'], 9, 'e'),
    ...order(['HCLD2', 'HCCC2', 'HCBV2'], 7.5, 'g'),
    ...pays(['HCDDK'], { individual: 7.5 }, orders('g')),
    ...order(['HCLD3', 'HCCC3', 'HCBV3'], 4.5, 'h'),
    ...pays(['HCDC'], { individual: 4.5 }, orders('h')),
    ...pays(['BK_TTG'], { individual: 3.5, collective: 7, household: 7 }, unseen),
    ...pays(['BK_T', 'BK_B'], { individual: 1.5, collective: 3, household: 3 }, unseen),
    ...pays(['GK_H', 'GK_CQ', 'GK_DN'], { individual: 0.3, collective: 0.6, household: 0.6 }, unseen),
    ...pays(['GK_X'], { individual: 0.15, collective: 0.3, household: 0.3 }, unseen),
    ...pays(['KNC'], { individual: 0.6 }, unseen, true),
    ...pays(['HUYC'], { individual: 1.5 }, unseen),
  ],
  rules: { base: rule, rounding: rule, titles: rule, forms: rule, both: rule },
};
