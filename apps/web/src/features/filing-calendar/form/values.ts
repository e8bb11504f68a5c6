import type { FilingDay, NewDeadline } from '../../../api';

/** What the form holds: the day of every year as people write it. */
export interface Values {
  awards: string[];
  ground: string;
  kind: 'calendar-year' | 'school-year';
  how: 'each' | 'once';
  each?: string;
  yearsAfter: string;
  once?: string;
  year?: number;
  rolls: boolean;
  from: string;
  to?: string;
  decisionNumber: string;
  decisionDate: string;
  source?: string;
  mark: 'text' | 'second-hand' | 'unverified';
}
export const ANY_GROUND = 'any';

const turned = (text: string): string => {
  const [first = '', second = ''] = text.split(/[-/.]/);
  return `${second.padStart(2, '0')}-${first.padStart(2, '0')}`;
};

/** A new deadline, or one that begins as the old one stands. */
export function startOf(replaced: FilingDay | null, today: string): Partial<Values> {
  const blank = { ground: 'merit', kind: 'calendar-year', how: 'each', yearsAfter: '0', rolls: false, from: today, decisionDate: today, mark: 'text' } as const;
  if (!replaced) return { ...blank, awards: [] };
  const named = replaced.row.day as { each?: string; yearsAfter?: number; once?: string; year?: number };
  const { each, yearsAfter = 0, once, year } = named;
  return {
    ...blank,
    awards: replaced.awards.map(({ code }) => code),
    ground: replaced.ground ?? ANY_GROUND,
    kind: replaced.kind,
    how: each ? 'each' : 'once',
    yearsAfter: String(yearsAfter),
    ...(each ? { each: each.split('-').reverse().join('/') } : {}),
    ...(once ? { once } : {}),
    ...(year ? { year } : {}),
    rolls: replaced.row.rolls,
  };
}

/** What is sent; a day that cannot be read goes as it was typed, and the server names the place. */
export function wishOf(unit: string, values: Values, replaces: string | null): NewDeadline {
  const { ground, how, each, yearsAfter, once, year, to, source, ...same } = values;
  const day = how === 'each' ? { each: turned(each ?? ''), yearsAfter: Number(yearsAfter) } : { ...(once ? { once } : {}), ...(year ? { year } : {}) };
  return {
    ...same,
    unit,
    ...(ground === ANY_GROUND ? {} : { ground: ground as NonNullable<NewDeadline['ground']> }),
    ...day,
    ...(to ? { to } : {}),
    ...(source?.trim() ? { source: source.trim() } : {}),
    ...(replaces ? { replaces } : {}),
  };
}
