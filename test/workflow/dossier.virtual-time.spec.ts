import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { addDays } from '../../libs/rulebook/dates';
import { dossierWorkflowId, PROGRESS, SWEEP_WORKFLOW, type Progress } from '../../workflows/messages';
import { makeDraft, makeLand, type Land } from '../land/land';
import { roadOfGiayKhen } from '../land/road';
import { endOf, runsOf } from './history';
import { until, type Stage } from './stage';
import { SETTING_UP_MS, VirtualTime } from './virtual-time';

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
/** The times the step was found to be overdue. */
const overdues = (dossierId: string): Promise<{ at: Date }[]> =>
  land.store.query(`select at from act where dossier_id = $1 and act->'payload'->>'rung' = 'overdue' order by seq`, [dossierId]);
const overdueAt = async (dossierId: string): Promise<string> => {
  const [row] = await land.store.query(`select due_at from rung where dossier_id = $1 and rung = 'overdue' and state = 'armed'`, [dossierId]);
  return row.due_at.toISOString();
};
const untilJustAfter = async (instant: string): Promise<void> => env.sleep(Math.max(0, Date.parse(instant) - (await env.currentTimeMs())) + 1_000);
const progressOf = (dossierId: string): Promise<Progress> => env.client.workflow.getHandle(dossierWorkflowId(dossierId)).query<Progress>(PROGRESS);

describe('the due date', () => {
  it('moves when the head extends it, and passes at the new instant', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      const [due, before] = [(await s.look(id)).dueOn ?? '', await overdueAt(id)];
      await s.act(id, 'commune-head', 'extend', { until: addDays(due, 14), reason: 'Chờ biên bản họp của trường' });
      const after = await overdueAt(id);
      expect(Date.parse(after)).toBeGreaterThan(Date.parse(before));
      await untilJustAfter(before);
      expect(await overdues(id)).toEqual([]);
      await untilJustAfter(after);
      await s.followed(id);
      expect(await overdues(id)).toHaveLength(1);
    });
  });

  it('can pass a second time after an extension of a step that was overdue', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      await untilJustAfter(await overdueAt(id));
      await until(async () => (await overdues(id)).length === 1);
      await s.followed(id);
      await s.act(id, 'commune-head', 'extend', { until: addDays(await s.today(), 7), reason: 'Chờ ý kiến' });
      await env.sleep('30 days');
      await s.followed(id);
      expect(await overdues(id)).toHaveLength(2);
    });
  });

  it('stands still while the dossier is with the unit for supplement, and goes on when it is back', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      await s.act(id, 'commune-intake', 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản họp' }] });
      expect(await s.look(id)).toMatchObject({ paused: true, nextRung: null });
      await env.sleep('90 days');
      expect(await overdues(id)).toEqual([]);
      await s.act(id, 'clerk', 'resubmit', { note: 'Đã bổ sung biên bản' });
      await env.sleep('30 days');
      await s.followed(id);
      expect(await overdues(id)).toHaveLength(1);
    });
  });

  it('stands still while the dossier is on hold', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      await s.act(id, 'commune-head', 'hold', { ground: 'complaint', reason: 'Đang xác minh đơn' });
      await env.sleep('90 days');
      expect(await overdues(id)).toEqual([]);
      await s.act(id, 'commune-head', 'release', { reason: 'Đã có kết luận' });
      await env.sleep('30 days');
      await s.followed(id);
      expect(await overdues(id)).toHaveLength(1);
    });
  });

  it('is no matter for a step that was closed without a word to the engine: the ring is refused and the workflow catches up', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      const { nextRung } = await s.look(id);
      // Not an hour later: the first rung may be nearer than that, and then it is the step's own.
      await env.sleep('1 second');
      await s.record(id, 'commune-intake', 'accept', { paperOn: await s.today() });
      await untilJustAfter(nextRung?.at ?? '');
      await s.followed(id);
      expect(await overdues(id)).toEqual([]);
      expect(await land.store.query(`select code from refusal where dossier_id = $1 and kind = 'ring'`, [id])).toEqual([{ code: 'already-decided' }]);
      expect(await progressOf(id)).toMatchObject({ stepId: 'commune-appraisal', seq: 2 });
    });
  });
});

