import { randomUUID } from 'node:crypto';
import { isRefusal } from '../../libs/dossier';
import { addDays } from '../../libs/rulebook/dates';
import { vietnamDay, verifyHistory } from '../../libs/store';
import { changeCalendar } from '../../libs/store/calendar-changes';
import { SWEEP_WORKFLOW } from '../../workflows/messages';
import { makeLand, who, type Land } from '../land/land';
import { atAppraisal, calendarAround, onMonday, rang, told } from './ladder';
import type { Stage } from './stage';
import { SETTING_UP_MS, VirtualTime } from './virtual-time';

let time: VirtualTime;
let land: Land;
beforeAll(async () => {
  time = await VirtualTime.open();
  land = await makeLand(time.database.store);
}, SETTING_UP_MS);
afterAll(() => time?.close());

/** A day off for the whole country, entered by the province; then what the schedule starts every minute. */
async function dayOff(s: Stage, date: string): Promise<void> {
  const row = { action: 'add' as const, date, kind: 'holiday' as const, name: 'Ngày nghỉ đột xuất', source: '1/QĐ-TTg', mark: 'text' as const };
  const personId = who(land, 'admin');
  const done = await changeCalendar(land.store, { id: randomUUID(), personId, byName: 'Quản trị', reason: '1/QĐ-TTg', rows: [row], now: await time.now() });
  if (isRefusal(done)) throw new Error(done.sentence.en);
  await time.plain().workflow.execute(SWEEP_WORKFLOW, { taskQueue: s.taskQueue, workflowId: randomUUID() });
}
const deadlines = (dossierId: string): Promise<{ state: string; due: string }[]> =>
  land.store.query(`select state, due_on::text as due from deadline where dossier_id = $1 order by id desc limit 2`, [dossierId]);
const days = async (dossierId: string): Promise<string[][]> => (await rang(land, dossierId)).map(({ rung, at }) => [rung, vietnamDay(at)]);

it('a day off laid into the middle of a deadline: a new date and new rungs, the old date kept, and the people told', async () => {
  const monday = await onMonday(time);
  await calendarAround(land, addDays(monday, 200));
  const s = time.stage(land);
  await s.run(async () => {
    const id = await atAppraisal(s);
    expect((await s.look(id)).dueOn).toBe(addDays(monday, 14));
    await time.sleepUntil(`${addDays(monday, 3)}T15:00:00+07:00`);
    await dayOff(s, addDays(monday, 9));
    await s.followed(id);
    expect((await s.look(id)).dueOn).toBe(addDays(monday, 15));
    expect(await deadlines(id)).toEqual([
      { state: 'running', due: addDays(monday, 15) },
      { state: 'recounted', due: addDays(monday, 14) },
    ]);
    expect(await told(land, id, 'recounted')).toEqual(['clerk', 'commune-appraiser', 'commune-head']);
    await time.env.sleep('40 days');
    await s.followed(id);
    expect(await days(id)).toEqual([
      ['remind-5', addDays(monday, 7)],
      ['remind-3', addDays(monday, 10)],
      ['remind-1', addDays(monday, 14)],
      ['remind-0', addDays(monday, 15)],
      ['overdue', addDays(monday, 16)],
      ['late-3', addDays(monday, 18)],
      ['late-5', addDays(monday, 22)],
    ]);
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });
});

it('a reminder of a morning that became a day off is rung on another, although the deadline stays; nobody is told of a new date', async () => {
  const monday = await onMonday(time);
  await calendarAround(land, addDays(monday, 200));
  const s = time.stage(land);
  await s.run(async () => {
    const id = await s.submitted();
    const until = addDays(monday, 25);
    await s.act(id, 'commune-head', 'extend', { until, reason: 'Chờ biên bản họp của trường' });
    await time.sleepUntil(`${addDays(monday, 19)}T15:00:00+07:00`);
    const before = await deadlines(id);
    await dayOff(s, addDays(monday, 22));
    await s.followed(id);
    expect([(await s.look(id)).dueOn, await deadlines(id), await told(land, id, 'recounted')]).toEqual([until, before, []]);
    await time.env.sleep('40 days');
    await s.followed(id);
    expect((await days(id)).slice(0, 5)).toEqual([
      ['remind-5', addDays(monday, 18)],
      ['remind-3', addDays(monday, 21)],
      ['remind-1', addDays(monday, 24)],
      ['remind-0', until],
      ['overdue', addDays(monday, 28)],
    ]);
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });
});
