import { randomUUID } from 'node:crypto';
import { isRefusal, type ActKind } from '../../libs/dossier';
import { record, vietnamDay } from '../../libs/store';
import { absence } from '../land/absence';
import { makeDraft, who } from '../land/land';
import { someone, type Someone } from '../land/people';
import { roadOfGiayKhen, roadOfHuanChuong } from '../land/road';
import { serve, type Server } from './server';

const DAY = 86_400_000;
/** The clock stands this far from the real one. */
let shift = 0;
const clock = (): Date => new Date(Date.now() + shift);
let server: Server;
let admin: Someone;
let other: Someone;
beforeAll(async () => {
  server = await serve({}, clock);
  const id = (server.land.people['admin-2'] = randomUUID());
  await sql('insert into person (id, full_name) values ($1, $2)', [id, 'Người admin-2']);
  await sql('insert into seat (id, office_id, person_id, role, from_on) select $1, office_id, $2, role, from_on from seat where person_id = $3', [
    randomUUID(),
    id,
    who(server.land, 'admin'),
  ]);
  const sign = (key: string): Promise<Someone> => someone(server.land, key, () => server.url);
  [admin, other] = [await sign('admin'), await sign('admin-2')];
});
afterAll(() => server.close());
beforeEach(() => (shift = 0));

const sql = (text: string, values: unknown[] = []) => server.land.store.query(text, values);
async function act(dossierId: string, by: string, kind: ActKind, payload: object): Promise<void> {
  const done = await record(server.land.store, { actor: who(server.land, by), actId: randomUUID(), dossierId, kind, payload, now: clock() });
  if (isRefusal(done)) throw new Error(`${kind}: ${done.sentence.en}`);
}
async function submitted(): Promise<string> {
  const id = await makeDraft(server.land);
  const today = vietnamDay(clock());
  await act(id, 'clerk', 'submit', { letter: { number: '01/TTr', date: today }, sentOn: today });
  return id;
}
const causes = async (id: string): Promise<string[]> => {
  const { body } = await admin.get(`/api/stuck?dossier=${id}`);
  return (body['items'] as { why: { cause: string }[] }[]).flatMap((item) => item.why.map((one) => one.cause));
};
const remedy = (id: string, wish: object, dry = false, by = admin) => by.post(`/api/dossiers/${id}/remedies${dry ? '?dryRun=true' : ''}`, wish);

