import { workingDaysBetween } from '../../../../libs/rulebook/working-days';
import type { CalendarRow, LocalDate } from '../../../../libs/rulebook/types';

/** dd/MM/yyyy of a day YYYY-MM-DD. */
export const day = (date: LocalDate | null | undefined): string => (date ? `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}` : '');

const TIME = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hourCycle: 'h23',
});

/** HH:mm dd/MM/yyyy in Vietnam's time, wherever the browser stands. */
export function time(instant: string): string {
  const part = Object.fromEntries(TIME.formatToParts(new Date(instant)).map((p) => [p.type, p.value]));
  return `${part['hour']}:${part['minute']} ${part['day']}/${part['month']}/${part['year']}`;
}

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
/** The day an instant falls on in Vietnam. */
export const dayOf = (instant: string | number): LocalDate => DAY.format(new Date(instant));

let officeDays: CalendarRow[] = [];
/** The server's calendar, once it has come: until then only the week counts. */
export function countWith(items: readonly { date: LocalDate; kind: CalendarRow['kind'] }[]): void {
  officeDays = items.map((item) => ({ ...item, name: '', source: '', mark: 'text' }));
}

export type DueState = 'late' | 'today' | 'soon' | 'later' | 'none';
const SOON = 3;

/** Where a due date stands today, and how many working days away it is. */
export function dueState(dueOn: LocalDate | null, today: LocalDate): { state: DueState; days: number } {
  if (!dueOn) return { state: 'none', days: 0 };
  if (dueOn === today) return { state: 'today', days: 0 };
  if (dueOn < today) return { state: 'late', days: workingDaysBetween(dueOn, today, officeDays) };
  const days = workingDaysBetween(today, dueOn, officeDays);
  return { state: days <= SOON ? 'soon' : 'later', days };
}

/** Calendar days from an instant's day to today. */
export const ageInDays = (instant: string, today: LocalDate): number => Math.max(0, Math.round((Date.parse(today) - Date.parse(dayOf(instant))) / 86_400_000));
