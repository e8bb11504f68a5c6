/** NFC, without invisible characters, single spaces; line breaks stay (a summary of achievements has paragraphs). */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** The same on one line. */
export const oneLine = (text: string): string => tidy(text).replace(/\n+/g, ' ');

/** For comparing headings and words: no diacritics, no case, only letters and digits. `Họ và tên (*)` → `ho va ten`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** For comparing persons and units: case and spaces do not count, diacritics do (Páo is not Pao). */
export const sameName = (text: string): string => oneLine(text).toLocaleLowerCase('vi');

/** 1 → A, 27 → AA. */
export function letterOf(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
