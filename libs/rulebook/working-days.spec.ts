import fc from 'fast-check';
import { vnAdministrative } from './calendar/vn-administrative';
import { addDays, daysBetween, weekday } from './dates';
import type { CalendarKind, CalendarRow, LocalDate } from './types';
import { dueDate, isWorkingDay, workingDaysBetween } from './working-days';

const KINDS: CalendarKind[] = ['holiday', 'compensatory', 'swapped-off', 'swapped-on'];
const anyDate = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));
const anyRow = fc
  .record({ date: anyDate, kind: fc.constantFrom(...KINDS) })
  .map(({ date, kind }): CalendarRow => ({ date, kind, name: 'ngày', source: 'văn bản', mark: 'text' }));
const anyCalendar = fc.uniqueArray(anyRow, { maxLength: 60, selector: (row) => row.date });

/** The obvious model: a list of every day, struck through by the week and then by the rows. */
function obviousWorkingDays(first: LocalDate, days: number, calendar: CalendarRow[]): LocalDate[] {
  const works = new Map<LocalDate, boolean>();
  for (let i = 0; i < days; i += 1) works.set(addDays(first, i), ![0, 6].includes(weekday(addDays(first, i))));
  for (const row of calendar) if (works.has(row.date)) works.set(row.date, row.kind === 'swapped-on');
  return [...works].filter(([, open]) => open).map(([date]) => date);
}

describe('working days of the administration', () => {
  it('does not count the first day and passes over the weekend', () => {
    expect(dueDate('2026-11-20', { amount: 1, unit: 'working-day' }, []).due).toBe('2026-11-23');
    expect(dueDate('2026-11-16', { amount: 5, unit: 'working-day' }, []).due).toBe('2026-11-23');
  });

  it('passes over the culture day of 24/11/2026, and works on the Monday before it', () => {
    const { due, counted } = dueDate('2026-11-20', { amount: 2, unit: 'working-day' }, vnAdministrative);
    expect(due).toBe('2026-11-25');
    expect(counted.map((day) => [day.date, day.counts])).toEqual([
      ['2026-11-20', false],
      ['2026-11-21', false],
      ['2026-11-22', false],
      ['2026-11-23', true],
      ['2026-11-24', false],
      ['2026-11-25', true],
    ]);
    expect(counted[4]?.why.vi).toBe('nghỉ lễ: Ngày Văn hóa Việt Nam');
  });

  it('works on the Saturday that was swapped in, and not on the Monday that was swapped out', () => {
    expect(isWorkingDay('2026-08-22', vnAdministrative)).toBe(true);
    expect(isWorkingDay('2026-08-31', vnAdministrative)).toBe(false);
    expect(isWorkingDay('2026-11-28', vnAdministrative)).toBe(false);
  });

  it('skips the whole Tết of 2027', () => {
    expect(dueDate('2027-02-03', { amount: 1, unit: 'working-day' }, vnAdministrative).due).toBe('2027-02-11');
  });

  it('lets periods in days and months end on the next working day', () => {
    expect(dueDate('2026-11-14', { amount: 10, unit: 'day' }, vnAdministrative).due).toBe('2026-11-25');
    expect(dueDate('2026-10-31', { amount: 1, unit: 'month' }, vnAdministrative).due).toBe('2026-11-30');
    expect(dueDate('2026-12-31', { amount: 2, unit: 'month' }, vnAdministrative).due).toBe('2027-03-01');
  });

  it('takes a fixed date as it is, and asks for it', () => {
    expect(dueDate('2026-11-14', { amount: 0, unit: 'fixed-date', date: '2026-12-31' }, []).due).toBe('2026-12-31');
    expect(() => dueDate('2026-11-14', { amount: 0, unit: 'fixed-date' }, [])).toThrow(RangeError);
    expect(() => dueDate('2026-11-14', { amount: -1, unit: 'day' }, [])).toThrow(RangeError);
    expect(() => dueDate('2026-11-14', { amount: 1.5, unit: 'working-day' }, [])).toThrow(RangeError);
  });
});

describe('against the obvious model', () => {
  it('n working days end on the n-th working day after the start', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), anyCalendar, (from, amount, calendar) => {
        const days = obviousWorkingDays(addDays(from, 1), amount * 2 + 80, calendar);
        expect(dueDate(from, { amount, unit: 'working-day' }, calendar).due).toBe(days[amount - 1]);
      }),
    );
  });

  it('a period in days ends on the first working day from its last day on', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 60 }), anyCalendar, (from, amount, calendar) => {
        const days = obviousWorkingDays(addDays(from, amount), 80, calendar);
        expect(dueDate(from, { amount, unit: 'day' }, calendar).due).toBe(days[0]);
      }),
    );
  });

  it('explains every day once, in order, and counts what it says', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 40 }), anyCalendar, (from, amount, calendar) => {
        const { due, counted } = dueDate(from, { amount, unit: 'working-day' }, calendar);
        expect(counted).toHaveLength(daysBetween(from, due) + 1);
        expect(counted.filter((day) => day.counts)).toHaveLength(amount);
        expect(counted.every((day, index) => day.date === addDays(from, index) && day.why.vi !== '' && day.why.en !== '')).toBe(true);
      }),
    );
  });

  it('counts between two days, adds up over a pause, and undoes dueDate', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 90 }), anyCalendar, (from, a, b, calendar) => {
        const [mid, end] = [addDays(from, a), addDays(from, a + b)];
        expect(workingDaysBetween(from, end, calendar)).toBe(workingDaysBetween(from, mid, calendar) + workingDaysBetween(mid, end, calendar));
        expect(workingDaysBetween(from, mid, calendar)).toBe(obviousWorkingDays(addDays(from, 1), a, calendar).length);
        if (a > 0) expect(workingDaysBetween(from, dueDate(from, { amount: a, unit: 'working-day' }, calendar).due, calendar)).toBe(a);
      }),
    );
  });
});

describe('the calendar of the first start', () => {
  it('holds one row for a day, with a source, in the years it covers', () => {
    expect(new Set(vnAdministrative.map((row) => row.date)).size).toBe(vnAdministrative.length);
    expect(vnAdministrative.every((row) => row.source !== '' && /^202[3-7]-/.test(row.date))).toBe(true);
  });

  it('swaps working Saturdays only', () => {
    expect(vnAdministrative.filter((row) => row.kind === 'swapped-on').map((row) => weekday(row.date))).toEqual([6, 6]);
  });
});
