import { vnAdministrative } from '../calendar/vn-administrative';
import { announcedOn, FILING_ANNOUNCED } from './announce';

const on = (today: string, due = '2026-12-15', rungs = FILING_ANNOUNCED) => announcedOn(today, due, rungs, vnAdministrative);

it('tells of the nearest announcement that has been reached, in working days', () => {
  // 24/11/2026 is a day off: thirty working days before 15/12 is 02/11.
  expect([on('2026-10-30'), on('2026-11-02'), on('2026-11-03')]).toEqual([null, 30, 30]);
  expect([on('2026-11-30'), on('2026-12-01'), on('2026-12-09'), on('2026-12-10'), on('2026-12-15')]).toEqual([30, 10, 10, 3, 3]);
});
it('tells of none once it has passed, nor where nobody wants any', () => {
  expect(on('2026-12-16')).toBeNull();
  expect(on('2026-12-15', '2026-12-15', [])).toBeNull();
});
