import { AWARD_NAMES } from './award-names';
import type { Field } from './headings';
import type { ListKind } from './types';

/** One column of the template. `choices` becomes a list to pick from. */
interface LayoutColumn {
  heading: string;
  width: number;
  sample: string | number;
  choices?: string[];
  required?: boolean;
}
export interface LayoutSheet {
  kind: ListKind;
  name: string;
  columns: LayoutColumn[];
}

const RATINGS = ['HTXS', 'HTT', 'HT', 'KHT'];
const awardsFor = (kind: ListKind): string[] => AWARD_NAMES.filter((award) => award.proposed && award.nominees.includes(kind)).map((award) => award.name);
const BK = 'Bằng khen của Chủ tịch UBND tỉnh';
const GENDERS = ['Nam', 'Nữ'];
const GROUNDS = ['Công trạng', 'Đột xuất', 'Phong trào, chuyên đề', 'Cống hiến', 'Niên hạn', 'Đối ngoại'];

const KINDS = ['Cá nhân', 'Tập thể', 'Hộ gia đình'];

/** Values one may pick for a column; none where anything may stand. */
export function choicesOf(field: Field, kind: ListKind): string[] {
  if (field === 'award') return awardsFor(kind);
  if (field === 'kind') return KINDS;
  if (field === 'ground') return GROUNDS;
  if (field === 'rating') return RATINGS;
  return field === 'gender' ? GENDERS : [];
}

const common = (kind: ListKind, name: LayoutColumn): LayoutColumn[] => [
  { heading: 'STT', width: 7, sample: 'Ví dụ' },
  name,
  ...(kind === 'household' ? [] : [{ heading: kind === 'individual' ? 'Đơn vị công tác' : 'Đơn vị chủ quản', width: 34, sample: 'Trường Tiểu học Ví Dụ' }]),
  { heading: 'Danh hiệu, hình thức đề nghị khen thưởng', width: 38, sample: BK, choices: awardsFor(kind), required: true },
  { heading: 'Loại hình khen thưởng', width: 22, sample: 'Công trạng', choices: GROUNDS },
];
const last = (held: string): LayoutColumn[] => [
  { heading: 'Kỷ luật trong giai đoạn đề nghị', width: 16, sample: 'Không' },
  { heading: 'Đang thanh tra, kiểm tra, khiếu nại', width: 18, sample: 'Không' },
  { heading: 'Danh hiệu đã đạt', width: 46, sample: held },
  { heading: 'Tóm tắt thành tích', width: 60, sample: 'Ghi ngắn gọn thành tích nổi bật trong giai đoạn đề nghị.' },
  { heading: 'Ghi chú', width: 20, sample: 'Dòng ví dụ, không được đọc' },
];

/** The sheets of the template; yearly columns end with `lastYear`. */
export function layout(lastYear: number): LayoutSheet[] {
  const ratings = (count: number): LayoutColumn[] =>
    Array.from({ length: count }, (_, n) => ({
      heading: `Xếp loại năm ${lastYear - count + 1 + n}`,
      width: 12,
      sample: n === count - 1 ? 'HTXS' : 'HTT',
      choices: RATINGS,
    }));
  const initiatives = [lastYear - 1, lastYear].map((year) => ({ heading: `Số sáng kiến cơ sở năm ${year}`, width: 14, sample: 1 }));
  const person: LayoutColumn[] = [
    { heading: 'Năm sinh', width: 13, sample: '05/09/1985' },
    { heading: 'Giới tính', width: 10, sample: 'Nữ', choices: GENDERS },
    { heading: 'Chức vụ, chức danh', width: 24, sample: 'Giáo viên' },
  ];
  const heads = [
    ['Tổng số', 42],
    ['Hoàn thành nhiệm vụ', 42],
    ['LĐTT', 38],
    ['CSTĐCS', 6],
  ].map(([heading, sample]) => ({ heading: String(heading), width: 12, sample: Number(sample) }));
  return [
    {
      kind: 'individual',
      name: 'Cá nhân',
      columns: [
        ...common('individual', { heading: 'Họ và tên', width: 28, sample: 'Nguyễn Thị Ví Dụ', required: true }),
        ...person,
        ...ratings(5),
        ...initiatives,
        ...last(`CSTĐCS ${lastYear - 1} (QĐ 12 ngày 10/01/${lastYear}); CSTĐCS ${lastYear} (QĐ 15 ngày 10/01/${lastYear + 1})`),
      ],
    },
    {
      kind: 'collective',
      name: 'Tập thể',
      columns: [
        ...common('collective', { heading: 'Tên tập thể', width: 38, sample: 'Tổ chuyên môn Ví Dụ', required: true }),
        ...ratings(5),
        ...heads,
        ...last(`TTLĐXS ${lastYear - 1} (QĐ 12 ngày 10/01/${lastYear})`),
      ],
    },
    {
      kind: 'household',
      name: 'Hộ gia đình',
      columns: [
        ...common('household', { heading: 'Tên hộ gia đình', width: 30, sample: 'Hộ ông Nguyễn Văn Ví Dụ', required: true }),
        { heading: 'Địa chỉ', width: 40, sample: 'Thôn Ví Dụ, xã Ví Dụ' },
        ...last(`GK của Chủ tịch UBND xã ${lastYear - 1} (QĐ 12 ngày 10/01/${lastYear - 1})`),
      ],
    },
  ];
}
