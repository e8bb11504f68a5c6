import { randomUUID } from 'node:crypto';
import { isRefusal, type ActKind, type Refusal } from '../../libs/dossier';
import { record, verifyHistory, vietnamDay, viewDossier, type Recorded } from '../../libs/store';
import { makeDraft, makeLand, who, type Land } from '../land/land';

const TODAY = vietnamDay(new Date());
const LETTER = { number: '01/TTr', date: TODAY };
let land: Land;

beforeAll(async () => {
  land = await makeLand();
});
afterAll(() => land.store.destroy());

const send = (dossierId: string, by: string, kind: ActKind, payload: unknown, more: { actId?: string; stepId?: string } = {}) =>
  record(land.store, { actor: who(land, by), actId: more.actId ?? randomUUID(), dossierId, kind, stepId: more.stepId, payload, now: new Date() });
async function must(result: Promise<Recorded | Refusal>): Promise<Recorded> {
  const done = await result;
  if (isRefusal(done)) throw new Error(`${done.refused}: ${done.sentence.en}`);
  return done;
}
const count = async (sql: string, ...params: unknown[]): Promise<number> => (await land.store.query(`select count(*)::int as n from ${sql}`, params))[0].n;

async function submitted(): Promise<string> {
  const id = await makeDraft(land);
  await must(send(id, 'clerk', 'submit', { letter: LETTER, sentOn: TODAY }));
  return id;
}

describe('the one door', () => {
  it('writes the act, the dossier, the next inbox, the deadline and the notices together', async () => {
    const id = await submitted();
    expect(await count('act where dossier_id = $1', id)).toBe(1);
    expect(await count(`inbox where dossier_id = $1 and office = 'standing-agency' and role = 'intake' and unit_id = $2`, id, land.units.commune)).toBe(1);
    expect(await count(`notice where dossier_id = $1 and kind = 'task'`, id)).toBe(2);
    expect(await count(`deadline where dossier_id = $1 and state = 'running'`, id)).toBe(1);
    await must(send(id, 'commune-intake', 'accept', { paperOn: TODAY }));
    expect(await count(`inbox where dossier_id = $1 and role = 'intake'`, id)).toBe(0);
    expect(await count(`deadline where dossier_id = $1 and state = 'met'`, id)).toBe(1);
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });

  it('takes the same actId five times in parallel as one act with one answer', async () => {
    const id = await submitted();
    const actId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 5 }, () => must(send(id, 'commune-intake', 'accept', { paperOn: TODAY }, { actId }))));
    expect(answers.map((a) => a.seq)).toEqual([2, 2, 2, 2, 2]);
    expect(answers.filter((a) => !a.repeated)).toHaveLength(1);
    expect(await count('act where dossier_id = $1', id)).toBe(2);
  });

  it('has one winner when two people act on one task, 1,000 times, and tells the loser who won', async () => {
    for (let batch = 0; batch < 50; batch++) {
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          const id = await submitted();
          const both = await Promise.all(
            ['commune-intake', 'commune-intake-2'].map((by) => send(id, by, 'accept', { paperOn: TODAY }, { stepId: 'commune-intake' })),
          );
          const lost = both.filter(isRefusal);
          expect(lost).toHaveLength(1);
          const winner = both.findIndex((r) => !isRefusal(r)) === 0 ? 'commune-intake' : 'commune-intake-2';
          expect(lost[0]).toMatchObject({ refused: 'already-decided', decided: { id: who(land, winner), name: `Người ${winner}` } });
          expect(lost[0]?.sentence.vi).toContain(`Người ${winner}`);
        }),
      );
    }
  });

  it('leaves nothing of a refused act but a line in the refusal log', async () => {
    const id = await submitted();
    const before = await land.store.query('select state, seq, head_hash, updated_at from dossier where id = $1', [id]);
    const refusal = await send(id, 'clerk', 'accept', { paperOn: TODAY });
    expect(refusal).toMatchObject({ refused: 'not-your-task' });
    expect(await land.store.query('select state, seq, head_hash, updated_at from dossier where id = $1', [id])).toEqual(before);
    expect(await count(`refusal where dossier_id = $1 and code = 'not-your-task' and kind = 'accept'`, id)).toBe(1);
  });

  it('names jurisdiction, not ignorance, to the right role of the wrong place', async () => {
    const id = await submitted();
    expect(await send(id, 'province-intake', 'accept', { paperOn: TODAY })).toMatchObject({ refused: 'outside-your-jurisdiction' });
    expect(await viewDossier(land.store, { personId: who(land, 'stranger'), dossierId: id, now: new Date() })).toMatchObject({
      refused: 'outside-your-jurisdiction',
    });
  });

  it('lets nobody change or remove an accepted act, and a forged one breaks the chain', async () => {
    const id = await submitted();
    await expect(land.store.query(`update act set by_name = 'kẻ khác' where dossier_id = $1`, [id])).rejects.toThrow('never changed');
    await expect(land.store.query(`delete from act where dossier_id = $1`, [id])).rejects.toThrow('never changed');
    await land.store.query(`alter table act disable trigger act_is_final`);
    await land.store.query(`update act set act = jsonb_set(act, '{by,name}', '"Kẻ giả mạo"') where dossier_id = $1`, [id]);
    await land.store.query(`alter table act enable trigger act_is_final`);
    expect(await verifyHistory(land.store, id)).toMatchObject({ whole: false, broken: { seq: 1, why: 'changed-act' } });
  });

  it('refuses the second dossier that is sent an act id already used', async () => {
    const [one, two] = [await submitted(), await submitted()];
    const actId = randomUUID();
    await must(send(one, 'commune-intake', 'accept', { paperOn: TODAY }, { actId }));
    expect(await send(two, 'commune-intake', 'accept', { paperOn: TODAY }, { actId })).toMatchObject({
      refused: 'incomplete',
      errors: [{ path: 'actId', code: 'taken' }],
    });
  });
});

it('asks the register within the transaction: a task is given to a colleague by name', async () => {
  const id = await submitted();
  await must(send(id, 'commune-head', 'reassign', { to: who(land, 'commune-intake-2'), reason: 'Người kia nghỉ' }));
  expect(await send(id, 'commune-intake', 'accept', { paperOn: TODAY })).toMatchObject({ refused: 'not-your-task' });
  await must(send(id, 'commune-intake-2', 'accept', { paperOn: TODAY }));
});

it('gives no task to somebody of another level, and says so at the field', async () => {
  const id = await submitted();
  for (const to of ['province-intake', 'commune-chair', 'clerk'])
    expect(await send(id, 'commune-head', 'reassign', { to: who(land, to), reason: 'Người kia nghỉ' })).toMatchObject({
      refused: 'incomplete',
      errors: [{ path: 'to', detail: { vi: expect.stringContaining('không giữ vai trò nào ở cơ quan thụ lý bước này') } }],
    });
});

it('numbers the hundred-thousandth dossier without cutting its number short', async () => {
  await land.store.query(`select setval('dossier_code_seq', greatest(123456, nextval('dossier_code_seq')))`);
  const [one, two] = [await makeDraft(land), await makeDraft(land)];
  const codes: { code: string }[] = await land.store.query('select code from dossier where id = any($1::uuid[]) order by code', [[one, two]]);
  expect(codes.map(({ code }) => code)).toEqual([expect.stringMatching(/^HS-\d{4}-\d{6,}$/), expect.stringMatching(/^HS-\d{4}-\d{6,}$/)]);
});
