import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { Client } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { addDays, weekday } from '../../libs/rulebook/dates';
import { forgetCalendar, vietnamDay, verifyHistory } from '../../libs/store';
import { RECONCILE_WORKFLOW, dossierWorkflowId } from '../../workflows/messages';
import { makeLand, type Land } from '../land/land';
import { ownDatabase, type OwnDatabase } from './database';
import { quiet, ROOT, Stage } from './stage';

const HOUR = 3_600_000;
let database: OwnDatabase;
let land: Land;
let env: TestWorkflowEnvironment;

function testServer(): string {
  const output = execFileSync(process.execPath, [path.join(ROOT, 'test/workflow/test-server/fetch.mjs')], { encoding: 'utf8' });
  return output.trim().split('\n').at(-1) ?? '';
}

beforeAll(async () => {
  quiet();
  database = await ownDatabase();
  land = await makeLand(database.store);
  env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: testServer() } } });
}, 400_000);
afterAll(async () => {
  await env?.teardown();
  await database?.drop();
});

const now = async (): Promise<Date> => new Date(await env.currentTimeMs());
const stage = (): Stage => new Stage({ land, client: env.client, connection: env.nativeConnection, namespace: env.namespace ?? 'default', now });
const sleepUntil = async (instant: string): Promise<void> => env.sleep(Math.max(0, Date.parse(instant) - (await env.currentTimeMs())));

interface Rang {
  rung: string;
  at: Date;
  late: boolean;
}
const rang = (dossierId: string): Promise<Rang[]> =>
  land.store.query(
    `select act->'payload'->>'rung' as rung, at, coalesce((act->'given'->>'late')::boolean, false) as late from act where dossier_id = $1 and kind = 'ring' order by seq`,
    [dossierId],
  );
const rows = (dossierId: string): Promise<{ rung: string; state: string; due_at: Date; fired_at: Date | null; late: boolean }[]> =>
  land.store.query('select rung, state, due_at, fired_at, late from rung where dossier_id = $1 order by seq, due_at', [dossierId]);
const told = async (dossierId: string, kind: string): Promise<string[]> => {
  const people: { person_id: string }[] = await land.store.query(
    'select person_id from notice where dossier_id = $1 and kind = $2 and delivered_at is not null',
    [dossierId, kind],
  );
  return people.map((p) => Object.keys(land.people).find((key) => land.people[key] === p.person_id) ?? '?').sort();
};

/** A calendar of this spec's own, around a Monday: a Saturday that is worked, and five days of Tết from a Wednesday on. */
async function calendarAround(monday: string): Promise<void> {
  const days = [[addDays(monday, 12), 'swapped-on', 'làm bù'], ...[16, 17, 18, 19, 20].map((n) => [addDays(monday, n), 'holiday', 'Tết'])];
  await land.store.query('delete from calendar_day');
  for (const [date, kind, name] of days)
    await land.store.query(`insert into calendar_day (calendar, date, kind, name, source, mark) values ('vn-administrative', $1, $2, $3, 'test', 'text')`, [
      date,
      kind,
      name,
    ]);
  forgetCalendar();
}

/** Ten in the morning of the next Monday. @returns that Monday */
async function onMonday(): Promise<string> {
  const today = vietnamDay(await now());
  const monday = addDays(today, ((8 - weekday(today)) % 7) + 7);
  await sleepUntil(`${monday}T10:00:00+07:00`);
  return monday;
}

/** A dossier whose appraisal (ten working days) began just now. */
async function atAppraisal(s: Stage): Promise<string> {
  const id = await s.submitted();
  await s.act(id, 'commune-intake', 'accept', { paperOn: await s.today() });
  return id;
}

it('a dossier that nobody touches for sixty working days gets the reminders and rungs of its plan, each once, over Tết and a worked Saturday', async () => {
  const monday = await onMonday();
  await calendarAround(monday);
  const s = stage();
  await s.run(async () => {
    const id = await atAppraisal(s);
    await env.sleep('90 days');
    await s.followed(id);
    const heard = await rang(id);
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
    const kept = (await rows(id)).filter((row) => row.state !== 'cancelled');
    expect(kept.map(({ rung, state, late }) => [rung, state, late])).toEqual(heard.map(({ rung }) => [rung, 'fired', false]));
    for (const { due_at, fired_at } of kept) expect(Number(fired_at) - Number(due_at)).toBeLessThan(60_000);
    expect(await told(id, 'reminder')).toEqual([...Array.from({ length: 4 }, () => 'commune-appraiser'), ...Array.from({ length: 4 }, () => 'commune-head')]);
    expect(await told(id, 'overdue')).toEqual(['commune-appraiser', 'commune-head']);
    expect(await told(id, 'escalated')).toEqual(['admin', 'commune-chair', 'commune-head', 'province-head']);
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });
});

