import { randomUUID } from 'node:crypto';
import { announceFilings, enterDeadline } from '../../libs/store/filing-calendar';
import { setParameter } from '../../libs/store/parameters';
import { prepareDigests } from '../../libs/store';
import { isRefusal } from '../../libs/dossier';
import { listNotices } from '../../libs/store/queries';
import { makeDraft, who } from '../land/land';
import { MailStage, vn } from './mail-stage';

let stage: MailStage;
beforeAll(async () => {
  stage = await MailStage.open();
});
afterAll(() => stage?.close());

/** Ten working days before Tuesday 15/12/2026; 24/11/2026 is a day off. */
const TEN = vn('2026-12-01T09:00:00');
const DUE = '2026-12-15';
const alive = () => undefined;
const announce = (now: Date, beat: () => void = alive) => announceFilings(stage.land.store, { now, alive: beat });
const enter = async (over: object = {}, unit: 'province' | 'commune' = 'province'): Promise<string> => {
  const done = await enterDeadline(stage.land.store, {
    id: randomUUID(),
    unit: stage.land.units[unit],
    personId: who(stage.land, 'admin'),
    awards: ['BK_T'],
    ground: 'merit',
    kind: 'calendar-year',
    once: DUE,
    year: 2026,
    rolls: false,
    from: '2026-01-01',
    decisionNumber: '12/SNV',
    decisionDate: '2026-01-05',
    mark: 'text',
    now: TEN,
    ...over,
  });
  if (isRefusal(done)) throw new Error(done.sentence.en);
  return done.id;
};
const told = async (deadlineId: string): Promise<string[]> => {
  const rows: { person: string; subject: string }[] = await stage.land.store.query(
    'select person_id as person, subject from notice where deadline_id = $1 order by id',
    [deadlineId],
  );
  const keys = new Map(Object.entries(stage.land.people).map(([key, id]) => [id, key]));
  return rows.map(({ person, subject }) => `${keys.get(person)} ${subject}`).sort();
};
const file = async (award = 'BK_T'): Promise<void> => {
  const id = await makeDraft(stage.land, award, { facts: { nominee: { kind: 'individual', years: [{ year: 2026 }] } } });
  await stage.act(id, 'clerk', 'submit', { letter: { number: '01/TTr', date: '2026-11-16' }, sentOn: '2026-11-16' });
};
beforeEach(async () => {
  await stage.clear();
  for (const table of ['notice', 'filing_deadline_end', 'filing_deadline', 'local_parameter', 'inbox']) await stage.land.store.query(`delete from ${table}`);
  // Acts are never removed: what an earlier story filed is put into another year.
  await stage.land.store.query(`update dossier set period = '1999'`);
});

it('units that have not filed are told, each person once, however often and by however many it is asked', async () => {
  const id = await enter();
  expect(await Promise.all([announce(TEN), announce(TEN)]).then((counts) => counts.reduce((a, b) => a + b))).toBe(2);
  expect([await announce(TEN), await announce(vn('2026-12-04T16:00:00'))]).toEqual([0, 0]);
  expect(await told(id)).toEqual(['clerk 2026 10', 'stranger 2026 10']);
  expect(await announce(vn('2026-12-10T09:00:00'))).toBe(2);
  expect(await told(id)).toEqual(['clerk 2026 10', 'clerk 2026 3', 'stranger 2026 10', 'stranger 2026 3']);
  expect(await announce(vn('2026-12-16T09:00:00'))).toBe(0);
});

it('the notice stands in the pages at once and says which award, which period, which paper and by when', async () => {
  await enter();
  await announce(TEN);
  const { items } = await listNotices(stage.land.store, { personId: who(stage.land, 'clerk'), unread: true });
  expect(items).toMatchObject([{ kind: 'filing-due', dossier: null, filing: { due: DUE, period: '2026' } }]);
  expect(items[0]!.filing!.what.vi).toBe('Bằng khen của Chủ tịch UBND tỉnh, năm 2026; Đơn vị thử province, 12/SNV ngày 05/01/2026');
});

it('a unit that filed in between is told no more; one that filed for another award or year still is', async () => {
  const id = await enter();
  await announce(vn('2026-11-16T09:00:00'));
  expect(await told(id)).toEqual(['clerk 2026 30', 'stranger 2026 30']);
  await file('GK_X');
  await announce(TEN);
  await file();
  await announce(vn('2026-12-10T09:00:00'));
  expect(await told(id)).toEqual(['clerk 2026 10', 'clerk 2026 30', 'stranger 2026 10', 'stranger 2026 3', 'stranger 2026 30']);
});

