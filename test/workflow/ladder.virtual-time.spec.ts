import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { addDays } from '../../libs/rulebook/dates';
import { vietnamDay, verifyHistory } from '../../libs/store';
import { RECONCILE_WORKFLOW, dossierWorkflowId } from '../../workflows/messages';
import { makeLand, type Land } from '../land/land';
import { atAppraisal, calendarAround, onMonday, rang, rows, told } from './ladder';
import type { Stage } from './stage';
import { SETTING_UP_MS, VirtualTime } from './virtual-time';

const HOUR = 3_600_000;
let time: VirtualTime;
let land: Land;
let env: TestWorkflowEnvironment;

beforeAll(async () => {
  time = await VirtualTime.open();
  env = time.env;
  land = await makeLand(time.database.store);
}, SETTING_UP_MS);
afterAll(() => time?.close());

const stage = (): Stage => time.stage(land);
const sleepUntil = (instant: string): Promise<void> => time.sleepUntil(instant);

it('a dossier that nobody touches for sixty working days gets the reminders and rungs of its plan, each once, over Tết and a worked Saturday', async () => {
  const monday = await onMonday(time);
  await calendarAround(land, monday);
  const s = stage();
  await s.run(async () => {
    const id = await atAppraisal(s);
    await env.sleep('90 days');
    await s.followed(id);
    const heard = await rang(land, id);
    const morning = (n: number) => addDays(monday, n);
    expect(heard.map(({ rung, at }) => [rung, vietnamDay(at)])).toEqual([
      ['remind-5', morning(7)],
      ['remind-3', morning(9)],
      ['remind-1', morning(11)],
      ['remind-0', morning(12)],
      ['overdue', morning(14)],
      ['late-3', morning(21)],
      ['late-5', morning(23)],
    ]);
    for (const { at } of heard) {
      const local = new Date(at.getTime() + 7 * HOUR).toISOString().slice(11, 16);
      expect(local >= '08:00' && local <= '09:31').toBe(true);
    }
    const kept = (await rows(land, id)).filter((row) => row.state !== 'cancelled');
    expect(kept.map(({ rung, state, late }) => [rung, state, late])).toEqual(heard.map(({ rung }) => [rung, 'fired', false]));
    for (const { due_at, fired_at } of kept) expect(Number(fired_at) - Number(due_at)).toBeLessThan(60_000);
    expect(await told(land, id, 'reminder')).toEqual([
      ...Array.from({ length: 4 }, () => 'commune-appraiser'),
      ...Array.from({ length: 4 }, () => 'commune-head'),
    ]);
    expect(await told(land, id, 'overdue')).toEqual(['commune-appraiser', 'commune-head']);
    expect(await told(land, id, 'escalated')).toEqual(['admin', 'commune-chair', 'commune-head', 'province-head']);
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });
});

