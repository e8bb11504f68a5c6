import { randomUUID } from 'node:crypto';
import { isRefusal, type Filing } from '../../libs/dossier';
import {
  behind,
  checkCriteria,
  createDraft,
  createSubmission,
  deliverNotices,
  fileSubmission,
  look,
  MissingDossier,
  patchDraft,
  record,
  verifyHistory,
  vietnamDay,
} from '../../libs/store';
import { makeDraft, makeLand, who, type Land } from '../land/land';

const now = () => new Date();
const TODAY = vietnamDay(now());
let land: Land;
beforeAll(async () => {
  land = await makeLand();
});
afterAll(() => land.store.destroy());

const filings = (n: number): Filing[] =>
  Array.from({ length: n }, (_, i) => ({
    award: 'GK_X',
    ground: 'merit',
    unitId: land.units.school,
    nominee: { kind: 'individual', name: `Vàng A Sử ${i}` },
    facts: { nominee: { kind: 'individual' } },
  }));
const letter = (id: string, list: Filing[], personId = who(land, 'clerk')) =>
  createSubmission(land.store, {
    id,
    personId,
    unitId: land.units.school,
    letter: { number: '05/TTr', date: TODAY },
    sentOn: TODAY,
    filings: list.map((filing, place) => ({ place, filing })),
    now: now(),
  });

describe('a letter with a list', () => {
  it('is one letter however often it is sent, and files each dossier once', async () => {
    const id = randomUUID();
    const made = [await letter(id, filings(7)), await letter(id, filings(7))];
    expect(made[1]).toEqual(made[0]);
    const filed = [
      await fileSubmission(land.store, { id, personId: who(land, 'clerk'), now: now() }),
      await fileSubmission(land.store, { id, personId: who(land, 'clerk'), now: now() }),
    ];
    expect(filed[1]).toEqual(filed[0]);
    const [{ n }] = await land.store.query(`select count(*)::int as n from act a join dossier d on d.id = a.dossier_id where d.submission_id = $1`, [id]);
    expect(n).toBe(7);
  });

  it('goes on after it stopped half-way', async () => {
    const id = randomUUID();
    const made = await letter(id, filings(3));
    if (isRefusal(made)) throw new Error(made.refused);
    const first = made.dossiers[0];
    await record(land.store, {
      actor: who(land, 'clerk'),
      actId: randomUUID(),
      dossierId: first?.id ?? '',
      kind: 'submit',
      payload: { letter: { number: '05/TTr', date: TODAY }, sentOn: TODAY },
      now: now(),
    });
    const filed = await fileSubmission(land.store, { id, personId: who(land, 'clerk'), now: now() });
    if (isRefusal(filed)) throw new Error(filed.refused);
    expect(filed.results.map((r) => r.refusal?.refused ?? r.seq)).toEqual(['already-decided', 1, 1]);
  });

  it('is undone whole when one of its dossiers is for a unit the clerk does not file for', async () => {
    const id = randomUUID();
    const list = filings(3).map((f, i) => (i === 2 ? { ...f, unitId: land.units.other } : f));
    expect(await letter(id, list)).toMatchObject({ refused: 'outside-your-jurisdiction' });
    expect(await land.store.query('select 1 from submission where id = $1 union all select 1 from dossier where submission_id = $1', [id])).toEqual([]);
  });

  it('shows another person nothing of an id that is taken', async () => {
    const id = await makeDraft(land);
    const filing = filings(1)[0];
    if (!filing) throw new Error('no filing');
    expect(await createDraft(land.store, { id, personId: who(land, 'stranger'), filing, now: now() })).toMatchObject({ refused: 'unknown' });
  });
});

describe('a draft', () => {
  it('keeps what a change does not name, and is closed once it is submitted', async () => {
    const id = await makeDraft(land);
    const clerk = who(land, 'clerk');
    await patchDraft(land.store, { id, personId: clerk, change: { achievement: 'Dạy tốt' }, now: now() });
    const [row] = await land.store.query('select filing from dossier where id = $1', [id]);
    expect(row.filing).toMatchObject({ achievement: 'Dạy tốt', nominee: { name: 'Lý Thị Mẩy' } });
    await record(land.store, {
      actor: clerk,
      actId: randomUUID(),
      dossierId: id,
      kind: 'submit',
      payload: { letter: { number: '1', date: TODAY }, sentOn: TODAY },
      now: now(),
    });
    expect(await patchDraft(land.store, { id, personId: clerk, change: { achievement: 'khác' }, now: now() })).toMatchObject({ refused: 'step-moved-on' });
    expect(await patchDraft(land.store, { id, personId: who(land, 'stranger'), change: {}, now: now() })).toMatchObject({
      refused: 'outside-your-jurisdiction',
    });
  });
});

describe('what the workflow asks', () => {
  it('says what is due, without a name, and each piece of work is done once', async () => {
    const id = await makeDraft(land);
    await record(land.store, {
      actor: who(land, 'clerk'),
      actId: randomUUID(),
      dossierId: id,
      kind: 'submit',
      payload: { letter: { number: '1', date: TODAY }, sentOn: TODAY },
      now: now(),
    });
    const first = await look(land.store, { dossierId: id, followed: 0, now: new Date() });
    expect(first).toMatchObject({ seq: 1, phase: 'running', stepId: 'commune-intake', check: 1, notices: 2 });
    expect(JSON.stringify(first)).not.toContain('Mẩy');
    expect((await behind(land.store, 100_000)).map((b) => b.dossierId)).toContain(id);
    const checks = [
      await checkCriteria(land.store, { dossierId: id, checkSeq: 1, now: now() }),
      await checkCriteria(land.store, { dossierId: id, checkSeq: 1, now: now() }),
    ];
    expect(checks[1]).toEqual(checks[0]);
    const [{ n }] = await land.store.query('select count(*)::int as n from finding where dossier_id = $1', [id]);
    expect(n).toBe(checks[0]?.findings);
    expect([
      await deliverNotices(land.store, { dossierId: id, upTo: 1, now: now() }),
      await deliverNotices(land.store, { dossierId: id, upTo: 1, now: now() }),
    ]).toEqual([2, 0]);
    expect(await look(land.store, { dossierId: id, followed: 1, now: new Date() })).toMatchObject({ check: null, notices: 0 });
    expect((await behind(land.store, 100_000)).map((b) => b.dossierId)).not.toContain(id);
    expect(await look(land.store, { dossierId: id, followed: 99, now: new Date() })).toMatchObject({ seq: 1 });
    expect((await verifyHistory(land.store, id))?.whole).toBe(true);
  });

  it('says that a dossier is not there, so that nobody asks for ever', async () => {
    await expect(look(land.store, { dossierId: randomUUID(), followed: 0, now: new Date() })).rejects.toThrow(MissingDossier);
  });
});
