import {
  announcedOn,
  FILING_ANNOUNCED,
  FILING_ANNOUNCED_KEY,
  filingDeadline,
  isWorkingDay,
  periodKey,
  periodName,
  periodsOf,
  setBy,
  dueOf,
  type FilingPeriod,
} from '../../rulebook';
import type { CalendarRow, LocalDate } from '../../rulebook/types';
import { calendarOf, calendarVersion, officeDays } from '../calendar';
import { vietnamDay } from '../days';
import type { Sql } from '../open';
import { localValuesOf } from '../parameters/entered';
import { ancestryOf } from '../register';
import { nameOf } from './award-name';
import { daysAbove } from './holding';
import { deadlinesAbove, enteredById, type EnteredDeadline } from './rows';
import { tellUnits, type Announcement } from './tell';

/** The office hours in which people are told, in Vietnam. */
const HOURS = { from: 8, to: 17 };
const hourInVietnam = (now: Date): number => (now.getUTCHours() + 7) % 24;
const PERIODS = 3;

/**
 * Tells the units that have not filed of the deadlines that come near, in working hours of a working day: once for each deadline, distance and
 * person, however often it is called and by however many. Each deadline is told in a transaction of its own, so a killed worker loses none and
 * doubles none. What is only assumed is announced to nobody. @returns how many were told
 */
export async function announceFilings(sql: Sql, it: { now: Date; alive: () => void }): Promise<number> {
  const today = vietnamDay(it.now);
  const hour = hourInVietnam(it.now);
  if (hour < HOURS.from || hour >= HOURS.to || !isWorkingDay(today, await officeDays(sql))) return 0;
  const rows: { id: string }[] = await sql.query(
    `select f.id from filing_deadline f left join filing_deadline_end e on e.deadline_id = f.id
      where f.mark <> 'unverified' and coalesce(least(f.to_on, e.last_on), 'infinity'::date) >= $1::date order by f.id`,
    [today],
  );
  const calendar = await calendarOf(sql, await calendarVersion(sql));
  let told = 0;
  for (const { id } of rows) {
    it.alive();
    for (const one of await announcementsOf(sql, { id, today, calendar })) told += await tellUnits(sql, one, { today, now: it.now });
  }
  return told;
}

interface Looked {
  id: string;
  today: LocalDate;
  calendar: readonly CalendarRow[];
}

async function announcementsOf(sql: Sql, { id, today, calendar }: Looked): Promise<Announcement[]> {
  const row = await enteredById(sql, id, today);
  const ancestry = row && (await ancestryOf(sql, row.unit.id, today));
  if (!row || Object.keys(ancestry ?? {}).length === 0) return [];
  const days = daysAbove(calendar, ancestry!);
  const local = (await localValuesOf(sql, ancestry!, today))[FILING_ANNOUNCED_KEY];
  const rungs = Array.isArray(local?.data) ? (local.data as number[]) : FILING_ANNOUNCED;
  const all = await deadlinesAbove(sql, row.unit.id, today);
  return periodsOf(row, PERIODS, today).flatMap((period): Announcement[] => {
    const due = dueOf(row, period, days);
    const rung = due && announcedOn(today, due, rungs, days);
    if (!due || rung === null || !stands(row, all, { period, today, days })) return [];
    const names = row.awards.map((code) => nameOf(code, today));
    const name = periodName(period);
    const what = {
      vi: `${names.map(({ vi }) => vi).join(', ')}, ${name.vi}; ${setBy(row).vi}`,
      en: `${names.map(({ en }) => en).join(', ')}, ${name.en}; ${setBy(row).en}`,
    };
    return [{ row, period: periodKey(period), due, rung: rung as number, what }];
  });
}

/** Is it this row that holds, for one of its awards at least? One that a level above has made moot is not announced. */
function stands(
  row: EnteredDeadline,
  all: Awaited<ReturnType<typeof deadlinesAbove>>,
  it: { period: FilingPeriod; today: LocalDate; days: CalendarRow[] },
): boolean {
  const ground = row.ground ?? 'merit';
  return row.awards.some((award) => filingDeadline(all, { award, ground, period: it.period, on: it.today, calendar: it.days })?.row.id === row.id);
}
