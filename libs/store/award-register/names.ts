import type { NomineeKind } from '../../rulebook/types';
import { searchKey } from '../days';

/** A name as it tells people apart: case and spaces do not count, diacritics do. */
export const exactKey = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');

/** What lists are ordered by: people by given name, then family and middle names; others by the name as it is. */
export function sortKey(kind: NomineeKind, name: string): string {
  const words = searchKey(name).split(' ');
  return kind === 'individual' || kind === 'foreigner' ? [words.at(-1), ...words.slice(0, -1)].join(' ') : words.join(' ');
}

/** Why two different names may be one: they differ in diacritics only, or by one letter. */
export function alike(a: string, b: string): 'diacritics' | 'spelling' | null {
  const [x, y] = [searchKey(a), searchKey(b)];
  if (x === y) return 'diacritics';
  // In a short name one letter is another name: Lý Sú and Lý Sử are told apart by their diacritics, Lý Sa and Lý Sú by more.
  return Math.min(x.length, y.length) >= 8 && oneLetterApart(x, y) ? 'spelling' : null;
}

/** One letter changed, added or left out. */
export function oneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
