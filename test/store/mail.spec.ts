import { randomUUID } from 'node:crypto';
import { openChannels } from '../../activities/channels';
import { sendRound, type Round } from '../../activities/courier';
import { isRefusal, type ActKind } from '../../libs/dossier';
import { channelStates, endDigests, keepPreferences, prepareDigests, record, sayChannel } from '../../libs/store';
import { makeDraft, makeLand, who, type Land } from '../land/land';
import { PostOffice } from '../land/post-office';
import { ownDatabase, type OwnDatabase } from '../workflow/database';

const MINUTE = 60_000;
const vn = (text: string): Date => new Date(`${text}+07:00`);
const MONDAY = vn('2026-11-16T09:00:00');
let database: OwnDatabase;
let land: Land;
let office: PostOffice;
let now = MONDAY;

beforeAll(async () => {
  [database, office] = await Promise.all([ownDatabase(), new PostOffice().open()]);
  land = await makeLand(database.store);
  await land.store.query(`update person set email = 'nguoi-' || left(id::text, 8) || '@vi-du.example'`);
});
afterAll(async () => {
  await office?.close();
  await database?.drop();
});
beforeEach(async () => {
  now = MONDAY;
  await land.store.query('delete from delivery');
  await sayChannel(land.store, { name: 'e-mail', state: 'up', now });
  office.letters.length = 0;
});

const channels = () =>
  openChannels(
    { SMTP_URL: office.url, MAIL_FROM: 'Vinh Danh <vinhdanh@laocai.example>', PUBLIC_URL: 'https://khenthuong.laocai.example', WEBHOOK_HOSTS: [] },
    land.store,
  );
const round = (): Promise<Round> => sendRound({ store: land.store, channel: channels()['e-mail']!, name: 'e-mail', now: () => now, alive: () => undefined });
const address = async (key: string): Promise<string> => (await land.store.query('select email from person where id = $1', [who(land, key)]))[0].email;
const rows = (where = 'true'): Promise<Record<string, string>[]> => land.store.query(`select * from delivery where ${where} order by id`);

