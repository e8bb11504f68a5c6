import { ageInDays, countWith, day, dayOf, dueState, time } from './dates';

describe('dates as people read them', () => {
  it('writes a day as dd/MM/yyyy, and nothing for none', () => {
    expect(day('2026-12-03')).toBe('03/12/2026');
    expect(day(null)).toBe('');
  });

  it('tells the time of Vietnam, wherever the browser stands', () => {
    expect(time('2026-11-20T18:05:00.000Z')).toBe('01:05 21/11/2026');
    expect(dayOf('2026-11-20T18:05:00.000Z')).toBe('2026-11-21');
  });

  it('counts working days to a due date and past it; a weekend and a holiday (24/11) that the server names do not count', () => {
    countWith([{ date: '2026-11-24', kind: 'holiday' }]);
    expect(dueState('2026-10-21', '2026-10-16')).toEqual({ state: 'soon', days: 3 });
    expect(dueState('2026-10-29', '2026-10-16')).toEqual({ state: 'later', days: 9 });
    expect(dueState('2026-11-20', '2026-11-20')).toEqual({ state: 'today', days: 0 });
    expect(dueState('2026-10-16', '2026-10-21')).toEqual({ state: 'late', days: 3 });
    expect(dueState('2026-11-20', '2026-11-21')).toEqual({ state: 'late', days: 0 });
    expect(dueState('2026-11-25', '2026-11-20')).toEqual({ state: 'soon', days: 2 });
    expect(dueState(null, '2026-11-20')).toEqual({ state: 'none', days: 0 });
  });

  it('counts how long a task has waited in days of the calendar of Vietnam', () => {
    expect(ageInDays('2026-11-18T16:59:00.000Z', '2026-11-20')).toBe(2);
    expect(ageInDays('2026-11-18T17:01:00.000Z', '2026-11-20')).toBe(1);
  });
});
