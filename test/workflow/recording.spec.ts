import { Worker } from '@temporalio/worker';
import { ensureSweep } from '../../apps/worker/schedule';
import { rebuildAll } from '../../apps/worker/rebuild';
import { restarter } from '../../apps/worker/tell';
import { addDays } from '../../libs/rulebook/dates';
import { dossierWorkflowId, PROGRESS, type Progress } from '../../workflows/messages';
import { makeDraft } from '../land/land';
import { roadOfGiayKhen } from '../land/road';
import { openEngine, type Engine } from './engine';
import { keep } from './histories';
import { endOf, firstRunOf, runsOf, textOf, type Run } from './history';
import { bundle, quiet, Stage, until } from './stage';

const DAY = 86_400_000;
/** What people wrote in these stories, and who they are. */
const PERSONAL = ['Mẩy', 'Người ', 'Đơn vị thử', 'TTr', 'Thiếu biên bản', 'xác minh', 'Chờ ý kiến', 'Hồ sơ đủ'];
let engine: Engine;

beforeAll(async () => {
  quiet();
  engine = await openEngine();
});
afterAll(() => engine?.close());

/** On Temporal's own server; `RECORD_HISTORIES=1 npm test -- recording` keeps what ran for the replay of later versions. */
type Story = (s: Stage) => Promise<string>;
const STORIES: Record<string, Story> = {
  'climb to the result': async (s) => {
    const id = await makeDraft(engine.land);
    for (const { by, kind, payload } of await roadOfGiayKhen(engine.land, await s.today())) await s.act(id, by, kind, payload);
    return id;
  },
  'overdue, extended, accepted': async (s) => {
    engine.shift = -30 * DAY;
    const id = await makeDraft(engine.land);
    const then = await s.today();
    const seq = await s.record(id, 'clerk', 'submit', { letter: { number: '01/TTr', date: then }, sentOn: then });
    engine.shift = 0;
    await s.tell(id, seq);
    await until(async () => (await s.look(id)).overdue);
    await s.followed(id);
    await s.act(id, 'commune-head', 'extend', { until: addDays(await s.today(), 10), reason: 'Chờ ý kiến' });
    await s.act(id, 'commune-intake', 'accept', { paperOn: then });
    return id;
  },
  'returned, held, withdrawn': async (s) => {
    const id = await s.submitted();
    await s.act(id, 'commune-intake', 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản họp' }] });
    await s.act(id, 'clerk', 'resubmit', { note: 'Đã bổ sung: Thiếu biên bản họp' });
    await s.act(id, 'commune-head', 'hold', { ground: 'complaint', reason: 'Đang xác minh đơn' });
    await s.act(id, 'commune-head', 'release', { reason: 'Đã xác minh' });
    await s.act(id, 'clerk', 'withdraw', { reason: 'Đơn vị rút hồ sơ' });
    return id;
  },
};

/** Which acts a story's workflow has to have gone through, by what its last run says. */
const END: Record<string, RegExp> = {
  'climb to the result': /WORKFLOW_EXECUTION_COMPLETED/,
  'overdue, extended, accepted': /TIMER_STARTED/,
  'returned, held, withdrawn': /WORKFLOW_EXECUTION_COMPLETED/,
};

describe.each(Object.entries(STORIES))('%s', (story, tell) => {
  let runs: Run[];

  it('runs on the real server, and each run replays to the same commands', async () => {
    const s = new Stage(engine);
    runs = await s.run(async () => {
      const id = await tell(s);
      return runsOf(engine.client, id, await firstRunOf(engine.client, id));
    });
    expect(endOf(runs.at(-1)!)).toMatch(END[story]!);
    for (const { workflowId, events } of runs) await Worker.runReplayHistory({ workflowBundle: bundle() }, { events }, workflowId);
    if (process.env['RECORD_HISTORIES']) keep(story.replaceAll(/[^a-z]+/g, '-'), runs);
  });

  it('tells the engine nothing about a person', () => {
    const text = textOf(runs);
    expect(text).toContain('commune-intake');
    for (const word of PERSONAL) expect(text).not.toContain(word);
  });
});

describe('for the operator', () => {
  it("shows step, level and due date in the engine's own pages", async () => {
    const s = new Stage(engine);
    await s.run(async () => {
      const id = await s.submitted();
      const { dueOn, stepName } = await s.look(id);
      const handle = engine.client.workflow.getHandle(dossierWorkflowId(id));
      expect((await handle.describe()).memo).toEqual({ award: 'GK_X', step: 'commune-intake', level: 'commune', due: dueOn });
      expect(await handle.query<Progress>(PROGRESS)).toEqual({ stepId: 'commune-intake', level: 'commune', due: dueOn, overdue: false, seq: 1 });
      expect(JSON.stringify(await handle.query('__temporal_workflow_metadata'))).toContain(stepName);
      await s.act(id, 'commune-intake', 'accept', { paperOn: await s.today() });
      expect((await handle.describe()).memo).toMatchObject({ step: 'commune-appraisal' });
    });
  });

  it('has one sweep, whoever asks for it, and its period follows the setting', async () => {
    const queue = new Stage(engine).taskQueue;
    const handle = engine.client.schedule.getHandle('sweep');
    try {
      await ensureSweep(engine.client, queue, 3000);
      await Promise.all([ensureSweep(engine.client, queue, 3600), ensureSweep(engine.client, queue, 3600)]);
      const { spec, action } = await handle.describe();
      expect(spec.intervals?.map((i) => i.every)).toEqual([3_600_000]);
      expect(action).toMatchObject({ workflowType: 'sweep', taskQueue: queue });
    } finally {
      await handle.delete();
    }
  });

  it('can start every running dossier again, and each goes on where its dossier stands', async () => {
    const s = new Stage(engine);
    await s.run(async () => {
      const id = await s.submitted();
      const handle = engine.client.workflow.getHandle(dossierWorkflowId(id));
      const before = (await handle.describe()).runId;
      const [{ n }] = await engine.land.store.query(`select count(*)::int as n from dossier where state->>'phase' = 'running'`);
      expect(await rebuildAll(engine.land.store, restarter(engine.client, s.taskQueue))).toBe(n);
      expect((await engine.client.workflow.getHandle(dossierWorkflowId(id), before).describe()).status.name).toBe('TERMINATED');
      await s.followed(id);
      expect(await handle.query<Progress>(PROGRESS)).toMatchObject({ stepId: 'commune-intake', seq: 1 });
    });
  });
});
