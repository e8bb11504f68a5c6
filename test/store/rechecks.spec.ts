import { randomUUID } from 'node:crypto';
import { isRefusal, type Filing } from '../../libs/dossier';
import type { Finding } from '../../libs/rulebook/types';
import { checkCriteria, recheckAsked, record, vietnamDay } from '../../libs/store';
import { beginImport, finishImport, lineageOf, mergeHonourees, Roster, takeBatch, undoMerge, type Line } from '../../libs/store/award-register';
import { given, honouree } from '../land/award-register';
import { makeDraft, makeLand, who, type Land } from '../land/land';

const TODAY = vietnamDay(new Date());
const YEAR = Number(TODAY.slice(0, 4)) - 1;
let land: Land;

beforeAll(async () => {
  land = await makeLand();
});
afterAll(() => land.store.destroy());

const now = () => new Date();
const act = async (dossierId: string, kind: 'submit' | 'withdraw', payload: Record<string, unknown>): Promise<void> => {
  const done = await record(land.store, { actor: who(land, 'clerk'), actId: randomUUID(), dossierId, kind, payload, now: now() });
  if (isRefusal(done)) throw new Error(done.sentence.en);
};
/** A Giấy khen for somebody born in 1985, sent and checked. */
async function checked(name: string, more: Partial<Filing['nominee']> = {}): Promise<string> {
  const id = await makeDraft(land, 'GK_X', {
    nominee: { kind: 'individual', name, birthYear: 1985, ...more },
    facts: { nominee: { kind: 'individual', occupation: 'official', years: [{ year: YEAR, rating: 'HTXS' }], awards: [], discipline: [], holds: [] } },
  });
  await act(id, 'submit', { letter: { number: '01/TTr', date: TODAY }, sentOn: TODAY });
  await checkCriteria(land.store, { dossierId: id, checkSeq: 1, now: now() });
  return id;
}
const sweep = () => recheckAsked(land.store, { now: now(), most: 1_000 });
const waiting = async (id: string) => (await land.store.query(`select 1 from recheck where dossier_id = $1`, [id])).length > 0;
async function told(id: string, criterion: string): Promise<Finding[]> {
  const rows: { finding: Finding }[] = await land.store.query(`select finding from finding where dossier_id = $1 order by place`, [id]);
  return rows.map((one) => one.finding).filter((one) => one.criterion === criterion);
}
const verdict = async (id: string) => (await told(id, 'not-rewarded-before'))[0]?.verdict;
const codeOf = async (id: string): Promise<string> => (await land.store.query(`select code from dossier where id = $1`, [id]))[0].code;

const line = (name: string): Line => ({
  sheet: 'Cá nhân',
  row: 2,
  kind: 'individual',
  name,
  birthYear: 1985,
  gender: null,
  ethnicity: null,
  position: null,
  unitText: 'Đơn vị thử school',
  unitId: land.units.school,
  unitPath: [land.units.school],
  award: 'GK_X',
  ground: 'merit',
  period: { from: `${YEAR}-01-01`, to: `${YEAR}-12-31` },
  number: '7/QĐ',
  decidedOn: `${YEAR}-12-31`,
  authority: '',
});
async function imported(name: string): Promise<void> {
  const id = randomUUID();
  const by = { personId: who(land, 'commune-appraiser'), name: 'Người giữ sổ', today: TODAY };
  const made = await beginImport(land.store, { id, ...by, fileName: 'so.xlsx', sha256: id, bytes: 1, now: now() });
  if (isRefusal(made)) throw new Error(made.sentence.en);
  const at = { importId: id, taken: 0, roster: new Roster(await lineageOf(land.store)), already: () => ({}) as never };
  await takeBatch(land.store, at, { read: 1, lines: [line(name)], findings: [] });
  await finishImport(land.store, { id, state: 'done', now: now() });
}

describe('the findings of an open dossier are read again', () => {
  it('when an import brings an award of its nominee, and not for somebody else', async () => {
    const [id, other] = [await checked('Tẩn Mùi Pham'), await checked('Tẩn Mùi Khé')];
    expect(await verdict(id)).toBe('met');
    await imported('Tẩn Mùi Pham');
    expect([await waiting(id), await waiting(other)]).toEqual([true, false]);
    await sweep();
    expect([await verdict(id), await waiting(id)]).toEqual(['not-met', false]);
    expect((await told(id, 'award-register')).length).toBe(1);
  });

  it('when a person joins the nominee with one who holds the award, and again when that is taken back', async () => {
    const into = await honouree(land, { name: 'Tẩn Láo San', birthYear: 1985, unit: land.units.school });
    const from = await honouree(land, { name: 'Tẩn Lão San', birthYear: 1985, unit: land.units.school });
    await land.store.query(`update honouree set unit_path = $2 where id = any($1::uuid[])`, [
      [into, from],
      [land.units.school, land.units.commune],
    ]);
    await given(land, from, 'GK_X', YEAR);
    await land.store.query(`update award_given set unit_path = $2 where honouree_id = any($1::uuid[])`, [[from], [land.units.school, land.units.commune]]);
    const id = await checked('Tẩn Láo San');
    expect(await verdict(id)).toBe('met');
    const keeper = { personId: who(land, 'commune-appraiser'), name: 'Người giữ sổ', reason: 'Một người', now: now() };
    const merge = randomUUID();
    expect(isRefusal(await mergeHonourees(land.store, { id: merge, into, from, ...keeper }))).toBe(false);
    await sweep();
    expect(await verdict(id)).toBe('not-met');
    expect(isRefusal(await undoMerge(land.store, { mergeId: merge, ...keeper }))).toBe(false);
    await sweep();
    expect(await verdict(id)).toBe('met');
  });

  it('when another dossier is filed for the nominee: the earlier one is told of it too, and once more when that is withdrawn', async () => {
    const earlier = await checked('Tẩn Chỉn Phâu');
    expect(await told(earlier, 'duplicate')).toEqual([]);
    const later = await checked('Tẩn Chỉn Phâu');
    expect((await told(later, 'duplicate')).map((one) => one.facts)).toEqual([[`dossier ${await codeOf(earlier)}`]]);
    await sweep();
    expect((await told(earlier, 'duplicate')).map((one) => one.facts)).toEqual([[`dossier ${await codeOf(later)}`]]);
    // A reading for this reason asks for no other one: the two do not go on for ever.
    expect([await waiting(earlier), await waiting(later)]).toEqual([false, false]);
    await act(later, 'withdraw', { reason: 'Gửi nhầm' });
    await sweep();
    expect(await told(earlier, 'duplicate')).toEqual([]);
  });

  it('not once it is over', async () => {
    const id = await checked('Tẩn Duần Hin');
    await act(id, 'withdraw', { reason: 'Gửi nhầm' });
    await imported('Tẩn Duần Hin');
    await sweep();
    expect([await verdict(id), await waiting(id)]).toEqual(['met', false]);
  });
});