describe('a remedy', () => {
  it('skips a step by two administrators, and tells both what they do', async () => {
    const id = await submitted();
    const wish = () => ({ actId: randomUUID(), remedy: 'skip', reason: 'Không còn ai tiếp nhận' });
    expect((await remedy(id, wish())).body).toMatchObject({ changes: [{ vi: expect.stringContaining('quản trị khác') }] });
    expect(await remedy(id, wish())).toMatchObject({ status: 403, body: { code: 'separation-of-duties' } });
    expect((await remedy(id, wish(), true, other)).body).toMatchObject({
      changes: expect.arrayContaining([{ vi: expect.stringMatching(/^Bước: /), en: expect.any(String) }]),
    });
    expect(await remedy(id, wish(), false, other)).toMatchObject({ status: 200 });
    expect((await sql('select step_id from dossier where id = $1', [id]))[0].step_id).toBe('commune-appraisal');
  });

  it('names who may be given the step: of the office, of its level first, and nobody whom a duty or kin bars', async () => {
    const id = await submitted();
    await act(id, 'commune-intake', 'accept', { paperOn: vietnamDay(clock()) });
    const names = async (by = admin): Promise<string[]> => {
      const { body } = await by.get(`/api/dossiers/${id}/takers`);
      return (body['items'] as { name: string }[]).map((one) => one.name);
    };
    const near = ['appraiser', 'desk', 'head', 'intake', 'intake-2'].map((role) => `Người commune-${role}`);
    expect((await names()).slice(0, 5)).toEqual(near);
    await sql('update person set declared_kin = array[$1::uuid] where id = $2', [who(server.land, 'stranger'), who(server.land, 'commune-desk')]);
    await sql(`update dossier set filing = jsonb_set(filing, '{nominee,personId}', to_jsonb($2::text)) where id = $1`, [id, who(server.land, 'stranger')]);
    expect(await names()).not.toContain('Người commune-desk');
    await act(id, 'commune-appraiser', 'appraise', { opinion: 'eligible', reasons: 'Đủ' });
    expect(await names()).not.toContain('Người commune-appraiser');
    const clerk = await someone(server.land, 'clerk', () => server.url);
    expect((await clerk.get(`/api/dossiers/${id}/takers`)).status).toBe(403);
    expect((await admin.get(`/api/dossiers/${randomUUID()}/takers`)).status).toBe(404);
  });

  it('is asked for where all are away and nobody stands in, and not where somebody does; who is away is not offered', async () => {
    const id = await submitted();
    await act(id, 'commune-intake', 'accept', { paperOn: vietnamDay(clock()) });
    await sql('update dossier set followed = seq where id = $1', [id]);
    const rules = [await absence(server.land, 'commune-appraiser', null), await absence(server.land, 'commune-head', null)];
    expect(rules.filter(isRefusal)).toEqual([]);
    expect(await causes(id)).toEqual(['absent']);
    const { body } = await admin.get(`/api/dossiers/${id}/takers`);
    const names = (body['items'] as { name: string }[]).map((one) => one.name);
    expect(names).toContain('Người commune-intake');
    expect(names).not.toContain('Người commune-appraiser');
    await sql(`update substitution set substitute_id = $1 where person_id = $2`, [who(server.land, 'commune-desk'), who(server.land, 'commune-appraiser')]);
    expect(await causes(id)).toEqual([]);
    await sql('delete from substitution where person_id = any($1)', [[who(server.land, 'commune-appraiser'), who(server.land, 'commune-head')]]);
  });

  it('does not lengthen what the law names', async () => {
    const id = await makeDraft(server.land, 'HCLD3');
    for (const { by, kind, payload, stepId } of await roadOfHuanChuong(server.land, vietnamDay(clock()))) {
      if (stepId === 'province-appraisal') break;
      await act(id, by, kind, payload);
    }
    const wish = { actId: randomUUID(), remedy: 'extend', reason: 'Xin thêm thời gian', until: vietnamDay(new Date(Date.now() + 200 * DAY)) };
    for (const dry of [true, false]) {
      expect(await remedy(id, wish, dry)).toMatchObject({
        status: 422,
        body: { code: 'incomplete', errors: [{ path: 'until', code: 'beyond-law' }], citations: [{ article: 35, clause: 3 }] },
      });
    }
  });

  it('is refused without a reason, for whom it is not, and where there is nothing to mend; a dry run leaves no refusal behind', async () => {
    const id = await submitted();
    const wish = { actId: randomUUID(), remedy: 'nudge', reason: 'Đã lâu' };
    expect(await remedy(id, { ...wish, reason: '' })).toMatchObject({ status: 422, body: { code: 'incomplete', errors: [{ path: 'reason' }] } });
    expect(await remedy(id, { ...wish, remedy: 'grant' })).toMatchObject({ status: 422, body: { errors: [{ path: 'remedy' }] } });
    expect(await remedy(id, { ...wish, remedy: 'extend' })).toMatchObject({ status: 422, body: { errors: [{ path: 'until' }] } });
    expect(await remedy(id, { ...wish, remedy: 'reassign' })).toMatchObject({ status: 422, body: { errors: [{ path: 'to' }] } });
    expect(await remedy(id, { ...wish, remedy: 'release' }, true)).toMatchObject({ status: 409 });
    expect(await remedy(randomUUID(), wish)).toMatchObject({ status: 404 });
    const intake = await someone(server.land, 'commune-intake', () => server.url);
    expect(await remedy(id, wish, true, intake)).toMatchObject({ status: 403, body: { code: 'not-your-task' } });
    const left = await sql('select kind from refusal where dossier_id = $1 order by id', [id]);
    expect(left.map((one: { kind: string }) => one.kind)).toEqual(['extend', 'reassign']);
  });

  it('is asked for where a result that was decided long ago has not been told', async () => {
    shift = -30 * DAY;
    const id = await makeDraft(server.land);
    for (const { by, kind, payload } of await roadOfGiayKhen(server.land, vietnamDay(clock()))) if (kind !== 'notify-result') await act(id, by, kind, payload);
    shift = 0;
    expect(await causes(id)).toContain('overdue');
  });

  it('waits as long as the province has decided', async () => {
    shift = -20 * DAY;
    const id = await submitted();
    await act(id, 'commune-intake', 'return', { defects: [{ code: 'other', detail: 'Thiếu' }] });
    await sql('update dossier set followed = seq where id = $1', [id]);
    shift = 0;
    expect(await causes(id)).toEqual(['returned']);
    await sql(
      `insert into local_parameter (id, unit_id, key, value, decision, from_on) values ($1, $2, 'stuck.returned', 100, '9/QĐ-UBND', current_date - 5)`,
      [randomUUID(), server.land.units.province],
    );
    expect(await causes(id)).toEqual([]);
  });
});