it('returned for seven days: the clock stands, no rung is rung, and the rest is armed anew when it is back', async () => {
  const monday = await onMonday(time);
  await calendarAround(land, addDays(monday, 100));
  const s = stage();
  await s.run(async () => {
    const id = await atAppraisal(s);
    await sleepUntil(`${addDays(monday, 4)}T15:00:00+07:00`);
    await s.act(id, 'commune-appraiser', 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản họp' }] });
    expect((await rows(land, id)).filter((row) => row.state === 'armed')).toEqual([]);
    await env.sleep('7 days');
    expect(await rang(land, id)).toEqual([]);
    await s.act(id, 'clerk', 'resubmit', { note: 'Đã bổ sung biên bản' });
    // Six working days were left on Friday; counted on from the Friday after, they end on a Monday.
    expect((await s.look(id)).dueOn).toBe(addDays(monday, 21));
    await env.sleep('30 days');
    await s.followed(id);
    expect((await rang(land, id)).map(({ rung, at }) => [rung, vietnamDay(at)])).toEqual([
      ['remind-5', addDays(monday, 14)],
      ['remind-3', addDays(monday, 16)],
      ['remind-1', addDays(monday, 18)],
      ['remind-0', addDays(monday, 21)],
      ['overdue', addDays(monday, 22)],
      ['late-3', addDays(monday, 24)],
      ['late-5', addDays(monday, 28)],
    ]);
  });
});

it('a worker that answers nothing for an hour across the deadline rings the rung late, once, and marked late', async () => {
  const monday = await onMonday(time);
  await calendarAround(land, addDays(monday, 100));
  const s = stage();
  await s.run(async () => {
    const id = await s.submitted();
    const overdue = (await rows(land, id)).find((row) => row.rung === 'overdue')!;
    await sleepUntil(new Date(overdue.due_at.getTime() - HOUR / 2).toISOString());
    await s.followed(id);
    s.away = true;
    await sleepUntil(new Date(overdue.due_at.getTime() + HOUR / 2).toISOString());
    expect((await rang(land, id)).map(({ rung }) => rung)).not.toContain('overdue');
    s.away = false;
    await env.sleep('10 minutes');
    await s.followed(id);
    expect((await rang(land, id)).filter(({ rung }) => rung === 'overdue').map(({ late }) => late)).toEqual([true]);
    expect((await rows(land, id)).find((row) => row.rung === 'overdue')).toMatchObject({ state: 'fired', late: true });
    expect(await reconcile(s)).toBe(0);
    expect(await alarms(id)).toEqual([]);
  });
});

/** What the schedule starts every hour. */
async function reconcile(s: Stage): Promise<number> {
  const handle = await time.plain().workflow.start(RECONCILE_WORKFLOW, { taskQueue: s.taskQueue, workflowId: `reconcile-${s.taskQueue}`, args: [] });
  await env.sleep('15 minutes');
  return handle.result() as Promise<number>;
}
const alarms = (dossierId: string): Promise<{ kind: string; subject: string; mended: boolean }[]> =>
  land.store.query('select kind, subject, mended_at is not null as mended from alarm where dossier_id = $1 order by id', [dossierId]);

describe('the reconciler', () => {
  // It goes over every dossier of the database: those of the stories before, whose workflows were ended, are put away.
  beforeEach(async () => {
    await land.store.query(`update dossier set status = 'withdrawn'`);
    await land.store.query(`update rung set state = 'cancelled' where state = 'armed'`);
  });

  it('rings what nobody rang, late and once, and tells the administrators', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      const first = (await rows(land, id)).find((row) => row.state === 'armed')!;
      await env.client.workflow.getHandle(dossierWorkflowId(id)).terminate('a lost workflow');
      await sleepUntil(new Date(first.due_at.getTime() + HOUR).toISOString());
      expect(await rang(land, id)).toEqual([]);
      expect(await reconcile(s)).toBe(1);
      expect(await rang(land, id)).toEqual([{ rung: first.rung, at: expect.any(Date), late: true }]);
      expect(await alarms(id)).toEqual([{ kind: 'rung-missed', subject: `${first.rung} 1`, mended: true }]);
      expect(await told(land, id, 'missed-rung')).toEqual(['admin']);
      await s.followed(id);
      expect(await reconcile(s)).toBe(0);
    });
  });

  it('is loud, once, when a rung was removed by hand, and writes it again', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      await land.store.query(`delete from rung where dossier_id = $1 and rung = 'late-3'`, [id]);
      expect(await reconcile(s)).toBe(1);
      expect(await alarms(id)).toEqual([{ kind: 'rung-lost', subject: 'late-3 1', mended: true }]);
      expect((await rows(land, id)).map(({ rung, state }) => [rung, state])).toContainEqual(['late-3', 'armed']);
      expect(await told(land, id, 'missed-rung')).toEqual(['admin']);
      expect(await reconcile(s)).toBe(0);
      expect(await told(land, id, 'missed-rung')).toEqual(['admin']);
    });
  });

  it('marks a row that no deadline carries as refused, and leaves its alarm open', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      const long = new Date((await env.currentTimeMs()) - 2 * HOUR);
      await land.store.query(`insert into rung (dossier_id, step_id, seq, rung, due_at) values ($1, 'commune-intake', 1, 'late-9', $2)`, [id, long]);
      expect(await reconcile(s)).toBe(1);
      expect(await alarms(id)).toEqual([{ kind: 'rung-missed', subject: 'late-9 1', mended: false }]);
      expect((await rows(land, id)).find((row) => row.rung === 'late-9')?.state).toBe('refused');
      expect(await rang(land, id)).toEqual([]);
      expect(await reconcile(s)).toBe(0);
    });
  });
});
