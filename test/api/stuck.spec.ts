import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openChannels } from '../../activities/channels';
import { sendRound } from '../../activities/courier';
import { Evidence } from '../../apps/api/documents/evidence';
import { CAUSES, type Cause, type Remedy } from '../../libs/dossier';
import { sayChannel, vietnamDay } from '../../libs/store';
import { dossierWorkflowId } from '../../workflows/messages';
import { makeDraft } from '../land/land';
import { someone, type Someone } from '../land/people';
import { PostOffice } from '../land/post-office';
import { roadOfHuanChuong } from '../land/road';
import { rest, until } from '../workflow/stage';
import { PDF } from './server';
import { DAY, MINUTE, Standstill } from './standstill';

const office = new PostOffice();
const s = new Standstill();
let admin: Someone;
beforeAll(async () => {
  await Promise.all([s.open(), office.open()]);
  admin = await someone(s.server.land, 'admin', () => s.server.url);
});
afterAll(async () => {
  await Promise.all([s.close(), office.close()]);
});
beforeEach(() => {
  s.shift = 0;
});

interface Item {
  id: string;
  why: { cause: Cause; days: number; times: number | null; says: string | null }[];
  remedies: Remedy[];
}
interface Board {
  engine: string;
  items: Item[];
}
const board = async (query = ''): Promise<Board> => (await admin.get(`/api/stuck?limit=200${query}`)).body as unknown as Board;
const item = async (id: string): Promise<Item | undefined> => (await board(`&dossier=${id}`)).items[0];
const causes = async (id: string): Promise<Cause[]> => (await item(id))?.why.map((one) => one.cause) ?? [];
const remedy = (id: string, wish: object, dry = false) => admin.post(`/api/dossiers/${id}/remedies${dry ? '?dryRun=true' : ''}`, wish);

const seen = new Set<Cause>();
/** The board names this cause and nothing else, offers the remedy, says what it would change, and the remedy mends it, once. */
async function mends(id: string, cause: Cause, kind: Remedy, more: object = {}): Promise<void> {
  expect(await causes(id)).toEqual([cause]);
  expect((await item(id))?.remedies).toContain(kind);
  const before = await s.seqOf(id);
  const wish = { actId: randomUUID(), remedy: kind, reason: `Lý do của ${cause}`, ...more };
  const dry = await remedy(id, wish, true);
  expect(dry).toMatchObject({ status: 200, body: { dryRun: true, seq: null, causes: [cause], mends: [cause] } });
  expect(await s.seqOf(id)).toBe(before);
  const done = await remedy(id, wish);
  expect(done).toMatchObject({ status: 200, body: { dryRun: false, seq: before + 1, changes: dry.body['changes'] } });
  expect((await remedy(id, wish)).body).toMatchObject({ seq: before + 1, changes: dry.body['changes'] });
  expect(await s.seqOf(id)).toBeLessThanOrEqual(before + 2);
  await until(async () => (await causes(id)).length === 0);
  const { body } = await admin.get(`/api/dossiers/${id}/timeline`);
  const story = body['items'] as { seq: number; sentence: { vi: string } }[];
  expect(story.find((one) => one.seq === before + 1)?.sentence.vi).toContain(`Lý do của ${cause}`);
  seen.add(cause);
}

/** At the commune's appraisal. */
async function accepted(): Promise<string> {
  const id = await s.submitted();
  await s.act(id, 'commune-intake', 'accept', { paperOn: s.today() });
  return id;
}

