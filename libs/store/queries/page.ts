/** One page of a list: read on from `nextCursor` until it is null. Nothing is counted. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

const SIZE = 50;
const LARGEST = 200;
export const pageSize = (limit: number | undefined): number => Math.min(Math.max(1, limit ?? SIZE), LARGEST);

/** Where the next page begins: the sort key of the last row, opaque to the reader. */
const toCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

/** The key in a cursor of `parts` parts; null when there is none, or when it is not one of ours. */
export function fromCursor(cursor: string | undefined, ...parts: RegExp[]): string[] | null {
  if (!cursor) return null;
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = Array.isArray(key) && key.length === parts.length && parts.every((part, i) => typeof key[i] === 'string' && part.test(key[i]));
    return fits ? (key as string[]) : null;
  } catch {
    return null;
  }
}
export const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
export const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?\+00$/;
export const DAY = /^\d{4}-\d\d-\d\d$/;
export const NUMBER = /^\d{1,18}$/;

/** `limit + 1` rows were asked for: the one too many says that there is a next page. */
export function paged<T extends object>(rows: (T & { key: string[] })[], limit: number): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const items = shown.map(({ key: _key, ...item }) => item as unknown as T);
  return { items, nextCursor: rows.length > limit && last ? toCursor(last.key) : null };
}

/** Collects parameters while a statement is written: `$(value)` gives the placeholder. */
export function parameters(): { values: unknown[]; $: (value: unknown) => string } {
  const values: unknown[] = [];
  return { values, $: (value) => `$${values.push(value)}` };
}

/** Each word of a search must occur; % and _ are letters like others. */
export const wordsOf = (key: string): string[] =>
  key
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
