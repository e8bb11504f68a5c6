import { decree152 } from '../regimes/2026/citations';
import type { Citation } from '../types';
import { pays, type BonusTable } from './coefficient';

const decree = (article: number, clause?: number, point?: string) => decree152(article, clause, point);
/** Figures of the decree before it that the notes do not have in this one. */
const carried: Citation = { ...decree152(51, 1), mark: 'unverified', note: 'số của Nghị định 98/2023/NĐ-CP; chưa đối chiếu trong Nghị định này' };
const order = (rank: string, value: number, point: string) => [
  ...pays([`HCLD${rank}`], { individual: value }, decree(51, 1, point)),
  ...pays([`HCLD${rank}`], { collective: value * 2 }, decree(51, 2)),
  ...pays([`HCCC${rank}`, `HCBV${rank}`], { individual: value, collective: value * 2 }, carried),
];
const form = (awards: string[], individual: number, point: string, together: string) => [
  ...pays(awards, { individual }, decree(54, 1, point)),
  ...pays(awards, { collective: individual * 2 }, decree(54, 2, together)),
  ...pays(awards, { household: individual * 1.5 }, decree(54, 3)),
];

/** Decree 152/2025, in force from 01/07/2025; it lapses on 01/03/2027 and nothing known takes its place. */
export const decree152Bonus: BonusTable = {
  document: '152/2025/NĐ-CP',
  from: '2025-07-01',
  to: '2027-02-28',
  rows: [
    ...pays(['CSTDTQ'], { individual: 4.5 }, decree(50, 1, 'a')),
    ...pays(['CSTDT', 'CSTDB'], { individual: 3 }, decree(50, 1, 'b')),
    ...pays(['CSTDCS'], { individual: 1 }, decree(50, 1, 'c')),
    ...pays(['LDTT', 'CSTT'], { individual: 0.3 }, decree(50, 1, 'd')),
    ...pays(['TTLDXS', 'DVQT'], { collective: 1.5 }, decree(50, 2, 'a')),
    ...pays(['TTLDTT', 'DVTT'], { collective: 0.8 }, decree(50, 2, 'b')),
    ...pays(['XPTT'], { collective: 2 }, decree(50, 2, 'c')),
    ...pays(['TDPVH'], { collective: 1.5 }, decree(50, 2, 'd')),
    ...pays(['COTD_CP'], { collective: 12 }, decree(50, 2, 'đ')),
    ...pays(['COTD_T', 'COTD_B'], { collective: 8 }, decree(50, 2, 'e')),
    ...order('1', 9, 'e'),
    ...order('2', 7.5, 'g'),
    ...order('3', 4.5, 'h'),
    ...pays(['HCSV'], { individual: 46, collective: 92 }, carried),
    ...pays(['HCHCM'], { individual: 30.5, collective: 61 }, carried),
    ...pays(['HCDL1', 'HCQC1'], { individual: 15, collective: 30 }, carried),
    ...pays(['HCDL2', 'HCQC2'], { individual: 12.5, collective: 25 }, carried),
    ...pays(['HCDL3', 'HCQC3'], { individual: 10.5, collective: 21 }, carried),
    ...pays(['HCDDK'], { individual: 7.5 }, carried),
    ...pays(['HCDC'], { individual: 4.5 }, carried),
    ...form(['BK_TTG'], 3.5, 'a', 'a'),
    ...form(['BK_T', 'BK_B'], 1.5, 'b', 'a'),
    ...form(['GK_X', 'GK_CQ', 'GK_DN'], 0.3, 'e', 'c'),
    ...pays(['KNC'], { individual: 0.6 }, decree(54, 1, 'd'), true),
  ],
  rules: {
    base: decree(49, 1),
    rounding: decree(49, 2),
    titles: decree(49, 5),
    forms: decree(49, 6),
    both: decree(49, 7),
  },
};