async function act(dossierId: string, by: string, kind: ActKind, payload: unknown): Promise<void> {
  const done = await record(land.store, { actor: who(land, by), actId: randomUUID(), dossierId, kind, payload, now });
  if (isRefusal(done)) throw new Error(done.sentence.en);
}
const DAY = '2026-11-16';
async function submitted(): Promise<string> {
  const id = await makeDraft(land);
  await act(id, 'clerk', 'submit', { letter: { number: '01/TTr', date: DAY }, sentOn: DAY });
  return id;
}
const returned = async (): Promise<string> => {
  const id = await submitted();
  await act(id, 'commune-intake', 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản' }] });
  return id;
};

describe('a notice by mail', () => {
  it('is written with the act, mailed once, in Vietnamese, with the way to the dossier and nothing of the nominee', async () => {
    const id = await returned();
    expect((await rows(`way = 'now'`)).map((r) => [r['channel'], r['state']])).toEqual([['e-mail', 'waiting']]);
    expect(await round()).toEqual({ sent: 1, more: false });
    expect(await round()).toEqual({ sent: 0, more: false });
    const [{ code }] = await land.store.query('select code from dossier where id = $1', [id]);
    const { mail, raw, to } = office.letters[0]!;
    expect([office.letters.length, to]).toEqual([1, await address('clerk')]);
    expect(mail.subject).toBe(`[${code}] Hồ sơ bị trả lại để bổ sung`);
    expect(mail.text).toContain(`https://khenthuong.laocai.example/ho-so/${id}`);
    expect(mail.html).toContain(`href="https://khenthuong.laocai.example/ho-so/${id}"`);
    expect(mail.text + String(mail.html)).not.toContain('Lý Thị Mẩy');
    expect(raw).not.toMatch(/^List-Unsubscribe/im);
    expect((await rows(`way = 'now'`))[0]).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('waits for the morning of a working day', async () => {
    now = vn('2026-11-20T20:30:00');
    await returned();
    expect(await round()).toEqual({ sent: 0, more: false });
    now = vn('2026-11-22T10:00:00');
    expect(await round()).toEqual({ sent: 0, more: false });
    now = vn('2026-11-23T07:00:00');
    expect(await round()).toEqual({ sent: 1, more: false });
    expect((await rows(`way = 'now'`))[0]).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('to an address refused for good is marked, nothing more goes there, and the duty stays in the inbox', async () => {
    office.gone.add(await address('clerk'));
    const id = await returned();
    await round();
    office.gone.clear();
    expect((await rows(`way = 'now'`))[0]).toMatchObject({ state: 'bounced' });
    expect((await rows(`way = 'now'`))[0]?.['last_error']).toContain('550');
    const [person] = await land.store.query('select email_failed_at, email_failure from person where id = $1', [who(land, 'clerk')]);
    expect(person.email_failed_at).toEqual(MONDAY);
    const [{ n }] = await land.store.query(`select count(*)::int as n from inbox where dossier_id = $1 and task = 'supplement'`, [id]);
    expect(n).toBe(2);
    await returned();
    expect((await rows(`state = 'skipped' and person_id = '${who(land, 'clerk')}'`)).map((r) => r['reason'])).toEqual(['address-fails']);
    await land.store.query('update person set email_failed_at = null, email_failure = null');
  });

  it('to a full mailbox is tried again, later and later', async () => {
    office.full.add(await address('clerk'));
    await returned();
    await round();
    expect((await rows(`way = 'now'`))[0]).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(await round()).toEqual({ sent: 0, more: false });
    now = new Date(now.getTime() + MINUTE);
    await round();
    office.full.clear();
    now = new Date(now.getTime() + MINUTE);
    expect(await round()).toEqual({ sent: 0, more: false });
    now = new Date(now.getTime() + MINUTE);
    expect(await round()).toEqual({ sent: 1, more: false });
    expect((await rows(`way = 'now'`))[0]).toMatchObject({ state: 'sent', attempts: 3 });
  });
});

describe('a mail server that is away', () => {
  it('delays and never loses: when it is back all arrive, none twice, and the channel says so', async () => {
    for (let i = 0; i < 12; i++) await returned();
    await office.close();
    for (let i = 0; i < 5; i++) {
      expect(await round()).toEqual({ sent: 0, more: false });
      now = new Date(now.getTime() + MINUTE);
    }
    expect((await channelStates(land.store))[0]).toMatchObject({
      name: 'e-mail',
      state: 'down',
      waiting: 12,
      lastError: expect.stringContaining('ECONNREFUSED'),
    });
    expect((await rows(`way = 'now'`)).map((r) => r['attempts'])).toEqual(Array(12).fill(0));
    await office.open();
    now = new Date(now.getTime() + MINUTE);
    while ((await round()).more);
    expect(office.letters).toHaveLength(12);
    expect(office.single).toHaveLength(12);
    expect((await channelStates(land.store))[0]).toMatchObject({ state: 'up', waiting: 0, lastError: null });
  });
});

it('a courier that dies between sending and marking sends the same message again, under the same Message-ID', async () => {
  await returned();
  const channel = channels()['e-mail']!;
  const dying = { ...channel, send: async (...it: Parameters<typeof channel.send>) => (await channel.send(...it), Promise.reject(new Error('killed'))) };
  await expect(sendRound({ store: land.store, channel: dying, name: 'e-mail', now: () => now, alive: () => undefined })).rejects.toThrow('killed');
  expect(await round()).toEqual({ sent: 0, more: false });
  now = new Date(now.getTime() + MINUTE);
  expect(await round()).toEqual({ sent: 1, more: false });
  expect([office.letters.length, office.single.length]).toEqual([2, 1]);
});

describe('the digest', () => {
  it('is one a person and working day, and tells what is due and what is new', async () => {
    await submitted();
    const late = await submitted();
    await land.store.query(`update inbox set due_on = '2026-11-10', sort_on = '2026-11-10' where dossier_id = $1`, [late]);
    expect(await rows(`way = 'digest' and state = 'waiting'`)).not.toHaveLength(0);
    now = vn('2026-11-17T07:00:00');
    const made = await prepareDigests(land.store, now);
    expect(made).toBeGreaterThanOrEqual(2);
    expect(await prepareDigests(land.store, now)).toBe(0);
    now = vn('2026-11-17T08:00:00');
    while ((await round()).more);
    expect(office.letters).toHaveLength(made);
    const expectedTo = await address('commune-intake');
    const { mail, raw } = office.letters.find((letter) => letter.to === expectedTo)!;
    const header = raw.replace(/\r?\n[ \t]+/g, ' ');
    expect(mail.subject).toMatch(/^Vinh Danh 17\/11\/2026: \d+\+? việc quá hạn/);
    expect(mail.text).toContain('hạn 10/11/2026');
    expect(mail.text).toContain('Có việc cần xử lý');
    expect(header).toMatch(/^List-Unsubscribe: <https:\/\/khenthuong.laocai.example\/api\/notices\/digest-off\//m);
    expect(header).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(await rows(`way = 'digest' and state = 'waiting'`)).toHaveLength(0);
    now = vn('2026-11-18T07:00:00');
    expect(await prepareDigests(land.store, now)).toBe(made);
  });

  it('is not made on a day off, nor for who has no address', async () => {
    await submitted();
    for (const day of ['2026-11-21T07:00:00', '2026-11-24T07:00:00']) expect(await prepareDigests(land.store, vn(day))).toBe(0);
  });
});

describe('what a person wants by mail', () => {
  const wish = async (key: string, over: object): Promise<void> =>
    keepPreferences(land.store, { personId: who(land, key), email: await address(key), digest: true, quietFrom: null, quietTo: null, ways: {}, ...over });
  const statesOf = async (key: string) => (await rows(`person_id = '${who(land, key)}' and digest_on is null`)).map((r) => [r['way'], r['state'], r['reason']]);
  afterEach(() => land.store.query('delete from mail_preference'));

  it('is asked when the act is written: at once, gathered, or not at all; the inbox is the same', async () => {
    await wish('commune-intake', { ways: { task: 'now' } });
    await wish('commune-intake-2', { ways: { task: 'never' } });
    const id = await submitted();
    expect(await statesOf('commune-intake')).toEqual([['now', 'waiting', null]]);
    expect(await statesOf('commune-intake-2')).toEqual([['now', 'skipped', 'not-wanted']]);
    expect(await land.store.query('select count(*)::int as n from inbox where dossier_id = $1', [id])).toEqual([{ n: 1 }]);
    expect(await land.store.query(`select count(*)::int as n from notice where dossier_id = $1 and kind = 'task'`, [id])).toEqual([{ n: 2 }]);
    expect(await round()).toEqual({ sent: 1, more: false });
    expect(office.letters[0]!.mail.subject).toMatch(/^\[HS-2026-\d+\] Cần tiếp nhận trước \d\d\/11\/2026$/);
  });

  it('a task given by name is mailed at once, and nobody is mailed of what they did themselves', async () => {
    const id = await submitted();
    await act(id, 'commune-head', 'reassign', { to: who(land, 'commune-intake-2'), reason: 'Người kia nghỉ' });
    expect((await statesOf('commune-intake-2')).at(-1)).toEqual(['now', 'waiting', null]);
    await act(id, 'commune-head', 'reassign', { to: who(land, 'commune-head'), reason: 'Tự làm' });
    expect((await statesOf('commune-head')).at(-1)).toEqual(['now', 'skipped', 'own-act']);
  });

  it('hours of their own are kept, and days off stay quiet', async () => {
    await wish('clerk', { quietFrom: 8, quietTo: 11 });
    await returned();
    expect((await round()).sent).toBe(0);
    now = vn('2026-11-16T11:00:00');
    expect((await round()).sent).toBe(1);
    now = vn('2026-11-16T22:00:00');
    await returned();
    expect((await round()).sent).toBe(1);
    now = vn('2026-11-21T12:00:00');
    await returned();
    expect((await round()).sent).toBe(0);
  });

  it('the hours of a province are a local parameter', async () => {
    await land.store.query(
      `insert into local_parameter (id, unit_id, key, value, decision, from_on) select gen_random_uuid(), $1, k, v, '01/QĐ-UBND', '2026-01-01' from (values ('notice.quiet.from', 18), ('notice.quiet.to', 10)) x(k, v)`,
      [land.units.province],
    );
    await returned();
    expect((await round()).sent).toBe(0);
    now = vn('2026-11-16T10:00:00');
    expect((await round()).sent).toBe(1);
    await land.store.query('delete from local_parameter');
  });

  it('the one click in a digest ends digests, and duties are mailed on', async () => {
    await submitted();
    now = vn('2026-11-17T08:00:00');
    await prepareDigests(land.store, vn('2026-11-17T07:00:00'));
    while ((await round()).more);
    const [{ token }] = await land.store.query('select token from mail_preference where person_id = $1', [who(land, 'commune-intake')]);
    expect(await endDigests(land.store, randomUUID())).toBe(false);
    expect(await endDigests(land.store, token)).toBe(true);
    await submitted();
    expect((await statesOf('commune-intake')).at(-1)).toEqual(['digest', 'skipped', 'no-digest']);
    await prepareDigests(land.store, vn('2026-11-18T07:00:00'));
    expect(await rows(`digest_on = '2026-11-18' and person_id = '${who(land, 'commune-intake')}'`)).toEqual([]);
  });

  it('a new address is tried again', async () => {
    office.gone.add(await address('clerk'));
    await returned();
    await round();
    office.gone.clear();
    await wish('clerk', { email: 'dia-chi-moi@vi-du.example' });
    await returned();
    expect((await round()).sent).toBe(1);
    expect(office.letters.at(-1)!.to).toBe('dia-chi-moi@vi-du.example');
  });
});