describe('the board names what holds a dossier up, and the remedy offered mends it', () => {
  it('overdue: extended', async () => {
    s.shift = -20 * DAY;
    const id = await s.driven(await s.submitted());
    expect((await item(id))?.why[0]?.days).toBeGreaterThan(10);
    await mends(id, 'overdue', 'extend', { until: vietnamDay(new Date(Date.now() + 10 * DAY)) });
  });

  it('absent: given to somebody else of the office, who then does it', async () => {
    const id = await s.driven(await accepted());
    const gone = [s.who('commune-appraiser'), s.who('commune-head')];
    await s.sql(`update seat set to_on = current_date - 2 where person_id = any($1)`, [gone]);
    await mends(id, 'absent', 'reassign', { to: s.who('commune-intake-2') });
    await s.act(id, 'commune-intake-2', 'appraise', { opinion: 'eligible', reasons: 'Đủ' });
    await s.sql(`update seat set to_on = null where person_id = any($1)`, [gone]);
  });

  it('no candidate, as all are kin: given to somebody who is not', async () => {
    const personId = s.who('stranger');
    await s.sql(`update person set declared_kin = array[$1::uuid] where id = any($2)`, [
      personId,
      ['commune-intake', 'commune-intake-2', 'commune-head'].map(s.who),
    ]);
    const id = await s.driven(await s.submitted({ nominee: { kind: 'individual', name: 'Người stranger', personId } }));
    await mends(id, 'no-candidate', 'reassign', { to: s.who('commune-appraiser') });
    await s.act(id, 'commune-appraiser', 'accept', { paperOn: s.today() });
  });

  it('returned and unanswered: the unit is reminded, and answers', async () => {
    s.shift = -20 * DAY;
    const id = await s.submitted();
    await s.act(id, 'commune-intake', 'return', { defects: [{ code: 'other', detail: 'Thiếu biên bản' }] });
    await mends(await s.driven(id), 'returned', 'nudge');
    const told = await s.sql(`select person_id from notice where dossier_id = $1 and kind = 'nudged'`, [id]);
    expect(told).toEqual([{ person_id: s.who('clerk') }]);
    await s.act(id, 'clerk', 'resubmit', { note: 'Đã bổ sung' });
  });

  it('on hold too long: released', async () => {
    s.shift = -30 * DAY;
    const id = await s.submitted();
    await s.act(id, 'commune-intake', 'hold', { ground: 'complaint', reason: 'Đơn' });
    await mends(await s.driven(id), 'held', 'release');
  });

  it('waiting outside too long: whoever records the answer is reminded', async () => {
    s.shift = -30 * DAY;
    const id = await makeDraft(s.server.land, 'HCLD3');
    for (const { by, kind, payload, stepId } of await roadOfHuanChuong(s.server.land, s.today())) {
      if (stepId === 'prime-minister') break;
      await s.act(id, by, kind, payload);
    }
    await mends(await s.driven(id), 'outside', 'nudge');
  });

  it('evidence that is gone or changed: read again once it is back', async () => {
    const id = await s.submitted();
    const clerk = await someone(s.server.land, 'clerk', () => s.server.url);
    const form = new FormData();
    form.set('file', new Blob([PDF], { type: 'application/pdf' }), 'Báo cáo.pdf');
    const sent = await fetch(`${s.server.url}/api/dossiers/${id}/documents`, {
      method: 'POST',
      headers: { authorization: `Bearer ${clerk.token}`, 'idempotency-key': randomUUID() },
      body: form,
    });
    expect(sent.status).toBe(201);
    await s.driven(id);
    const [name] = readdirSync(s.files, { recursive: true, encoding: 'utf8' }).filter((one) => /[0-9a-f]{64}$/.test(one));
    const path = join(s.files, name ?? '');
    const content = readFileSync(path);
    const evidence = s.server.app.get(Evidence, { strict: false });
    expect(await evidence.ofDossier(id)).toBe(0);
    writeFileSync(path, 'khác');
    expect(await evidence.ofDossier(id)).toBe(1);
    expect((await item(id))?.why).toMatchObject([{ cause: 'evidence', times: 1 }]);
    rmSync(path);
    expect(await evidence.ofDossier(id)).toBe(1);
    writeFileSync(path, content);
    await mends(id, 'evidence', 'retry');
  });

  it('an activity that fails: its kind and its tries, and tried again once what broke it is mended', async () => {
    const id = await s.submitted();
    const [{ filing }] = await s.sql('select filing from dossier where id = $1', [id]);
    await s.sql(`update dossier set filing = jsonb_set(filing, '{facts}', 'null') where id = $1`, [id]);
    await s.tell(id, 1);
    await until(async () => (await causes(id)).includes('failing'));
    expect((await item(id))?.why[0]).toMatchObject({ cause: 'failing', says: 'checkCriteria · TypeError', times: expect.any(Number) });
    expect((await item(id))?.why[0]?.times).toBeGreaterThanOrEqual(3);
    await s.sql('update dossier set filing = $2 where id = $1', [id, JSON.stringify(filing)]);
    await mends(id, 'failing', 'rebuild');
    await s.followed(id);
  });

  it('a workflow that is gone: started again', async () => {
    const id = await s.driven(await s.submitted());
    await s.client.workflow.getHandle(dossierWorkflowId(id)).terminate('a lost workflow');
    s.shift = -10 * MINUTE;
    await s.act(id, 'commune-intake', 'accept', { paperOn: s.today() });
    s.shift = 0;
    await mends(id, 'behind', 'rebuild');
    await s.followed(id);
  });

  it('the engine away: the remedy is accepted, and done when it is back', async () => {
    const id = await s.driven(await s.submitted());
    s.shift = -10 * MINUTE;
    await s.act(id, 'commune-intake', 'accept', { paperOn: s.today() });
    s.shift = 0;
    await s.gate.shut();
    expect((await board()).engine).toBe('down');
    const back = rest(1_500).then(() => s.gate.open());
    await mends(id, 'engine-away', 'rebuild');
    await back;
    await s.followed(id);
    await until(async () => (await board()).engine === 'up');
  });

  it('mail that comes back: given to somebody who can be reached', async () => {
    const [gone, there] = [s.who('commune-intake'), s.who('commune-intake-2')];
    await s.sql(`update person set email = left(id::text, 8) || '@vi-du.example' where id = any($1)`, [[gone, there]]);
    office.gone.add(`${gone.slice(0, 8)}@vi-du.example`);
    await sayChannel(s.server.land.store, { name: 'e-mail', state: 'up', now: s.clock() });
    const post = async () => {
      const settings = {
        SMTP_URL: office.url,
        MAIL_FROM: 'Vinh Danh <vinhdanh@laocai.example>',
        PUBLIC_URL: 'https://khenthuong.laocai.example',
        WEBHOOK_HOSTS: [],
      };
      const channel = openChannels(settings, s.server.land.store)['e-mail']!;
      const noon = new Date(`${vietnamDay(new Date(Date.now() + 2 * DAY))}T12:00:00+07:00`);
      for (const ahead of [0, 1, 2, 3]) {
        const now = (): Date => new Date(noon.getTime() + ahead * DAY);
        await sendRound({ store: s.server.land.store, channel, name: 'e-mail', now, alive: () => undefined });
      }
    };
    const id = await s.submitted();
    await s.act(id, 'admin', 'reassign', { to: gone, reason: 'Giao đích danh' });
    await s.driven(id);
    await post();
    await mends(id, 'mail', 'reassign', { to: there });
    await post();
    expect(office.letters.map((letter) => letter.to)).toContain(`${there.slice(0, 8)}@vi-du.example`);
    await s.sql('update person set email = null, email_failed_at = null');
  });

  it('the same refused again and again: those who try are reminded of what is missing', async () => {
    const id = await s.driven(await s.submitted());
    for (let n = 0; n < 3; n += 1) await expect(s.act(id, 'commune-intake', 'accept', {})).rejects.toThrow('accept');
    expect((await item(id))?.why).toMatchObject([{ cause: 'refused', times: 3, says: 'incomplete' }]);
    await mends(id, 'refused', 'nudge');
  });

  afterAll(() => expect([...seen].sort()).toEqual([...CAUSES].sort()));
});
