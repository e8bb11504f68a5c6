import { randomUUID } from 'node:crypto';
import { isRefusal, tell, type AcceptedAct, type ActKind, type Refusal } from '../../libs/dossier';
import {
  candidatesFor,
  endSubstitution,
  followMoments,
  look,
  record,
  settle,
  timelineOf,
  unsettled,
  verifyHistory,
  vietnamDay,
  viewDossier,
  type Recorded,
} from '../../libs/store';
import { listInbox, meOf } from '../../libs/store/queries';
import { addDays } from '../../libs/rulebook';
import { absence } from '../land/absence';
import { makeDraft, makeLand, who, type Land } from '../land/land';

const NOW = new Date();
const TODAY = vietnamDay(NOW);
const LETTER = { number: '01/TTr', date: TODAY };
let land: Land;
beforeEach(async () => {
  land = await makeLand(land?.store);
});
afterAll(() => land.store.destroy());

const day = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);
const send = (dossierId: string, by: string, kind: ActKind, payload: unknown, now = NOW) =>
  record(land.store, { actor: who(land, by), actId: randomUUID(), dossierId, kind, payload, now });
async function must(result: Promise<Recorded | Refusal>): Promise<Recorded> {
  const done = await result;
  if (isRefusal(done)) throw new Error(`${done.refused}: ${done.sentence.en}`);
  return done;
}
type Over = Parameters<typeof absence>[3];
const rule = (person: string, substitute: string | null, over: Over = {}) => absence(land, person, substitute, over);
async function made(...it: Parameters<typeof rule>): Promise<string> {
  const done = await rule(...it);
  if (isRefusal(done)) throw new Error(done.sentence.en);
  return done.id;
}
async function atIntake(): Promise<string> {
  const id = await makeDraft(land);
  await must(send(id, 'clerk', 'submit', { letter: LETTER, sentOn: TODAY }));
  return id;
}
async function atAppraisal(): Promise<string> {
  const id = await atIntake();
  await must(send(id, 'commune-intake', 'accept', { paperOn: TODAY }));
  return id;
}
const inbox = async (key: string, whose?: 'instead', now = NOW) =>
  (await listInbox(land.store, { personId: who(land, key), today: vietnamDay(now), filter: { whose, limit: 200 } })).items;
const follow = async (now = NOW): Promise<void> => {
  await followMoments(land.store, { now, alive: () => undefined, look: async (ids) => void (await settle(land.store, ids, now)) });
};
const OPINION = { opinion: 'eligible', reasons: 'Đủ hồ sơ' };
const notices = (dossierId: string, kind: string): Promise<{ person: string; forId: string | null }[]> =>
  land.store.query(`select person_id as person, for_id as "forId" from notice where dossier_id = $1 and kind = $2 order by 1`, [dossierId, kind]);