it('returned for seven days: the clock stands, no rung is rung, and the rest is armed anew when it is back', async () => {
  const monday = await onMonday();
  await calendarAround(addDays(monday, 100));
  const s = stage();
  await s.run(async () => {
    const id = await atAppraisal(s);
    await sleepUntil(`${addDays(monday, 4)}T15:00:00+07:00`);
    await s.act(id, 'commune-appraiser', 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản họp' }] });
    expect((await rows(id)).filter((row) => row.state === 'armed')).toEqual([]);
    await env.sleep('7 days');
    expect(await rang(id)).toEqual([]);
    await s.act(id, 'clerk', 'resubmit', { note: 'Đã bổ sung biên bản' });
    // Six working days were left on Friday; counted on from the Friday after, they end on a Monday.
    expect((await s.look(id)).dueOn).toBe(addDays(monday, 21));
    await env.sleep('30 days');
    await s.followed(id);
    expect((await rang(id)).map(({ rung, at }) => [rung, vietnamDay(at)])).toEqual([
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
  const monday = await onMonday();
  await calendarAround(addDays(monday, 100));
  const s = stage();
  await s.run(async () => {
    const id = await s.submitted();
    const overdue = (await rows(id)).find((row) => row.rung === 'overdue')!;
    await sleepUntil(new Date(overdue.due_at.getTime() - HOUR / 2).toISOString());
    await s.followed(id);
    s.away = true;
    await sleepUntil(new Date(overdue.due_at.getTime() + HOUR / 2).toISOString());
    expect((await rang(id)).map(({ rung }) => rung)).not.toContain('overdue');
    s.away = false;
    await env.sleep('10 minutes');
    await s.followed(id);
    expect((await rang(id)).filter(({ rung }) => rung === 'overdue').map(({ late }) => late)).toEqual([true]);
    expect((await rows(id)).find((row) => row.rung === 'overdue')).toMatchObject({ state: 'fired', late: true });
    expect(await reconcile(s)).toBe(0);
    expect(await alarms(id)).toEqual([]);
  });
});

/** Through a client that leaves the time alone: waiting for a result in the usual one would end the skipping for those who sleep after it. */
async function reconcile(s: Stage): Promise<number> {
  const plain = new Client({ connection: env.connection, namespace: env.namespace ?? 'default' });
  const handle = await plain.workflow.start(RECONCILE_WORKFLOW, { taskQueue: s.taskQueue, workflowId: `reconcile-${s.taskQueue}`, args: [] });
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
      const first = (await rows(id)).find((row) => row.state === 'armed')!;
      await env.client.workflow.getHandle(dossierWorkflowId(id)).terminate('a lost workflow');
      await sleepUntil(new Date(first.due_at.getTime() + HOUR).toISOString());
      expect(await rang(id)).toEqual([]);
      expect(await reconcile(s)).toBe(1);
      expect(await rang(id)).toEqual([{ rung: first.rung, at: expect.any(Date), late: true }]);
      expect(await alarms(id)).toEqual([{ kind: 'rung-missed', subject: `${first.rung} 1`, mended: true }]);
      expect(await told(id, 'missed-rung')).toEqual(['admin']);
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
      expect((await rows(id)).map(({ rung, state }) => [rung, state])).toContainEqual(['late-3', 'armed']);
      expect(await told(id, 'missed-rung')).toEqual(['admin']);
      expect(await reconcile(s)).toBe(0);
      expect(await told(id, 'missed-rung')).toEqual(['admin']);
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
      expect((await rows(id)).find((row) => row.rung === 'late-9')?.state).toBe('refused');
      expect(await rang(id)).toEqual([]);
      expect(await reconcile(s)).toBe(0);
    });
  });
});