describe('following', () => {
  it('goes on as a new run at each step and ends with the result', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await makeDraft(land);
      const road = await roadOfGiayKhen(land, await s.today());
      await s.act(id, 'clerk', 'submit', road[0]?.payload);
      const first = (await env.client.workflow.getHandle(dossierWorkflowId(id)).describe()).runId;
      for (const { by, kind, payload, stepId } of road.slice(1)) {
        expect((await progressOf(id)).stepId).toBe(stepId);
        await s.act(id, by, kind, payload);
      }
      await env.client.workflow.getHandle(dossierWorkflowId(id)).result();
      const runs = await runsOf(env.client, id, first);
      expect(runs.map(endOf)).toEqual([
        ...Array.from({ length: 4 }, () => 'EVENT_TYPE_WORKFLOW_EXECUTION_CONTINUED_AS_NEW'),
        'EVENT_TYPE_WORKFLOW_EXECUTION_COMPLETED',
      ]);
      expect(await s.look(id)).toMatchObject({ phase: 'ended', notices: 0, check: null });
    });
  });

  it('takes a burst of words as one: what was recorded while nobody worked is seen at a few looks', async () => {
    const s = stage();
    const id = await makeDraft(land);
    const road = await roadOfGiayKhen(land, await s.today());
    for (const { by, kind, payload } of road) {
      const seq = await s.record(id, by, kind, payload);
      for (let times = 0; times < 4; times++) await s.tell(id, seq);
    }
    await s.run(() => env.client.workflow.getHandle(dossierWorkflowId(id)).result());
    await s.followed(id);
    expect(s.count('look', id)).toBeLessThanOrEqual(3);
    expect([s.count('checkCriteria', id), s.count('notify', id)]).toEqual([1, 1]);
  });

  it('ends with a word when the store does not know its dossier, instead of asking for ever', async () => {
    const s = stage();
    const id = randomUUID();
    await s.run(async () => {
      await s.tell(id, 1);
      const end = env.client.workflow.getHandle(dossierWorkflowId(id)).result();
      await expect(end).rejects.toMatchObject({ cause: { type: 'MissingDossier' } });
    });
    expect(s.count('look', id)).toBe(1);
  });

  it('looks once, not for ever, when it was told of acts that are not there', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      await s.tell(id, 99);
      await s.act(id, 'commune-intake', 'accept', { paperOn: await s.today() });
      expect(await progressOf(id)).toMatchObject({ stepId: 'commune-appraisal', seq: 2 });
      expect(s.count('look', id)).toBeLessThan(12);
    });
  });

  it('ends at once when it is told of a dossier that has long ended', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await s.submitted();
      await s.act(id, 'clerk', 'withdraw', { reason: 'Đơn vị rút hồ sơ' });
      const handle = env.client.workflow.getHandle(dossierWorkflowId(id));
      await handle.result();
      await s.tell(id, 2);
      await handle.result();
      expect((await handle.describe()).status.name).toBe('COMPLETED');
    });
  });

  it('tries an activity again until it succeeds, and does its work once', async () => {
    const s = stage();
    await s.run(async () => {
      const id = await makeDraft(land);
      Object.assign(s.failures, { checkCriteria: 5, notify: 5 });
      const today = await s.today();
      await s.tell(id, await s.record(id, 'clerk', 'submit', { letter: { number: '02/TTr', date: today }, sentOn: today }));
      await env.sleep('5 minutes');
      await s.followed(id);
      expect(s.count('checkCriteria', id)).toBe(6);
      // It runs inside the workflow's own task: one that the engine hands out again runs it again, and finds its work done.
      expect(s.count('notify', id)).toBeGreaterThanOrEqual(6);
      const [notices] = await land.store.query('select count(*)::int as n, count(delivered_at)::int as delivered from notice where dossier_id = $1', [id]);
      expect(notices).toEqual({ n: 2, delivered: 2 });
    });
  });
});

describe('the sweep', () => {
  it('tells exactly those that are behind their dossier', async () => {
    const s = stage();
    await s.run(async () => {
      const followed = await s.submitted();
      const missed = await makeDraft(land);
      const today = await s.today();
      await s.record(missed, 'clerk', 'submit', { letter: { number: '03/TTr', date: today }, sentOn: today });
      const before = s.count('look', followed);
      expect(await env.client.workflow.execute(SWEEP_WORKFLOW, { taskQueue: s.taskQueue, workflowId: `sweep-${s.taskQueue}` })).toBe(1);
      await s.followed(missed);
      expect(s.count('look', followed)).toBe(before);
      expect(await progressOf(missed)).toMatchObject({ stepId: 'commune-intake', seq: 1 });
    });
  });
});