describe('somebody stands in', () => {
  it('sees the task, for whom, and acts; the record, the story and the notice say in whose place and by which rule', async () => {
    const id = await atIntake();
    const ruleId = await made('commune-appraiser', 'commune-desk');
    await made('commune-head', 'commune-intake-2');
    await must(send(id, 'commune-intake', 'accept', { paperOn: TODAY }));
    expect(await notices(id, 'task')).toContainEqual({ person: who(land, 'commune-desk'), forId: who(land, 'commune-appraiser') });
    const [task] = await inbox('commune-desk', 'instead');
    expect(task).toMatchObject({ dossier: { id }, mine: false, actingFor: { name: 'Người commune-appraiser' } });
    expect((await inbox('commune-desk')).map((one) => one.dossier.id)).toEqual([id]);
    expect((await meOf(land.store, { personId: who(land, 'commune-desk'), today: TODAY })).actingFor).toEqual([
      { id: who(land, 'commune-appraiser'), name: 'Người commune-appraiser' },
    ]);
    const asked = { personId: who(land, 'commune-desk'), dossierId: id, now: NOW };
    const view = await viewDossier(land.store, asked);
    expect(!isRefusal(view) && view.available.find((offer) => offer.kind === 'appraise')).toMatchObject({
      allowed: true,
      actingFor: { name: 'Người commune-appraiser' },
    });
    await must(send(id, 'commune-desk', 'appraise', OPINION));
    const [row]: { act: AcceptedAct }[] = await land.store.query(`select act from act where dossier_id = $1 and kind = 'appraise'`, [id]);
    expect(row?.act.actingFor).toEqual({ id: who(land, 'commune-appraiser'), name: 'Người commune-appraiser', rules: [ruleId] });
    expect(tell(row!.act, null).vi).toContain('(thay Người commune-appraiser)');
    const story = await timelineOf(land.store, asked);
    expect(!isRefusal(story) && story.items.at(-1)).toMatchObject({ by: { id: who(land, 'commune-desk') }, actingFor: { rules: [ruleId] } });
    const after = await viewDossier(land.store, asked);
    expect(!isRefusal(after) && after.path.find((step) => step.kind === 'appraisal')).toMatchObject({
      closedBy: 'Người commune-desk',
      closedFor: 'Người commune-appraiser',
    });
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });

  it('through a chain: whom I stand in for is away too', async () => {
    const id = await atAppraisal();
    const [first, second] = [await made('commune-appraiser', 'commune-desk'), await made('commune-desk', 'commune-intake-2')];
    expect(await inbox('commune-desk', 'instead')).toEqual([]);
    expect((await inbox('commune-intake-2', 'instead')).map((one) => one.dossier.id)).toEqual([id]);
    await must(send(id, 'commune-intake-2', 'appraise', OPINION));
    const [row] = await land.store.query(`select act->'actingFor' as f from act where dossier_id = $1 and kind = 'appraise'`, [id]);
    expect(row.f.rules).toEqual([first, second]);
  });

  it('is refused outside the rule: another kind of task, another award, before it begins and after it ended', async () => {
    const id = await atAppraisal();
    const refused = async (over: Over): Promise<void> => {
      const ruleId = await made('commune-appraiser', 'commune-desk', over);
      expect(await inbox('commune-desk', 'instead')).toEqual([]);
      expect(await send(id, 'commune-desk', 'appraise', OPINION)).toMatchObject({ refused: 'not-your-task' });
      await endSubstitution(land.store, { id: ruleId, byId: who(land, 'commune-appraiser'), now: NOW });
    };
    await refused({ stepKind: 'intake' });
    await refused({ award: 'BK_T' });
    await refused({ from: addDays(TODAY, 1) });
    const ruleId = await made('commune-appraiser', 'commune-desk');
    await endSubstitution(land.store, { id: ruleId, byId: who(land, 'commune-appraiser'), now: NOW });
    expect(await send(id, 'commune-desk', 'appraise', OPINION)).toMatchObject({ refused: 'not-your-task' });
  });

  it('never breaks the separation of duties, neither of who acts nor of the one in whose place', async () => {
    const id = await atAppraisal();
    // Who appraised does not sign for the chair.
    await made('commune-chair', 'commune-appraiser');
    await must(send(id, 'commune-appraiser', 'appraise', OPINION));
    const letter = { decision: { number: '11/QĐ', date: TODAY } };
    await land.store.query(
      `update dossier set state = jsonb_set(state, '{steps}', (select jsonb_agg(case when s->>'id' = 'commune-council' then s || '{"status":"done"}' when s->>'id' = 'commune-signature' then s || '{"status":"open"}' else s end) from jsonb_array_elements(state->'steps') s)), step_kind = 'signature' where id = $1`,
      [id],
    );
    await land.store.query(`update inbox set office = 'peoples-committee', role = 'chair' where dossier_id = $1`, [id]);
    expect(await inbox('commune-appraiser', 'instead')).toEqual([]);
    expect(await send(id, 'commune-appraiser', 'grant', letter)).toMatchObject({ refused: 'separation-of-duties' });
    // And the one in whose name it was appraised does not sign either.
    const other = await atAppraisal();
    await made('commune-head', 'commune-desk');
    await made('commune-appraiser', 'commune-intake-2');
    await must(send(other, 'commune-intake-2', 'appraise', OPINION));
    const [row] = await land.store.query(`select state->'parts' as parts from dossier where id = $1`, [other]);
    const duties = row.parts.filter((part: { duty: string }) => part.duty === 'appraised').map((part: { personId: string }) => part.personId);
    expect(duties.sort()).toEqual([who(land, 'commune-intake-2'), who(land, 'commune-appraiser')].sort());
  });
});

