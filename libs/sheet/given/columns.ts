import type { Column, Field } from '../headings';
import { fold, oneLine } from '../text';
import type { SheetRow } from '../types';

/** Tried in this order on the folded heading; the narrow ones come before the wide ones. */
const FIELDS: [Field, RegExp][] = [
  ['ordinal', /^(stt|so tt|tt|so thu tu|no)$/],
  ['note', /^(ghi chu|luu y)/],
  ['decided', /^ngay( thang nam)?( ky| ban hanh)?( cua)?( qd| quyet dinh)|^ngay (ky|ban hanh)$/],
  ['authority', /^(co quan|cap|tham quyen|nguoi|chuc danh).*(quyet dinh|ban hanh|ky|tang|khen)/],
  ['number', /quyet dinh|^so qd|^qd\b/],
  ['ground', /^loai hinh/],
  ['kind', /^(doi tuong|loai doi tuong)/],
  ['award', /^(danh hieu|hinh thuc)|^khen thuong$/],
  ['ethnicity', /^dan toc/],
  ['gender', /^gioi( tinh)?\b/],
  ['birth', /(nam|ngay|thang).*sinh|^sinh nam/],
  ['period', /^(nam|giai doan|thoi gian|thoi ky)\b/],
  ['position', /^chuc (vu|danh)|^nghe nghiep|^cap bac/],
  ['name', /^(ho va ten|ho ten|ten|danh sach)\b(?!.*don vi)|^(ten )?(ca nhan|tap the|ho gia dinh|chu ho)\b/],
  ['unit', /^(ten )?(don vi|co quan|noi cong tac|dia chi|phong ban|noi o)/],
];

function columnOf(column: number, text: string): Column | undefined {
  const folded = fold(text).replace(/ (neu co|bat buoc)$/, '');
  const found = folded === '' ? undefined : FIELDS.find(([, words]) => words.test(folded));
  return found && { column, heading: oneLine(text), field: found[0] };
}

/** The columns of a heading row, each field once; null when the row names no nominee and award. */
export function columnsOf({ cells }: SheetRow): Column[] | null {
  const columns: Column[] = [];
  for (const [column, { text }] of cells) {
    const known = columnOf(column, text);
    if (known && !columns.some((one) => one.field === known.field)) columns.push(known);
  }
  const has = (field: Field): boolean => columns.some((one) => one.field === field);
  return has('name') && has('award') ? columns : null;
}
