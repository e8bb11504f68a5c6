import type { Audience, CalendarKind, CalendarRow, LocalDate, Mark } from '../types';
import { computedYear } from './computed';

/**
 * Days off and worked Saturdays, 2023–2027: the rows of the first start, afterwards data that administrators edit. 2026 and 2027 rest on what was read
 * about the Prime Minister's yearly decisions; where none was read the row is computed, marked `unverified`, and says why.
 */
export const VN_ADMINISTRATIVE = 'vn-administrative';

const COMPUTED = 'Bộ luật Lao động 2019, Điều 112 (tính toán)';
const COMPENSATED = 'Bộ luật Lao động 2019, Điều 111 khoản 3 (tính toán)';
const PLAN_2026 = 'Kế hoạch nghỉ lễ, Tết năm 2026 (12729/VPCP-KGVX)';
const AUGUST_2026 = '8764/BNV-CVL; 9859/VPCP-KGVX';
const PLAN_2027 = '10065/VPCP-KGVX ngày 02/10/2026';
const CULTURE = 'Nghị quyết 28/2026/QH16';
const NOT_READ = 'tính theo quy định chung; quyết định của năm này chưa nêu hoặc chưa đọc';

/** A swap is decided for State bodies and does not bind others; a holiday is everyone's. */
const audienceOf = (kind: CalendarKind): Audience => (kind === 'swapped-off' || kind === 'swapped-on' ? 'administration' : 'everyone');

const rows = (source: string, mark: Mark, days: [LocalDate, CalendarKind, string, string?][]): CalendarRow[] =>
  days.map(([date, kind, name, note]) => ({
    date,
    kind,
    name,
    source,
    mark,
    audience: audienceOf(kind),
    place: null,
    note: note ?? (mark === 'unverified' ? NOT_READ : 'cần đối chiếu văn bản gốc'),
  }));

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

const WHICH_TWO = 'bảy ngày nghỉ đã được nêu; hai ngày nào là nghỉ bù là suy luận';
const YEAR_2027 = [
  ...rows(COMPUTED, 'unverified', [['2027-01-01', 'holiday', 'Tết Dương lịch']]),
  ...rows(PLAN_2027, 'second-hand', [
    ['2027-02-04', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-05', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-06', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-07', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-08', 'holiday', 'Tết Nguyên đán'],
    ['2027-02-09', 'compensatory', 'Tết Nguyên đán', WHICH_TWO],
    ['2027-02-10', 'compensatory', 'Tết Nguyên đán', WHICH_TWO],
    ['2027-09-02', 'holiday', 'Quốc khánh'],
    ['2027-09-03', 'holiday', 'Quốc khánh (ngày liền kề)'],
  ]),
  ...rows(COMPUTED, 'unverified', [
    ['2027-04-16', 'holiday', 'Giỗ Tổ Hùng Vương'],
    ['2027-04-30', 'holiday', 'Ngày Chiến thắng'],
    ['2027-05-01', 'holiday', 'Ngày Quốc tế lao động'],
  ]),
  ...rows(COMPENSATED, 'unverified', [
    ['2027-05-03', 'compensatory', 'Ngày Quốc tế lao động', 'tính theo quy định chung; một ngày nghỉ hoán đổi khác vẫn có thể được quyết định'],
  ]),
  ...rows(`${CULTURE} (tính toán)`, 'unverified', [['2027-11-24', 'holiday', 'Ngày Văn hóa Việt Nam']]),
];

export const vnAdministrative: readonly CalendarRow[] = [
  ...computedYear(2023, { newYear: '2023-01-22', hungKings: '2023-04-29' }),
  ...computedYear(2024, { newYear: '2024-02-10', hungKings: '2024-04-18' }),
  ...computedYear(2025, { newYear: '2025-01-29', hungKings: '2025-04-07' }),
  ...YEAR_2026,
  ...YEAR_2027,
];