it('nobody is told at night, on a day off, before the first distance, or of what is only assumed', async () => {
  await enter();
  for (const when of ['2026-12-01T07:59:00', '2026-12-01T17:00:00', '2026-12-05T09:00:00', '2026-11-24T09:00:00', '2026-10-30T09:00:00'])
    expect(await announce(vn(when))).toBe(0);
  await stage.land.store.query(`update filing_deadline set mark = 'unverified'`);
  expect(await announce(TEN)).toBe(0);
});

it('killed in the middle it loses nothing and doubles nothing', async () => {
  const ids = [await enter(), await enter({ awards: ['COTD_T'] }), await enter({ awards: ['CSTDT'] })];
  let beats = 0;
  const dies = () => {
    beats += 1;
    if (beats === 3) throw new Error('killed');
  };
  await expect(announce(TEN, dies)).rejects.toThrow('killed');
  expect((await Promise.all(ids.map(told))).flat()).toHaveLength(4);
  await announce(TEN);
  for (const id of ids) expect(await told(id)).toEqual(['clerk 2026 10', 'stranger 2026 10']);
});

it('a unit that goes by an earlier day of a level between is told of that one', async () => {
  const upper = await enter();
  const lower = await enter({ once: '2026-12-08', decisionNumber: '5/UBND' }, 'commune');
  await announce(TEN);
  expect([await told(upper), await told(lower)]).toEqual([[], ['clerk 2026 10', 'stranger 2026 10']]);
});

it('a day of a level between that is the same, or of another year, changes nothing', async () => {
  const each = { once: undefined, year: undefined, each: '12-30', yearsAfter: 0 };
  const upper = await enter(each);
  await enter({ ...each, decisionNumber: '5/UBND' }, 'commune');
  await enter({ once: '2026-12-29', year: 2025, awards: ['BK_T'], decisionNumber: '6/UBND' }, 'commune');
  await announce(vn('2026-12-16T09:00:00'));
  expect(await told(upper)).toEqual(['clerk 2026 10', 'stranger 2026 10']);
});

it('how many working days ahead is for the province to decide', async () => {
  const id = await enter();
  const { store, units } = stage.land;
  const wish = {
    unit: units.province,
    key: 'filing.announced',
    data: [12, 1],
    from: '2026-11-01',
    decision: '9/QĐ',
    personId: who(stage.land, 'admin'),
    now: TEN,
  };
  expect(isRefusal(await setParameter(store, { ...wish, id: randomUUID() }))).toBe(false);
  expect(isRefusal(await setParameter(store, { ...wish, id: randomUUID(), data: [1, 12], from: '2026-11-02' }))).toBe(true);
  await announce(vn('2026-11-16T09:00:00'));
  expect(await told(id)).toEqual([]);
  await announce(TEN);
  await announce(vn('2026-12-14T09:00:00'));
  expect(await told(id)).toEqual(['clerk 2026 1', 'clerk 2026 12', 'stranger 2026 1', 'stranger 2026 12']);
});

it('by mail it goes as each person wishes: in the digest, at once, or not at all', async () => {
  const { store } = stage.land;
  const wish = (key: string, way: string) =>
    store.query(`insert into mail_preference (person_id, ways, token) values ($1, $2, gen_random_uuid())`, [
      who(stage.land, key),
      JSON.stringify({ 'filing-due': way }),
    ]);
  await wish('stranger', 'now');
  await enter();
  stage.now = TEN;
  await announce(TEN);
  await stage.round();
  expect(stage.office.letters.map(({ to, mail }) => [to, mail.subject])).toEqual([[await stage.address('stranger'), 'Cần nộp hồ sơ trước 15/12/2026']]);
  stage.now = vn('2026-12-02T08:30:00');
  await prepareDigests(store, vn('2026-12-02T07:00:00'));
  await stage.round();
  const digest = stage.office.letters.at(-1)!;
  expect(digest.to).toBe(await stage.address('clerk'));
  expect(digest.mail.text).toContain('Sắp đến hạn nộp hồ sơ, đơn vị chưa nộp: Bằng khen của Chủ tịch UBND tỉnh, năm 2026');
});