describe('nobody is left', () => {
  const away = async (...keys: string[]): Promise<string[]> => Promise.all(keys.map((key) => made(key, null, { to: addDays(TODAY, 1) })));

  it('the task goes to the head of the office, on the record, and back when somebody is there again', async () => {
    const id = await atIntake();
    await away('commune-intake', 'commune-intake-2');
    await follow();
    expect((await candidatesFor(land.store, [id], NOW))[0]?.candidates).toMatchObject({ how: 'head', people: [{ name: 'Người commune-head' }] });
    expect((await inbox('commune-head')).map((one) => [one.dossier.id, one.mine])).toEqual([[id, true]]);
    const [row] = await land.store.query(
      `select count(*)::int as n, min(act->'given'->'assignee'->>'name') as to from act where dossier_id = $1 and kind = 'pass'`,
      [id],
    );
    expect(row).toEqual({ n: 1, to: 'Người commune-head' });
    await follow();
    expect(await unsettled(land.store, NOW)).toContain(id);
    await settle(land.store, [id], day(2));
    expect((await inbox('commune-intake', undefined, day(2))).map((one) => one.dossier.id)).toEqual([id]);
    expect(await unsettled(land.store, day(2))).not.toContain(id);
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });

  it('not even a head: an alarm, once, for the administrators; it is mended by itself', async () => {
    const id = await atIntake();
    await away('commune-intake', 'commune-intake-2', 'commune-head');
    await follow();
    await settle(land.store, [id], NOW);
    const alarms = () => land.store.query(`select kind, mended_at is not null as mended from alarm where dossier_id = $1`, [id]);
    expect(await alarms()).toEqual([{ kind: 'nobody-to-act', mended: false }]);
    expect((await notices(id, 'nobody')).map((one) => one.person)).toEqual([who(land, 'admin')]);
    await settle(land.store, [id], day(2));
    expect(await alarms()).toEqual([{ kind: 'nobody-to-act', mended: true }]);
  });

  it('is seen when the last holder of a seat has left it', async () => {
    const id = await atIntake();
    const left = await land.store.query(`update seat set to_on = $2 where person_id = any($1::uuid[]) returning 1`, [
      [who(land, 'commune-intake'), who(land, 'commune-intake-2')],
      TODAY,
    ]);
    expect(left[0]).toHaveLength(2);
    expect(await unsettled(land.store, NOW)).not.toContain(id);
    expect(await unsettled(land.store, day(1))).toContain(id);
    expect(await settle(land.store, [id], day(1))).toMatchObject([{ dossierId: id }]);
    expect((await inbox('commune-head', undefined, day(1))).map((one) => one.dossier.id)).toEqual([id]);
  });

  it('is seen when the step is opened, not only when a rule begins', async () => {
    const id = await atIntake();
    await away('commune-appraiser', 'commune-head');
    await follow();
    await must(send(id, 'commune-intake', 'accept', { paperOn: TODAY }));
    expect(await look(land.store, { dossierId: id, followed: 2, now: NOW })).toMatchObject({ attended: false });
  });
});

it('a rule that begins tomorrow tells the one who stands in then, each task once, and its end is followed too', async () => {
  const id = await atAppraisal();
  await made('commune-appraiser', 'commune-desk', { from: addDays(TODAY, 1), to: addDays(TODAY, 2) });
  await follow();
  expect(await notices(id, 'stand-in')).toEqual([]);
  for (const _ of [1, 2]) await follow(day(1));
  expect(await notices(id, 'stand-in')).toEqual([{ person: who(land, 'commune-desk'), forId: who(land, 'commune-appraiser') }]);
  expect(await inbox('commune-desk', 'instead')).toEqual([]);
  expect((await inbox('commune-desk', 'instead', day(1))).map((one) => one.dossier.id)).toEqual([id]);
  await follow(day(3));
  expect(await inbox('commune-desk', 'instead', day(3))).toEqual([]);
  const [row] = await land.store.query(`select start_followed_at, end_followed_at from substitution where person_id = $1`, [who(land, 'commune-appraiser')]);
  expect(row.end_followed_at).toEqual(day(3));
});
