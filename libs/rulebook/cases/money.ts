import { BASE_SALARIES, baseSalaryOn } from '../money/base-salary';
import { bonus, BONUS_TABLES, bonusTableOn } from '../money/bonus';
import type { Citation } from '../types';
import { that, type Case } from './case';
import { BONUS } from './registers/bonus';

const at = ({ document, article, clause, point, mark, from, to }: Citation): string =>
  [document, article, clause, point, mark, from, to].filter((one) => one !== undefined).join(' ');
const tables = () =>
  BONUS_TABLES.map(({ document, from, to, rows, rules }) => ({
    table: `${document} ${from}–${to}`,
    rows: rows.map(({ award, subject, value, atMost, citation }) => `${award} ${subject} ${atMost ? 'at most ' : ''}${value} by ${at(citation)}`),
    rules: Object.entries(rules).map(([name, citation]) => `${name} by ${at(citation)}`),
  }));
const amount = (award: string, decidedOn: string) => () => {
  const answer = bonus({ award, subject: 'individual', decidedOn });
  return 'amount' in answer ? answer.amount : 'no';
};
const of = that('bonus');

/** Money: coefficients, base salaries and the days on which they change. */
export const money: Case[] = [
  of('the coefficients of each decree, each with its clause', tables, BONUS),
  that('salary')('the base salaries', () => BASE_SALARIES.map((one) => `${one.from}–${one.to ?? ''}: ${one.amount} by ${at(one.citation)}`), [
    '2019-07-01–2023-06-30: 1490000 by mức lương cơ sở từ 01/7/2019 unverified 2019-07-01 2023-06-30',
    '2023-07-01–2024-06-30: 1800000 by 24/2023/NĐ-CP text 2023-07-01 2024-06-30',
    '2024-07-01–2026-06-30: 2340000 by 73/2024/NĐ-CP second-hand 2024-07-01 2026-06-30',
    '2026-07-01–: 2530000 by 161/2026/NĐ-CP 3 2 second-hand 2026-07-01 ',
  ]),
  of('the national fighter before 01/07/2024: 4,5 × 1.800.000', amount('CSTDTQ', '2024-06-30'), 8_100_000),
  of('and from that day: 4,5 × 2.340.000', amount('CSTDTQ', '2024-07-01'), 10_530_000),
  of('the advanced worker in 2026 is rounded up to 760.000', amount('LDTT', '2026-11-21'), 760_000),
  of('the certificate of the province in 2023: 1,0', amount('BK_T', '2023-12-31'), 1_800_000),
  of('and from 2024: 1,5', amount('BK_T', '2024-01-01'), 2_700_000),
  of('the commune’s certificate until the two tiers: 0,15', amount('GK_X', '2025-06-30'), 360_000),
  of('and since: 0,3', amount('GK_X', '2025-07-01'), 710_000),
  of('the last day of the decree of 2025', amount('CSTDCS', '2027-02-28'), 2_530_000),
  of('nothing is known after it', amount('CSTDCS', '2027-03-01'), 'no'),
  of('no base salary is known before July 2019', () => [baseSalaryOn('2019-06-30') === undefined, bonusTableOn('2017-09-30') === undefined], [true, true]),
];
