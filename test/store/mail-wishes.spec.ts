import { randomUUID } from 'node:crypto';
import { endDigests, keepPreferences, prepareDigests } from '../../libs/store';
import { who } from '../land/land';
import { MailStage, vn } from './mail-stage';

let stage: MailStage;
beforeAll(async () => {
  stage = await MailStage.open();
});
afterAll(() => stage?.close());
beforeEach(() => stage.clear());

describe('what a person wants by mail', () => {
  const wish = async (key: string, over: object): Promise<void> =>
    keepPreferences(stage.land.store, {
      personId: who(stage.land, key),
      email: await stage.address(key),
      digest: true,
      quietFrom: null,
      quietTo: null,
      ways: {},
      ...over,
    });
  const statesOf = async (key: string) =>
    (await stage.rows(`person_id = '${who(stage.land, key)}' and digest_on is null`)).map((r) => [r['way'], r['state'], r['reason']]);
  afterEach(() => stage.land.store.query('delete from mail_preference'));

  it('is asked when the act is written: at once, gathered, or not at all; the inbox is the same', async () => {
    await wish('commune-intake', { ways: { task: 'now' } });
    await wish('commune-intake-2', { ways: { task: 'never' } });
    const id = await stage.submitted();
    expect(await statesOf('commune-intake')).toEqual([['now', 'waiting', null]]);
    expect(await statesOf('commune-intake-2')).toEqual([['now', 'skipped', 'not-wanted']]);
    expect(await stage.land.store.query('select count(*)::int as n from inbox where dossier_id = $1', [id])).toEqual([{ n: 1 }]);
    expect(await stage.land.store.query(`select count(*)::int as n from notice where dossier_id = $1 and kind = 'task'`, [id])).toEqual([{ n: 2 }]);
    expect(await stage.round()).toEqual({ sent: 1, more: false });
    expect(stage.office.letters[0]!.mail.subject).toMatch(/^\[HS-2026-\d+\] Cần tiếp nhận trước \d\d\/11\/2026$/);
  });

  it('a task given by name is mailed at once, and nobody is mailed of what they did themselves', async () => {
    const id = await stage.submitted();
    await stage.act(id, 'commune-head', 'reassign', { to: who(stage.land, 'commune-intake-2'), reason: 'Người kia nghỉ' });
    expect((await statesOf('commune-intake-2')).at(-1)).toEqual(['now', 'waiting', null]);
    await stage.act(id, 'commune-head', 'reassign', { to: who(stage.land, 'commune-head'), reason: 'Tự làm' });
    expect((await statesOf('commune-head')).at(-1)).toEqual(['now', 'skipped', 'own-act']);
  });

  it('hours of their own are kept, and days off stay quiet', async () => {
    await wish('clerk', { quietFrom: 8, quietTo: 11 });
    await stage.returned();
    expect((await stage.round()).sent).toBe(0);
    stage.now = vn('2026-11-16T11:00:00');
    expect((await stage.round()).sent).toBe(1);
    stage.now = vn('2026-11-16T22:00:00');
    await stage.returned();
    expect((await stage.round()).sent).toBe(1);
    stage.now = vn('2026-11-21T12:00:00');
    await stage.returned();
    expect((await stage.round()).sent).toBe(0);
  });

  it('the hours of a province are a local parameter', async () => {
    await stage.land.store.query(
      `insert into local_parameter (id, unit_id, key, value, decision, from_on) select gen_random_uuid(), $1, k, v, '01/QĐ-UBND', '2026-01-01' from (values ('notice.quiet.from', 18), ('notice.quiet.to', 10)) x(k, v)`,
      [stage.land.units.province],
    );
    await stage.returned();
    expect((await stage.round()).sent).toBe(0);
    stage.now = vn('2026-11-16T10:00:00');
    expect((await stage.round()).sent).toBe(1);
    await stage.land.store.query('delete from local_parameter');
  });

  it('the one click in a digest ends digests, and duties are mailed on', async () => {
    await stage.submitted();
    stage.now = vn('2026-11-17T08:00:00');
    await prepareDigests(stage.land.store, vn('2026-11-17T07:00:00'));
    while ((await stage.round()).more);
    const [{ token }] = await stage.land.store.query('select token from mail_preference where person_id = $1', [who(stage.land, 'commune-intake')]);
    expect(await endDigests(stage.land.store, randomUUID())).toBe(false);
    expect(await endDigests(stage.land.store, token)).toBe(true);
    await stage.submitted();
    expect((await statesOf('commune-intake')).at(-1)).toEqual(['digest', 'skipped', 'no-digest']);
    await prepareDigests(stage.land.store, vn('2026-11-18T07:00:00'));
    expect(await stage.rows(`digest_on = '2026-11-18' and person_id = '${who(stage.land, 'commune-intake')}'`)).toEqual([]);
  });

  it('a new address is tried again', async () => {
    stage.office.gone.add(await stage.address('clerk'));
    await stage.returned();
    await stage.round();
    stage.office.gone.clear();
    await wish('clerk', { email: 'dia-chi-moi@vi-du.example' });
    await stage.returned();
    expect((await stage.round()).sent).toBe(1);
    expect(stage.office.letters.at(-1)!.to).toBe('dia-chi-moi@vi-du.example');
  });
});
