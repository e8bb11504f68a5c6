import { isRefusal, type Refusal } from '../../dossier';
import {
  daysLeft,
  dueOf,
  filingRule,
  leftInWords,
  periodKey,
  periodName,
  periodsOf,
  setBy,
  type FilingDeadline,
  type FilingPeriod,
  type YearKind,
} from '../../rulebook';
import type { CalendarRow, Ground, LevelCode, LocalDate, Wording } from '../../rulebook/types';
import { calendarOf, calendarVersion } from '../calendar';
import type { Sql } from '../open';
import { unitIdOf } from '../parameters/list';
import { ancestryOf, seatsOf } from '../register';
import { administersUnit } from '../register-changes';
import { nameOf } from './award-name';
import { countFiled, type FiledCount } from './filed';
import { daysAbove } from './holding';
import { deadlinesAbove, type EnteredDeadline } from './rows';

/** One row for one period: a day in the list. */
export interface CalendarItem {
  id: string;
  awards: { code: string; name: Wording }[];
  ground: Ground | null;
  kind: YearKind;
  period: string;
  periodName: Wording;
  due: LocalDate;
  left: number;
  leftInWords: Wording;
  setBy: Wording;
  /** The unit that set it; null: the law. */
  unit: { id: string; code: string; name: string } | null;
  row: FilingDeadline;
  /** set-aside: a level above has an earlier one; it does not count. */
  standing: 'stands' | 'tightened' | 'set-aside' | 'believed';
  enteredBy: string | null;
  enteredAt: Date | null;
  ended: EnteredDeadline['ended'];
  filed: FiledCount | null;
}
export interface CalendarShown {
  unit: { id: string; code: string; name: string; level: LevelCode };
  /** May the asker enter deadlines for it? */
  mine: boolean;
  on: LocalDate;
  items: CalendarItem[];
}
export interface CalendarWish {
  unit: string;
  personId: string;
  today: LocalDate;
  award?: string;
  year?: number;
  kind?: YearKind;
}

const AHEAD_YEARS = 2;
const LOOK_BACK_DAYS = 200;
const LOOK_AHEAD_DAYS = 365;

/** Every filing deadline that a unit goes by, in order of date: those that passed not long ago, and those of the year to come. */
export async function filingCalendar(sql: Sql, it: CalendarWish): Promise<CalendarShown | Refusal> {
  const unitId = await unitIdOf(sql, it.unit);
  if (isRefusal(unitId)) return unitId;
  const ancestry = await ancestryOf(sql, unitId, it.today);
  const [unit] = await sql.query(
    `select u.id, u.code, v.name, v.level from unit u join unit_version v on v.unit_id = u.id where u.id = $1 order by v.from_on <= $2 desc, v.from_on desc limit 1`,
    [unitId, it.today],
  );
  const rows = await deadlinesAbove(sql, unitId, it.today);
  const calendar = daysAbove(await calendarOf(sql, await calendarVersion(sql)), ancestry);
  const days = rows.flatMap((row) => daysOf(row, rows, { ...it, calendar })).sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
  const seats = await seatsOf(sql, it.personId, it.today);
  const mayCount = Object.values(ancestry).some((above) => seats.some((seat) => seat.unitId === above));
  const counts = mayCount ? await countFiled(sql, { unitId, today: it.today, of: days }) : [];
  return {
    unit,
    mine: await administersUnit(sql, it.personId, unitId, it.today),
    on: it.today,
    items: days.map((day, at) => ({ ...day, filed: counts[at] ?? null })),
  };
}

type Looked = CalendarWish & { calendar: readonly CalendarRow[] };

function daysOf(row: FilingDeadline | EnteredDeadline, all: readonly FilingDeadline[], it: Looked): CalendarItem[] {
  if ((it.award && !row.awards.includes(it.award)) || (it.kind && row.kind !== it.kind)) return [];
  const since = `${Number(it.today.slice(0, 4)) - 1}-01-01`;
  const periods = it.year === undefined ? periodsOf(row, AHEAD_YEARS + 2, since) : [{ kind: row.kind, year: it.year }];
  return periods.flatMap((period): CalendarItem[] => {
    const due = dueOf(row, period, it.calendar);
    return due !== null && (it.year !== undefined || near(due, it.today)) ? [itemOf(row, all, period, due, it)] : [];
  });
}

/** Without a year asked for: what passed not long ago, and what comes within a year. */
const near = (due: LocalDate, today: LocalDate): boolean => daysLeft(due, today) >= -LOOK_BACK_DAYS && daysLeft(due, today) <= LOOK_AHEAD_DAYS;

function itemOf(row: FilingDeadline | EnteredDeadline, all: readonly FilingDeadline[], period: FilingPeriod, due: LocalDate, it: Looked): CalendarItem {
  const entered = 'unit' in row ? row : null;
  const left = daysLeft(due, it.today);
  return {
    id: row.id,
    awards: row.awards.map((code) => ({ code, name: nameOf(code, it.today) })),
    ground: row.ground,
    kind: row.kind,
    period: periodKey(period),
    periodName: periodName(period),
    due,
    left,
    leftInWords: leftInWords(left),
    setBy: setBy(row),
    unit: entered?.unit ?? null,
    row,
    standing: standingOf(row, all, period, it),
    enteredBy: entered?.enteredBy ?? null,
    enteredAt: entered?.enteredAt ?? null,
    ended: entered?.ended ?? null,
    filed: null,
  };
}

function standingOf(row: FilingDeadline, all: readonly FilingDeadline[], period: FilingPeriod, it: Looked): CalendarItem['standing'] {
  if (row.mark === 'unverified') return 'believed';
  const question = { award: row.awards[0] ?? '', ground: row.ground ?? ('merit' as const), period, on: it.today, calendar: it.calendar };
  const { holds } = filingRule(all, question);
  if (!holds || holds.row.id === row.id) return 'stands';
  return holds.row.depth < row.depth ? 'tightened' : 'set-aside';
}
