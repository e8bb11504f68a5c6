import { isSchool, yearsIn } from './dates';
import { fold, oneLine } from './text';
import type { ListKind } from './types';

export type Field =
  | 'ordinal'
  | 'kind'
  | 'name'
  | 'birth'
  | 'gender'
  | 'position'
  | 'unit'
  | 'award'
  | 'ground'
  | 'rating'
  | 'initiatives'
  | 'held'
  | 'achievement'
  | 'members'
  | 'completed'
  | 'advanced'
  | 'fighters'
  | 'period'
  | 'discipline'
  | 'holds'
  | 'note'
  // Only in a list of awards already given (given/).
  | 'ethnicity'
  | 'number'
  | 'decided'
  | 'authority';

export interface Column {
  column: number;
  /** As written, both header rows on one line. */
  heading: string;
  field: Field;
  /** For yearly columns: `Xếp loại năm 2023` → 2023, `năm học 2022-2023` → 2023. */
  year?: number;
  /** The year is a school year, named by the one it ends in. */
  school?: true;
  /** For initiatives: `Sáng kiến cấp tỉnh 2023`; base level where the heading names none. */
  level?: 'province';
  /** For `Năm sinh | Nam | Nữ`: the column itself tells the gender. */
  gender?: 'female' | 'male';
  /** For a name column that names one kind: `Tên tập thể`. */
  kind?: ListKind;
}

/** Tried in this order on the folded heading; the first that fits wins, so the narrow ones come before the wide ones. */
const FIELDS: [Field, RegExp][] = [
  ['ordinal', /^(stt|so tt|tt|so thu tu|no)$/],
  ['note', /^(ghi chu|luu y)/],
  ['achievement', /^(tom tat|noi dung) thanh tich|^thanh tich( tom tat| dat duoc| chinh| noi bat)?$|^bao cao thanh tich/],
  ['held', /(danh hieu|hinh thuc|khen thuong|thanh tich).*(da dat|da duoc|da co|truoc day|duoc tang)|^da (duoc )?khen thuong/],
  ['holds', /thanh tra|don thu|khieu nai|dang xem xet/],
  ['discipline', /ky luat/],
  ['initiatives', /sang kien|de tai|\bskkn\b/],
  ['fighters', /^(so |trong do )?(cstdcs|cstd|cstd co so|chien si thi dua co so|so luong cstdcs)( \d{4})?$/],
  ['advanced', /^(so |trong do )?(ldtt|lao dong tien tien|so luong ldtt)( \d{4})?$/],
  ['completed', /^(so |so nguoi |trong do )?(hoan thanh nhiem vu|htnv)( tro len)?$|^so (nguoi )?(hoan thanh|htnv)/],
  ['members', /^tong so( can bo| cbcc| cbccvc| nguoi| cong chuc| lao dong| thanh vien| ca nhan)*|^(so nguoi|quan so|bien che|so luong can bo)/],
  [
    'rating',
    /xep loai|muc do hoan thanh|ket qua (danh gia|thuc hien nhiem vu|hoan thanh)|danh gia.*(can bo|cong chuc|vien chuc)|^hoan thanh nhiem vu (nam )?\d{4}$/,
  ],
  ['ground', /^loai hinh/],
  ['kind', /^(doi tuong|loai doi tuong)/],
  [
    'award',
    /(danh hieu|hinh thuc|khen thuong|cap khen).*(de nghi|khen thuong|khen)|^de nghi (khen|tang|danh hieu|hinh thuc)|^(danh hieu|hinh thuc)( thi dua)?$/,
  ],
  ['gender', /^gioi( tinh)?\b/],
  ['birth', /(nam|ngay|thang).*sinh|^sinh nam/],
  ['period', /^(giai doan|thoi gian|thoi ky)/],
  ['position', /^chuc (vu|danh)|^nghe nghiep|^cap bac/],
  ['name', /^(ho va ten|ho ten|ho ten ca nhan|ten|danh sach)\b(?!.*don vi cong tac)|^(ten )?(ca nhan|tap the|ho gia dinh|chu ho)\b/],
  ['unit', /^(ten )?(don vi|co quan|noi cong tac|dia chi|phong ban|noi o)/],
];

const YEARLY: Field[] = ['rating', 'initiatives'];

/** `top` and `sub` are the two header rows of one column (`sub` empty in a one-row header). Undefined: a column we do not read. */
export function columnOf(column: number, top: string, sub = ''): Column | undefined {
  const heading = oneLine(`${top} ${sub}`);
  const field = fieldOf(top, sub);
  if (!field) return undefined;
  const year = YEARLY.includes(field) ? yearsIn(heading).at(-1) : undefined;
  const school = year !== undefined && isSchool(heading);
  const level = field === 'initiatives' && /\b(cap )?tinh\b/.test(fold(heading)) ? 'province' : undefined;
  const gender = (field === 'birth' || field === 'gender') && sub !== '' ? genderHeading(sub) : undefined;
  const kind = field === 'name' ? nameKind(heading) : undefined;
  return {
    column,
    heading,
    field,
    ...(year !== undefined && { year }),
    ...(school && { school }),
    ...(level && { level }),
    ...(gender && { gender }),
    ...(kind && { kind }),
  };
}

/** The sub-heading speaks first (`Trong đó | LĐTT`), then both together, then what stands above. */
function fieldOf(top: string, sub: string): Field | undefined {
  const isGender = sub !== '' && genderHeading(sub) !== undefined;
  const texts = isGender ? [top] : [sub, `${top} ${sub}`, top];
  for (const text of texts) {
    const folded = fold(text).replace(/ (nguoi|neu co|bat buoc)$/, '');
    const found = folded === '' ? undefined : FIELDS.find(([, words]) => words.test(folded));
    if (found) return found[0];
  }
  return undefined;
}

function genderHeading(text: string): 'female' | 'male' | undefined {
  const word = oneLine(text).toLocaleLowerCase('vi');
  return word === 'nam' ? 'male' : word === 'nữ' ? 'female' : undefined;
}

function nameKind(heading: string): ListKind | undefined {
  const folded = ` ${fold(heading)} `;
  const kinds: ListKind[] = [];
  if (/ (ho va ten|ho ten|ca nhan) /.test(folded)) kinds.push('individual');
  if (/ tap the /.test(folded)) kinds.push('collective');
  if (/ (ho gia dinh|chu ho) /.test(folded)) kinds.push('household');
  return kinds.includes('household') ? 'household' : kinds.length === 1 ? kinds[0] : undefined;
}
