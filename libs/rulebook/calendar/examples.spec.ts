import { weekday } from '../dates';
import { countDown, dueDate } from '../working-days';
import { calendarFor } from './day-of';
import { vnAdministrative } from './vn-administrative';

const calendar = calendarFor(vnAdministrative, { audience: 'administration', places: [] });
const days = (from: string, amount: number) => dueDate(from, { amount, unit: 'working-day' }, calendar).due;
const WHY = { vi: 'trả lại bổ sung', en: 'returned for supplement' };

describe('worked examples', () => {
  it.each([
    ['taken in on Friday 20/11/2026, three working days: Monday, Wednesday, Thursday', '2026-11-20', 3, '2026-11-26'],
    ['ten working days across the first Culture Day', '2026-11-16', 10, '2026-12-01'],
    ['the Saturday worked for 31/08/2026 counts, the Monday does not', '2026-08-21', 1, '2026-08-22'],
    ['five working days around National Day 2026', '2026-08-27', 5, '2026-09-08'],
    ['Sat 10/01/2026 is worked for Fri 02/01', '2026-01-08', 2, '2026-01-10'],
    ['twenty working days across Tết 2026', '2026-02-06', 20, '2026-03-13'],
    ['one working day across the whole Tết of 2027', '2027-02-03', 1, '2027-02-11'],
    ['across 30/04, 01/05 and the compensatory Monday of 2027', '2027-04-29', 1, '2027-05-04'],
  ])('%s', (_, from, amount, due) => expect(days(from, amount)).toBe(due));

  it('returned for seven days: the clock stands still and the rest comes back', () => {
    const span = { amount: 10, unit: 'working-day' as const };
    const { due, counted } = countDown('2026-11-02', span, calendar, [{ from: '2026-11-05', to: '2026-11-12', why: WHY }]);
    expect(due).toBe('2026-11-23');
    expect(counted.filter((day) => day.counts).map((day) => day.date.slice(8))).toEqual(['03', '04', '05', '13', '16', '17', '18', '19', '20', '23']);
    expect(counted.find((day) => day.date === '2026-11-09')?.why.vi).toBe('thời hạn tạm dừng: trả lại bổ sung');
    expect(countDown('2026-11-02', span, calendar, [{ from: '2026-11-05', to: null, why: WHY }])).toMatchObject({ due: null, left: 7 });
  });

  it('returned and sent back the same day costs nothing; a fixed date never moves', () => {
    const same = { from: '2026-11-05', to: '2026-11-05', why: WHY };
    expect(countDown('2026-11-02', { amount: 5, unit: 'working-day' }, calendar, [same]).due).toBe('2026-11-09');
    const open = { from: '2026-11-05', to: null, why: WHY };
    expect(countDown('2026-11-02', { amount: 0, unit: 'fixed-date', date: '2026-11-29' }, calendar, [open]).due).toBe('2026-11-29');
  });

  it('an end on a day off moves where the law says so, and says by which article', () => {
    const thirty = { amount: 8, unit: 'day' as const };
    const moved = dueDate('2026-11-13', thirty, calendar);
    expect([moved.due, moved.citations.map(({ article }) => article)]).toEqual(['2026-11-23', [147, 148]]);
    const kept = dueDate('2026-11-13', { ...thirty, rolls: null }, calendar);
    expect([kept.due, kept.citations.map(({ article }) => article)]).toEqual(['2026-11-21', [147]]);
  });

  it('a month ends on the day of the same number, or the last of a shorter month', () => {
    expect(dueDate('2027-01-31', { amount: 1, unit: 'month' }, []).due).toBe('2027-03-01');
    expect(dueDate('2024-01-31', { amount: 1, unit: 'month' }, []).due).toBe('2024-02-29');
  });
});

describe('the rows of the first start', () => {
  it('say what is only computed: every row of 2023–2025, and why', () => {
    const old = vnAdministrative.filter((row) => row.date < '2026');
    expect(old.every((row) => row.mark === 'unverified' && (row.note ?? '') !== '')).toBe(true);
    expect(vnAdministrative.filter((row) => row.mark === 'text')).toEqual([]);
  });

  it('warn where a day is skipped by such a row', () => {
    const { counted } = dueDate('2025-01-24', { amount: 1, unit: 'working-day' }, calendar);
    expect(counted.find((day) => day.date === '2025-01-29')).toMatchObject({ counts: false, unverified: true });
    expect(dueDate('2026-11-23', { amount: 1, unit: 'working-day' }, calendar).counted.some((day) => day.unverified)).toBe(false);
  });

  it.each([
    [2023, ['2023-01-02', '2023-01-20', '2023-01-26', '2023-05-02', '2023-05-03', '2023-09-01', '2023-09-04']],
    [2024, ['2024-02-08', '2024-02-14', '2024-04-18', '2024-09-03']],
    [2025, ['2025-01-27', '2025-01-31', '2025-04-07', '2025-09-01']],
    [2027, ['2027-02-04', '2027-02-10', '2027-04-16', '2027-05-03', '2027-09-03', '2027-11-24']],
  ])('%d: days off that fall on Monday to Friday', (_, off) => {
    for (const day of off) {
      expect([1, 2, 3, 4, 5]).toContain(weekday(day));
      expect([day, days(day, 0) > day]).toEqual([day, true]);
    }
  });

  it('2026: works on Mon 23/11, is off on Tue 24/11, and Sat 28/11 is an ordinary Saturday', () => {
    expect([days('2026-11-23', 0), days('2026-11-24', 0), days('2026-11-28', 0)]).toEqual(['2026-11-23', '2026-11-25', '2026-11-30']);
  });
});
