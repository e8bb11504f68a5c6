import { daysBetween } from '../dates';
import type { AwardCode, CalendarRow, Ground, LocalDate, Wording } from '../types';
import { dueOf, namedDay, type FilingDeadline } from './deadline';
import { periodName, type FilingPeriod } from './period';
import { setBy, written } from './words';

export interface FilingQuestion {
  award: AwardCode;
  ground: Ground;
  period: FilingPeriod;
  /** The day one asks: a row that begins later does not yet replace one that has begun. */
  on: LocalDate;
  calendar: readonly CalendarRow[];
}
export interface FilingAnswer {
  due: LocalDate;
  row: FilingDeadline;
  /** How it came about, layer by layer. */
  because: Wording[];
}
interface Candidate {
  row: FilingDeadline;
  due: LocalDate;
}

/** Of one unit's rows: the one that names the ground before the one for any; of those the latest that has begun, else the first to come. */
function preferred(on: LocalDate): (a: Candidate, b: Candidate) => number {
  return (a, b) => {
    const named = Number(b.row.ground !== null) - Number(a.row.ground !== null);
    const begun = Number(b.row.from <= on) - Number(a.row.from <= on);
    const later = a.row.from === b.row.from ? 0 : (a.row.from > b.row.from ? -1 : 1) * (a.row.from <= on ? 1 : -1);
    return named || begun || later || (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) || (a.row.id < b.row.id ? -1 : 1);
  };
}

/**
 * The deadline that holds for an award, a ground and a period. From the highest layer down: a lower one counts where the upper left it open, or
 * where it is earlier; one that would loosen what stands above it is set aside, whichever was entered first.
 * @returns null where nobody set one
 */
export function filingDeadline(rows: readonly FilingDeadline[], q: FilingQuestion): FilingAnswer | null {
  const found = rows.flatMap((row): Candidate[] => {
    const due = row.awards.includes(q.award) && (row.ground === null || row.ground === q.ground) ? dueOf(row, q.period, q.calendar) : null;
    return due === null ? [] : [{ row, due }];
  });
  let stands: FilingAnswer | null = null;
  for (const depth of [...new Set(found.map(({ row }) => row.depth))].sort((a, b) => b - a)) {
    const [best] = found.filter(({ row }) => row.depth === depth).sort(preferred(q.on));
    if (best) stands = onTop(stands, best, q.period);
  }
  return stands;
}

function onTop(above: FilingAnswer | null, { row, due }: Candidate, period: FilingPeriod): FilingAnswer {
  const who = setBy(row);
  const [day, name] = [written(due), periodName(period)];
  if (!above) {
    const set = { vi: `${who.vi}: hạn nộp cho ${name.vi} là ${day}.`, en: `${who.en}: the deadline for the ${name.en} is ${day}.` };
    return { due, row, because: [set, ...moved(row, due, period)] };
  }
  if (due < above.due) {
    const earlier = { vi: `${who.vi}: hạn sớm hơn, ${day}; hạn sớm hơn được áp dụng.`, en: `${who.en}: an earlier one, ${day}; the earlier one holds.` };
    return { due, row, because: [...above.because, earlier, ...moved(row, due, period)] };
  }
  const aside = {
    vi: `${who.vi}: ${day}, không sớm hơn cấp trên nên không thay đổi gì.`,
    en: `${who.en}: ${day}, no earlier than that above, changes nothing.`,
  };
  return { ...above, because: [...above.because, aside] };
}

function moved(row: FilingDeadline, due: LocalDate, period: FilingPeriod): Wording[] {
  const day = namedDay(row, period);
  if (day === null || day === due) return [];
  return [
    {
      vi: `${written(day)} là ngày nghỉ; theo văn bản, hạn lùi đến ngày làm việc tiếp theo.`,
      en: `${written(day)} is a day off; by the paper it moves to the next working day.`,
    },
  ];
}

/** What decides, and what only warns: an unverified row that would ask for an earlier day, or stands alone. */
export interface FilingRule {
  holds: FilingAnswer | null;
  believed: FilingAnswer | null;
}
export function filingRule(rows: readonly FilingDeadline[], q: FilingQuestion): FilingRule {
  const holds = filingDeadline(
    rows.filter(({ mark }) => mark !== 'unverified'),
    q,
  );
  const all = filingDeadline(rows, q);
  return { holds, believed: all && all.row.mark === 'unverified' ? all : null };
}

/** Calendar days from a day to the deadline; negative once it has passed. */
export const daysLeft = (due: LocalDate, on: LocalDate): number => daysBetween(on, due);
