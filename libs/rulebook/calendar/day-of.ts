import { toDayNumber } from '../dates';
import type { Audience, CalendarRow, Wording } from '../types';

/** The calendars there are, and whose days they are. */
export const CALENDARS = [
  { code: 'vn-administrative', audience: 'administration', name: { vi: 'Cơ quan hành chính', en: 'State bodies' } },
  { code: 'vn-schools', audience: 'schools', name: { vi: 'Trường học', en: 'Schools' } },
] as const satisfies readonly { code: string; audience: Audience; name: Wording }[];

/** Who asks: an audience, and the units it stands under, the nearest first. */
export interface Whose {
  audience: Audience;
  places: readonly string[];
}

const chosen = new WeakMap<readonly CalendarRow[], Map<string, CalendarRow[]>>();

/**
 * The rows that hold for one audience at one place, one for a date: the nearest place wins over the country, the audience's own row over everyone's,
 * and a day worked in exchange over a day off. The same rows and the same asker give the same list, so that its index is made once.
 */
export function calendarFor(rows: readonly CalendarRow[], { audience, places }: Whose): CalendarRow[] {
  const known = chosen.get(rows) ?? new Map<string, CalendarRow[]>();
  chosen.set(rows, known);
  const named = new Set(rows.map((row) => row.place));
  const near = places.filter((place) => named.has(place));
  const key = [audience, ...near].join(' ');
  const made = known.get(key) ?? choose(rows, { audience, places: near });
  known.set(key, made);
  return made;
}

function choose(rows: readonly CalendarRow[], { audience, places }: Whose): CalendarRow[] {
  const rank = (row: CalendarRow): number => {
    const near = row.place ? places.length - places.indexOf(row.place) : 0;
    return near * 4 + ((row.audience ?? 'everyone') === 'everyone' ? 0 : 2) + (row.kind === 'swapped-on' ? 1 : 0);
  };
  const best = new Map<string, CalendarRow>();
  for (const row of rows) {
    if (row.place && !places.includes(row.place)) continue;
    if (row.audience && row.audience !== 'everyone' && row.audience !== audience) continue;
    const known = best.get(row.date);
    if (!known || rank(row) > rank(known)) best.set(row.date, row);
  }
  return [...best.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}

const kept = new WeakMap<readonly CalendarRow[], Map<number, CalendarRow>>();

/** Rows by the number of their day, made once for each list: counting then costs one look a day. A list is never changed once it was counted with. */
function indexOf(calendar: readonly CalendarRow[]): Map<number, CalendarRow> {
  const known = kept.get(calendar);
  if (known) return known;
  const made = new Map<number, CalendarRow>();
  for (const row of calendar) {
    const day = toDayNumber(row.date);
    if (!made.has(day) || row.kind === 'swapped-on') made.set(day, row);
  }
  kept.set(calendar, made);
  return made;
}

export const weekdayOfNumber = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** Asks of a day's number whether it works: a row wins over the Monday–Friday week. */
export interface Days {
  works(day: number): boolean;
  row(day: number): CalendarRow | undefined;
}

export function daysOf(calendar: readonly CalendarRow[]): Days {
  const rows = indexOf(calendar);
  return {
    works: (day) => {
      const row = rows.get(day);
      if (row) return row.kind === 'swapped-on';
      const at = weekdayOfNumber(day);
      return at !== 0 && at !== 6;
    },
    row: (day) => rows.get(day),
  };
}
