import type { CalendarKind, CalendarRow, LocalDate, Mark } from '../types';

/**
 * Days off and worked Saturdays of State bodies: the rows of the first start, afterwards data that administrators edit.
 * Where no yearly decision was read the row is computed from the Labour Code and marked `unverified`; Tết and Giỗ Tổ of 2024 and 2025,
 * and the second day of National Day of those years, are left out because neither a decision nor a date was read.
 */
export const VN_ADMINISTRATIVE = 'vn-administrative';

const CODE = 'Bộ luật Lao động 2019, Điều 112 (tính toán)';
const PLAN_2026 = 'Kế hoạch nghỉ lễ, Tết năm 2026 (12729/VPCP-KGVX)';
const AUGUST_2026 = '8764/BNV-CVL; 9859/VPCP-KGVX';
const PLAN_2027 = '10065/VPCP-KGVX ngày 02/10/2026';
const CULTURE = 'Nghị quyết 28/2026/QH16';

const rows = (source: string, mark: Mark, days: [LocalDate, CalendarKind, string][]): CalendarRow[] =>
  days.map(([date, kind, name]) => ({ date, kind, name, source, mark }));

/** The holidays with a fixed date in the sun's calendar, for a year whose decision was not read. */
const fixedHolidays = (year: number): CalendarRow[] =>
  rows(CODE, 'unverified', [
    [`${year}-01-01`, 'holiday', 'Tết Dương lịch'],
    [`${year}-04-30`, 'holiday', 'Ngày Chiến thắng'],
    [`${year}-05-01`, 'holiday', 'Ngày Quốc tế lao động'],
    [`${year}-09-02`, 'holiday', 'Quốc khánh'],
  ]);

const YEAR_2026 = [
  ...rows(PLAN_2026, 'second-hand', [
    ['2026-01-01', 'holiday', 'Tết Dương lịch'],
    ['2026-01-02', 'swapped-off', 'Tết Dương lịch'],
    ['2026-01-10', 'swapped-on', 'bù cho ngày 02/01/2026'],
    ['2026-02-16', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-17', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-18', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-19', 'holiday', 'Tết Nguyên đán'],
    ['2026-02-20', 'holiday', 'Tết Nguyên đán'],
    ['2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương'],
    ['2026-04-27', 'compensatory', 'Giỗ Tổ Hùng Vương'],
    ['2026-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2026-05-01', 'holiday', 'Ngày Quốc tế lao động'],
  ]),
  ...rows(AUGUST_2026, 'second-hand', [
    ['2026-08-22', 'swapped-on', 'bù cho ngày 31/8/2026'],
    ['2026-08-31', 'swapped-off', 'Quốc khánh'],
    ['2026-09-01', 'holiday', 'Quốc khánh (ngày liền kề)'],
    ['2026-09-02', 'holiday', 'Quốc khánh'],
  ]),
  ...rows(`${CULTURE}; ${PLAN_2027}`, 'second-hand', [['2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam']]),
];

const YEAR_2027 = [
  ...rows(CODE, 'unverified', [['2027-01-01', 'holiday', 'Tết Dương lịch']]),
  ...rows(PLAN_2027, 'second-hand', [
    ['2027-02-04', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-05', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-06', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-07', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-08', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-09', 'compensatory', 'Tết Nguyên đán'],
    ['2027-02-10', 'compensatory', 'Tết Nguyên đán'],
    ['2027-09-02', 'holiday', 'Quốc khánh'],
    ['2027-09-03', 'holiday', 'Quốc khánh (ngày liền kề)'],
  ]),
  ...rows(CODE, 'unverified', [
    ['2027-04-16', 'holiday', 'Giỗ Tổ Hùng Vương'],
    ['2027-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2027-05-01', 'holiday', 'Ngày Quốc tế lao động'],
    ['2027-05-03', 'compensatory', 'Ngày Quốc tế lao động'],
  ]),
  ...rows(`${CULTURE} (tính toán)`, 'unverified', [['2027-11-24', 'holiday', 'Ngày Văn hóa Việt Nam']]),
];

export const vnAdministrative: readonly CalendarRow[] = [...fixedHolidays(2024), ...fixedHolidays(2025), ...YEAR_2026, ...YEAR_2027];
