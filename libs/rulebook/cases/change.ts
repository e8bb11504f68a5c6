import type { Case } from './case';

/** One value of the law, where it stands, and how to set it. */
export interface Value {
  path: string;
  is: number | string;
  others: (number | string)[];
  set: (value: number | string) => void;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_OF_YEAR = /^\d{2}-\d{2}$/;
const DAY = 86_400_000;
const moved = (date: string, days: number): string => new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The nearest other values: a number one more and one less (a share or a coefficient a tenth or hundredth), a date a day later and a day earlier. */
function neighbours(value: unknown): (number | string)[] {
  if (typeof value === 'number') {
    const step = Number.isInteger(value) ? 1 : Math.round(value * 10) === value * 10 ? 0.1 : 0.01;
    return [value + step, value - step].map((one) => Math.round(one * 1000) / 1000);
  }
  if (typeof value !== 'string') return [];
  if (DATE.test(value)) return [moved(value, 1), moved(value, -1)];
  return DAY_OF_YEAR.test(value) ? [moved(`2026-${value}`, 1).slice(5), moved(`2026-${value}`, -1).slice(5)] : [];
}

/** Every number and every date of the data, each object once however often it is used. */
export function valuesOf(root: object, path = '', seen = new Set<object>()): Value[] {
  if (seen.has(root)) return [];
  seen.add(root);
  const holder = root as Record<string, unknown>;
  return Object.keys(holder).flatMap((key): Value[] => {
    const value = holder[key];
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null) return valuesOf(value, at, seen);
    const others = neighbours(value);
    return others.length === 0 ? [] : [{ path: at, is: value as number | string, others, set: (other) => void (holder[key] = other) }];
  });
}

export const fails = ({ got, want }: Case): boolean => {
  try {
    return JSON.stringify(got()) !== JSON.stringify(want);
  } catch {
    return true;
  }
};

/** Cases likely to notice a change there: those about the same regime and award, or about the same kind of data. */
const near = (path: string, { about }: Case): boolean => {
  const [part = '', id = '', kind = '', code = ''] = path.split('.');
  if (part !== 'regime') return about === part || about === 'which rules';
  return kind === 'award' || kind === 'route' ? about === `${id} ${code.split('@')[0]}` : about === id;
};

/** Changes that no case notices. */
export function unnoticed(value: Value, cases: readonly Case[]): (number | string)[] {
  const isCitation = /citations?\.|\.basis\./.test(value.path);
  const first = cases.filter((one) => near(value.path, one));
  const registers = cases.filter((one) => one.about === `${value.path.split('.')[1]} register`);
  const likely = isCitation ? [...registers, ...first] : [...first, ...registers];
  const ordered = [...new Set([...likely, ...cases])];
  return value.others.filter((other) => {
    value.set(other);
    const noticed = ordered.some(fails);
    value.set(value.is);
    return !noticed;
  });
}
