import { randomUUID } from 'node:crypto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { isRefusal } from '../../libs/dossier';
import { addDays } from '../../libs/rulebook';
import { vietnamDay, verifyHistory } from '../../libs/store';
import { listInbox } from '../../libs/store/queries';
import { SUBSTITUTIONS_WORKFLOW } from '../../workflows/messages';
import { absence } from '../land/absence';
import { makeLand, who, type Land } from '../land/land';
import type { Stage } from './stage';
import { SETTING_UP_MS, VirtualTime } from './virtual-time';

let time: VirtualTime;
let land: Land;
let env: TestWorkflowEnvironment;

beforeAll(async () => {
  time = await VirtualTime.open();
  env = time.env;
}, SETTING_UP_MS);
beforeEach(async () => {
  land = await makeLand(time.database.store);
});
afterAll(() => time?.close());

const now = (): Promise<Date> => time.now();
const stage = (): Stage => time.stage(land);

/** What the schedule starts every minute; awaited by a plain client, under which time stands still. @returns how many tasks moved */
const follow = (s: Stage): Promise<number> =>
  time.plain().workflow.execute(SUBSTITUTIONS_WORKFLOW, { taskQueue: s.taskQueue, workflowId: randomUUID() }) as Promise<number>;

/** From tomorrow on, for so many days. */
async function away(person: string, substitute: string | null, days: number): Promise<void> {
  const at = await now();
  const from = addDays(vietnamDay(at), 1);
  const made = await absence(land, person, substitute, { now: at, from, to: addDays(from, days - 1) });
  if (isRefusal(made)) throw new Error(made.sentence.en);
}
const tasks = async (key: string): Promise<string[]> => {
  const { items } = await listInbox(land.store, { personId: who(land, key), today: vietnamDay(await now()), filter: {} });
  return items.map((item) => item.dossier.id);
};
const told = async (dossierId: string, kind: string): Promise<string[]> => {
  const rows: { person_id: string }[] = await land.store.query('select person_id from notice where dossier_id = $1 and kind = $2', [dossierId, kind]);
  return rows.map((row) => Object.keys(land.people).find((key) => land.people[key] === row.person_id) ?? '?');
};

it('a rule that begins tomorrow moves the task tomorrow, and its end gives it back; the workflow follows both', async () => {
  const s = stage();
  await s.run(async () => {
    const id = await s.submitted();
    await away('commune-intake', null, 2);
    await away('commune-intake-2', null, 2);
    expect([await follow(s), await tasks('commune-head')]).toEqual([0, []]);
    await env.sleep('1 day');
    expect([await follow(s), await tasks('commune-head')]).toEqual([1, [id]]);
    await s.followed(id);
    expect(await follow(s)).toBe(0);
    await env.sleep('2 days');
    expect([await follow(s), await tasks('commune-head')]).toEqual([1, []]);
    expect(await tasks('commune-intake')).toEqual([id]);
    await s.followed(id);
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });
});

it('who stands in from tomorrow is told tomorrow, once', async () => {
  const s = stage();
  await s.run(async () => {
    const id = await s.submitted();
    await away('commune-intake', 'commune-desk', 3);
    await follow(s);
    expect([await told(id, 'stand-in'), await tasks('commune-desk')]).toEqual([[], []]);
    await env.sleep('1 day');
    for (const _ of [1, 2]) await follow(s);
    expect([await told(id, 'stand-in'), await tasks('commune-desk')]).toEqual([['commune-desk'], [id]]);
  });
});

it('a step that opens while nobody is there raises the alarm by itself, and is at rest when somebody is back', async () => {
  const s = stage();
  await s.run(async () => {
    const id = await s.submitted();
    for (const key of ['commune-appraiser', 'commune-head']) await away(key, null, 2);
    await env.sleep('1 day');
    await s.act(id, 'commune-intake', 'accept', { paperOn: await s.today() });
    const alarms = () => land.store.query('select kind, mended_at is not null as mended from alarm where dossier_id = $1', [id]);
    expect(await alarms()).toEqual([{ kind: 'nobody-to-act', mended: false }]);
    expect(await told(id, 'nobody')).toEqual(['admin']);
    await env.sleep('2 days');
    await follow(s);
    expect(await alarms()).toEqual([{ kind: 'nobody-to-act', mended: true }]);
  });
});
