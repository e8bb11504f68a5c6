import { createHash } from 'node:crypto';

/** JSON with keys in order and `undefined` left out: the same act gives the same text, in any language that can sort. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonical(v ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const pairs = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${pairs.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** SHA-256 (hex) over the hash of the act before and this act: one changed letter anywhere breaks every hash after it. */
export const chain = (before: string, act: unknown): string => createHash('sha256').update(before).update('\n').update(canonical(act)).digest('hex');
