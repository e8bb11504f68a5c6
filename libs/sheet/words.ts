import type { Ground, Rating } from '../rulebook/types';
import { fold } from './text';
import type { ListKind } from './types';

const table = <T>(rows: [T, string[]][]): ((text: string) => T | undefined) => {
  const words = new Map(rows.flatMap(([value, spellings]) => spellings.map((spelling) => [fold(spelling), value] as const)));
  return (text) => words.get(fold(text));
};

/** Yearly rating of a person or a collective. */
export const ratingOf = table<Rating>([
  [
    'HTXS',
    [
      'HTXS',
      'HTXSNV',
      'HTXS nhiệm vụ',
      'HT xuất sắc',
      'HT xuất sắc nhiệm vụ',
      'Hoàn thành xuất sắc',
      'Hoàn thành xuất sắc nhiệm vụ',
      'Hoàn thành xuất sắc nhiệm vụ được giao',
      'Xuất sắc',
    ],
  ],
  ['HTT', ['HTT', 'HTTNV', 'HTT nhiệm vụ', 'HT tốt', 'HT tốt nhiệm vụ', 'Hoàn thành tốt', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành tốt nhiệm vụ được giao']],
  ['HT', ['HT', 'HTNV', 'HT nhiệm vụ', 'Hoàn thành', 'Hoàn thành nhiệm vụ', 'Hoàn thành nhiệm vụ được giao']],
  ['KHT', ['KHT', 'KHTNV', 'Không HT', 'Không HTNV', 'Không hoàn thành', 'Không hoàn thành nhiệm vụ', 'Chưa hoàn thành nhiệm vụ']],
]);
export const RATING_NAMES: Record<Rating, string> = {
  HTXS: 'Hoàn thành xuất sắc nhiệm vụ',
  HTT: 'Hoàn thành tốt nhiệm vụ',
  HT: 'Hoàn thành nhiệm vụ',
  KHT: 'Không hoàn thành nhiệm vụ',
};

export const genderOf = table<'female' | 'male'>([
  ['male', ['Nam', 'Ông', 'M', 'Male']],
  ['female', ['Nữ', 'Bà', 'F', 'Female']],
]);

const GROUNDS: [Ground, RegExp][] = [
  ['merit', /\b(cong trang|thanh tich cong tac|thuong xuyen|tong ket nam)\b/],
  ['sudden', /\bdot xuat\b/],
  ['movement', /\b(phong trao|chuyen de|theo dot)\b/],
  ['service-years', /\b(cong hien|qua trinh cong hien)\b/],
  ['seniority', /\bnien han\b/],
  ['external', /\bdoi ngoai\b/],
  ['resistance', /\bkhang chien\b/],
];
/** Loại hình khen thưởng; undefined when the words name none, or more than one. */
export function groundOf(text: string): Ground | undefined {
  const folded = fold(text);
  const found = GROUNDS.filter(([, words]) => words.test(folded));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Kind of nominee named by a sheet, a title or a section; undefined when none or several are named. */
export function kindOf(text: string): ListKind | undefined {
  const folded = ` ${fold(text)} `;
  const kinds: ListKind[] = [];
  if (/ (ca nhan|can bo|nguoi) /.test(folded)) kinds.push('individual');
  if (/ tap the /.test(folded)) kinds.push('collective');
  if (/ ho (gia dinh|dan) | gia dinh /.test(folded)) kinds.push('household');
  return kinds.length === 1 ? kinds[0] : undefined;
}
