import { channelStates, prepareDigests } from '../../libs/store';
import { who } from '../land/land';
import { MailStage, MINUTE, MONDAY, vn } from './mail-stage';

let stage: MailStage;
beforeAll(async () => {
  stage = await MailStage.open();
});
afterAll(() => stage?.close());
beforeEach(() => stage.clear());

describe('a notice by mail', () => {
  it('is written with the act, mailed once, in Vietnamese, with the way to the dossier and nothing of the nominee', async () => {
    const id = await stage.returned();
    expect((await stage.rows(`way = 'now'`)).map((r) => [r['channel'], r['state']])).toEqual([['e-mail', 'waiting']]);
    expect(await stage.round()).toEqual({ sent: 1, more: false });
    expect(await stage.round()).toEqual({ sent: 0, more: false });
    const [{ code }] = await stage.land.store.query('select code from dossier where id = $1', [id]);
    const { mail, raw, to } = stage.office.letters[0]!;
    expect([stage.office.letters.length, to]).toEqual([1, await stage.address('clerk')]);
    expect(mail.subject).toBe(`[${code}] Hồ sơ bị trả lại để bổ sung`);
    expect(mail.text).toContain(`https://khenthuong.laocai.example/ho-so/${id}`);
    expect(mail.html).toContain(`href="https://khenthuong.laocai.example/ho-so/${id}"`);
    expect(mail.text + String(mail.html)).not.toContain('Lý Thị Mẩy');
    expect(raw).not.toMatch(/^List-Unsubscribe/im);
    expect(raw).toMatch(/^Subject: =\?UTF-8\?[BQ]\?/im);
    expect(raw).toMatch(/^Content-Type: multipart\/alternative/im);
    expect((await stage.rows(`way = 'now'`))[0]).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('waits for the morning of a working day', async () => {
    stage.now = vn('2026-11-20T20:30:00');
    await stage.returned();
    expect(await stage.round()).toEqual({ sent: 0, more: false });
    stage.now = vn('2026-11-22T10:00:00');
    expect(await stage.round()).toEqual({ sent: 0, more: false });
    stage.now = vn('2026-11-23T07:00:00');
    expect(await stage.round()).toEqual({ sent: 1, more: false });
    expect((await stage.rows(`way = 'now'`))[0]).toMatchObject({ state: 'sent', attempts: 1 });
  });

  it('to an address refused for good is marked, nothing more goes there, and the duty stays in the inbox', async () => {
    stage.office.gone.add(await stage.address('clerk'));
    const id = await stage.returned();
    await stage.round();
    stage.office.gone.clear();
    expect((await stage.rows(`way = 'now'`))[0]).toMatchObject({ state: 'bounced' });
    expect((await stage.rows(`way = 'now'`))[0]?.['last_error']).toContain('550');
    const [person] = await stage.land.store.query('select email_failed_at, email_failure from person where id = $1', [who(stage.land, 'clerk')]);
    expect(person.email_failed_at).toEqual(MONDAY);
    const [{ n }] = await stage.land.store.query(`select count(*)::int as n from inbox where dossier_id = $1 and task = 'supplement'`, [id]);
    expect(n).toBe(2);
    await stage.returned();
    expect((await stage.rows(`state = 'skipped' and person_id = '${who(stage.land, 'clerk')}'`)).map((r) => r['reason'])).toEqual(['address-fails']);
    await stage.land.store.query('update person set email_failed_at = null, email_failure = null');
  });

  it('to a full mailbox is tried again, later and later', async () => {
    stage.office.full.add(await stage.address('clerk'));
    await stage.returned();
    await stage.round();
    expect((await stage.rows(`way = 'now'`))[0]).toMatchObject({ state: 'waiting', attempts: 1 });
    expect(await stage.round()).toEqual({ sent: 0, more: false });
    stage.now = new Date(stage.now.getTime() + MINUTE);
    await stage.round();
    stage.office.full.clear();
    stage.now = new Date(stage.now.getTime() + MINUTE);
    expect(await stage.round()).toEqual({ sent: 0, more: false });
    stage.now = new Date(stage.now.getTime() + MINUTE);
    expect(await stage.round()).toEqual({ sent: 1, more: false });
    expect((await stage.rows(`way = 'now'`))[0]).toMatchObject({ state: 'sent', attempts: 3 });
  });
});

describe('a mail server that is away', () => {
  it('delays and never loses: when it is back all arrive, none twice, and the channel says so', async () => {
    for (let i = 0; i < 12; i++) await stage.returned();
    await stage.office.close();
    for (let i = 0; i < 5; i++) {
      expect(await stage.round()).toEqual({ sent: 0, more: false });
      stage.now = new Date(stage.now.getTime() + MINUTE);
    }
    expect((await channelStates(stage.land.store))[0]).toMatchObject({
      name: 'e-mail',
      state: 'down',
      waiting: 12,
      lastError: expect.stringContaining('ECONNREFUSED'),
    });
    expect((await stage.rows(`way = 'now'`)).map((r) => r['attempts'])).toEqual(Array(12).fill(0));
    await stage.office.open();
    stage.now = new Date(stage.now.getTime() + MINUTE);
    while ((await stage.round()).more);
    expect(stage.office.letters).toHaveLength(12);
    expect(stage.office.single).toHaveLength(12);
    expect((await channelStates(stage.land.store))[0]).toMatchObject({ state: 'up', waiting: 0, lastError: null });
  });
});

it('a courier that dies between sending and marking sends the same message again, under the same Message-ID', async () => {
  await stage.returned();
  const channel = stage.channel();
  const dying = { ...channel, send: async (...it: Parameters<typeof channel.send>) => (await channel.send(...it), Promise.reject(new Error('killed'))) };
  await expect(stage.round(dying)).rejects.toThrow('killed');
  expect(await stage.round()).toEqual({ sent: 0, more: false });
  stage.now = new Date(stage.now.getTime() + MINUTE);
  expect(await stage.round()).toEqual({ sent: 1, more: false });
  expect([stage.office.letters.length, stage.office.single.length]).toEqual([2, 1]);
});

/** Tasks are told as they stand when the mail goes out; news is what was gathered. */
const newsOf = (text = ''): string => text.split('\nMới')[1]?.split('\n\n')[0] ?? '';
it('a courier that dies with a digest tells the same news again, and no later news is lost with it', async () => {
  await stage.submitted();
  stage.now = vn('2026-11-17T08:00:00');
  await prepareDigests(stage.land.store, vn('2026-11-17T07:00:00'));
  const channel = stage.channel();
  const dying = { ...channel, send: async (...it: Parameters<typeof channel.send>) => (await channel.send(...it), Promise.reject(new Error('killed'))) };
  await expect(stage.round(dying)).rejects.toThrow('killed');
  await stage.submitted();
  stage.now = new Date(stage.now.getTime() + MINUTE);
  while ((await stage.round()).more);
  for (const { messageId, mail } of stage.office.single) {
    const copies = stage.office.letters.filter((letter) => letter.messageId === messageId);
    expect(new Set(copies.map((copy) => newsOf(copy.mail.text))).size).toBe(1);
    expect(newsOf(mail.text)).toMatch(/^\n- HS-/);
  }
  expect(stage.office.letters.length).toBeGreaterThan(stage.office.single.length);
  // What came after the digest was made waits for the next one.
  expect((await stage.rows(`way = 'digest' and state = 'waiting'`)).length).toBeGreaterThan(0);
});

describe('the digest', () => {
  it('is one a person and working day, and tells what is due and what is new', async () => {
    await stage.submitted();
    const late = await stage.submitted();
    await stage.land.store.query(`update inbox set due_on = '2026-11-10', sort_on = '2026-11-10' where dossier_id = $1`, [late]);
    expect(await stage.rows(`way = 'digest' and state = 'waiting'`)).not.toHaveLength(0);
    stage.now = vn('2026-11-17T07:00:00');
    const made = await prepareDigests(stage.land.store, stage.now);
    expect(made).toBeGreaterThanOrEqual(2);
    expect(await prepareDigests(stage.land.store, stage.now)).toBe(0);
    stage.now = vn('2026-11-17T08:00:00');
    while ((await stage.round()).more);
    expect(stage.office.letters).toHaveLength(made);
    const expectedTo = await stage.address('commune-intake');
    const { mail, raw } = stage.office.letters.find((letter) => letter.to === expectedTo)!;
    const header = raw.replace(/\r?\n[ \t]+/g, ' ');
    expect(mail.subject).toMatch(/^Vinh Danh 17\/11\/2026: \d+\+? việc quá hạn/);
    expect(mail.text).toContain('hạn 10/11/2026');
    expect(mail.text).toContain('Có việc cần xử lý');
    expect(header).toMatch(/^List-Unsubscribe: <https:\/\/khenthuong.laocai.example\/api\/notices\/digest-off\//m);
    expect(header).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(await stage.rows(`way = 'digest' and state = 'waiting'`)).toHaveLength(0);
    stage.now = vn('2026-11-18T07:00:00');
    expect(await prepareDigests(stage.land.store, stage.now)).toBe(made);
  });

  it('is not made on a day off, nor for who has no address', async () => {
    await stage.submitted();
    for (const day of ['2026-11-21T07:00:00', '2026-11-24T07:00:00']) expect(await prepareDigests(stage.land.store, vn(day))).toBe(0);
  });
});
