import type { Citation, LocalDate } from '../base';

export interface BaseSalary {
  from: LocalDate;
  to: LocalDate | null;
  /** Whole đồng a month. */
  amount: number;
  citation: Citation;
}

const set = (from: LocalDate, to: LocalDate | null, amount: number, source: Omit<Citation, 'from' | 'to'>): BaseSalary => ({
  from,
  to,
  amount,
  citation: { ...source, from, to },
});

/** Mức lương cơ sở, each with the decree that set it; the bonus is taken from the one in force on the day of the decision. */
export const BASE_SALARIES: readonly BaseSalary[] = [
  set('2019-07-01', '2023-06-30', 1_490_000, { document: 'mức lương cơ sở từ 01/7/2019', mark: 'unverified', note: 'chưa đối chiếu nghị định' }),
  set('2023-07-01', '2024-06-30', 1_800_000, { document: '24/2023/NĐ-CP', mark: 'text' }),
  set('2024-07-01', '2026-06-30', 2_340_000, { document: '73/2024/NĐ-CP', mark: 'second-hand', note: 'đối chiếu văn bản gốc' }),
  set('2026-07-01', null, 2_530_000, { document: '161/2026/NĐ-CP', article: 3, clause: 2, mark: 'second-hand', note: 'đối chiếu văn bản gốc' }),
];

/** The base salary of a day; undefined before the first one known here. */
export const baseSalaryOn = (day: LocalDate): BaseSalary | undefined => BASE_SALARIES.find(({ from, to }) => from <= day && (to === null || day <= to));
