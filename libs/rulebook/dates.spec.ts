import fc from 'fast-check';
import { addDays, addMonths, compareDates, daysBetween, isLocalDate, isWithin, weekday } from './dates';

const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));

describe('days of the calendar', () => {
  it.each(['2024-02-29', '2026-11-24', '0999-01-01'])('%s is a date', (text) => expect(isLocalDate(text)).toBe(true));
  it.each(['2025-02-29', '2025-13-01', '2025-1-1', '20250101', '', null, 20250101])('%s is not', (text) => expect(isLocalDate(text)).toBe(false));
  it('refuses to count from what is not a date', () => expect(() => addDays('2025-02-30', 1)).toThrow(RangeError));

  it('clamps months to the last day of a shorter month', () => {
    expect(addMonths('2025-01-31', 1)).toBe('2025-02-28');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2025-03-31', -1)).toBe('2025-02-28');
    expect(addMonths('2025-12-15', 1)).toBe('2026-01-15');
  });

  it('knows the days of the week', () => {
    expect(weekday('2026-11-21')).toBe(6);
    expect(weekday('1969-12-31')).toBe(3);
  });

  it('counts there and back again', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => daysBetween(date, addDays(date, days)) === days));
    fc.assert(fc.property(anyDate, (date) => weekday(addDays(date, 1)) === (weekday(date) + 1) % 7));
    fc.assert(fc.property(anyDate, anyDate, (a, b) => Math.sign(compareDates(a, b)) === Math.sign(daysBetween(b, a))));
  });

  it('takes both ends into a span, and no end as forever', () => {
    expect(isWithin('2025-07-01', { from: '2025-07-01', to: '2027-02-28' })).toBe(true);
    expect(isWithin('2027-03-01', { from: '2025-07-01', to: '2027-02-28' })).toBe(false);
    expect(isWithin('2099-01-01', { from: '2025-07-01', to: null })).toBe(true);
  });
});
