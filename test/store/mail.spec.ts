import { randomUUID } from 'node:crypto';
import { openChannels } from '../../activities/channels';
import { sendRound, type Round } from '../../activities/courier';
import { isRefusal, type ActKind } from '../../libs/dossier';
import { channelStates, prepareDigests, record, sayChannel } from '../../libs/store';
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
  openChannels({ SMTP_URL: office.url, MAIL_FROM: 'Vinh Danh <vinhdanh@laocai.example>', PUBLIC_URL: 'https://khenthuong.laocai.example' }, land.store);
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
  now = new Date(now.getTime() + 4 * MINUTE);
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
