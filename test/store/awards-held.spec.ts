import { randomUUID } from 'node:crypto';
import { isRefusal, type Filing } from '../../libs/dossier';
import type { Facts, Finding } from '../../libs/rulebook/types';
import { checkCriteria, record, vietnamDay } from '../../libs/store';
import { given, honouree, succeeds } from '../land/award-register';
import { makeDraft, makeLand, who, type Land } from '../land/land';

const TODAY = vietnamDay(new Date());
const YEAR = Number(TODAY.slice(0, 4)) - 1;
let land: Land;

beforeAll(async () => {
  land = await makeLand();
  await succeeds(land, land.units.other, land.units.school);
});
afterAll(() => land.store.destroy());

type Awards = Facts['nominee']['awards'];
const person = (name: string, awards: Awards, more: Partial<Filing['nominee']> = {}): Partial<Filing> => ({
  nominee: { kind: 'individual', name, birthYear: 1985, ...more },
  facts: { nominee: { kind: 'individual', occupation: 'official', years: [{ year: YEAR, rating: 'HTXS' }], awards, discipline: [], holds: [] } },
});

async function unitNamed(name: string): Promise<string> {
  const id = randomUUID();
  await land.store.query('insert into unit (id, code) values ($1, $2)', [id, `T-${id.slice(0, 8)}`]);
  await land.store.query(
    `insert into unit_version (id, unit_id, name, kind, level, parent_id, from_on) values (gen_random_uuid(), $1, $2, 'school', 'unit', $3, '2020-01-01')`,
    [id, name, land.units.commune],
  );
  return id;
}

async function checked(over: Partial<Filing>): Promise<{ verdict: string; findings: Finding[] }> {
  const dossierId = await makeDraft(land, 'GK_X', over);
  const payload = { letter: { number: '01/TTr', date: TODAY }, sentOn: TODAY };
  const sent = await record(land.store, { actor: who(land, 'clerk'), actId: randomUUID(), dossierId, kind: 'submit', payload, now: new Date() });
  if (isRefusal(sent)) throw new Error(sent.sentence.en);
  const { verdict } = await checkCriteria(land.store, { dossierId, checkSeq: 1, now: new Date() });
  const rows: { finding: Finding }[] = await land.store.query(`select finding from finding where dossier_id = $1 order by place`, [dossierId]);
  return { verdict, findings: rows.map((one) => one.finding) };
}
const of = (findings: Finding[], criterion: string) => findings.filter((one) => one.criterion === criterion);

describe('the criteria check reads the register of awards given', () => {
  it('an award in the register and not declared counts: this year was rewarded already', async () => {
    await given(land, await honouree(land, { name: 'Lý Thị Say', birthYear: 1985, unit: land.units.school }), 'GK_X', YEAR);
    const { findings } = await checked(person('Lý  Thị Say', []));
    expect(of(findings, 'award-register')).toMatchObject([{ verdict: 'met', facts: [`award-register ${YEAR}/QĐ ${YEAR + 1}-01-15`] }]);
    expect(of(findings, 'not-rewarded-before')).toMatchObject([{ verdict: 'not-met' }]);
  });

  it('also when it was given under the unit that was merged into this one, and to one merged into the same honouree', async () => {
    const one = await honouree(land, { name: 'Lý Thị Dợ', birthYear: 1985, unit: land.units.other });
    const other = await honouree(land, { name: 'Lý Thị Rợ', birthYear: 1985, unit: land.units.other });
    await land.store.query(`update honouree set merged_into = $1, root_id = $1 where id = $2`, [one, other]);
    await given(land, other, 'GK_X', YEAR);
    expect(of((await checked(person('Lý Thị Dợ', []))).findings, 'not-rewarded-before')).toMatchObject([{ verdict: 'not-met' }]);
  });

  it('also when its unit bears another name since, and was merged into yet another one', async () => {
    const [old, between] = [land.units.other, await unitNamed('Trường cũ của xã')];
    await land.store.query(`update unit_version set to_on = '2022-12-31' where unit_id = $1`, [old]);
    await land.store.query(
      `insert into unit_version (id, unit_id, name, kind, level, parent_id, from_on) values (gen_random_uuid(), $1, 'Trường mang tên mới', 'school', 'unit', $2, '2023-01-01')`,
      [old, land.units.commune],
    );
    await succeeds(land, between, old);
    await given(land, await honouree(land, { name: 'Lý Thị Sểnh', birthYear: 1985, unit: between }), 'GK_X', YEAR);
    expect(of((await checked(person('Lý Thị Sểnh', []))).findings, 'not-rewarded-before')).toMatchObject([{ verdict: 'not-met' }]);
  });

  it('but not when it was given by a unit whose history is another', async () => {
    await given(land, await honouree(land, { name: 'Lý Thị Sềnh', birthYear: 1985, unit: await unitNamed('Trường nơi khác') }), 'GK_X', YEAR);
    expect(of((await checked(person('Lý Thị Sềnh', []))).findings, 'not-rewarded-before')).toMatchObject([{ verdict: 'met' }]);
  });

  it('a declared award that the register has otherwise names both sources and leaves the verdict open', async () => {
    await given(land, await honouree(land, { name: 'Lý Thị Chở', birthYear: 1985, unit: land.units.school }), 'LDTT', YEAR - 1);
    const { verdict, findings } = await checked(
      person('Lý Thị Chở', [{ code: 'LDTT', from: `${YEAR - 1}-01-01`, to: `${YEAR - 1}-12-31`, decidedOn: `${YEAR}-02-20` }]),
    );
    expect(verdict).toBe('unknown');
    expect(of(findings, 'contradiction')).toMatchObject([
      { verdict: 'unknown', facts: [`nominee.awards ${YEAR}-02-20`, `award-register ${YEAR - 1}/QĐ ${YEAR}-01-15`] },
    ]);
  });

  it('another person of the same name is not taken; one who may be the same is only shown', async () => {
    await given(land, await honouree(land, { name: 'Lý Thị Ghến', birthYear: 1990, unit: land.units.school }), 'GK_X', YEAR);
    expect(of((await checked(person('Lý Thị Ghến', []))).findings, 'award-register')).toEqual([]);
    await given(land, await honouree(land, { name: 'Lý Thị Ghến', birthYear: null, unit: land.units.school }), 'GK_X', YEAR);
    const { findings } = await checked(person('Lý Thị Ghến', []));
    expect(of(findings, 'award-register')).toMatchObject([{ verdict: 'for-judgement', decides: false }]);
    expect(of(findings, 'not-rewarded-before')).toMatchObject([{ verdict: 'met' }]);
  });

  it('of two who fit, neither is taken, until the clerk picks one', async () => {
    const [first] = await Promise.all([1, 2].map(() => honouree(land, { name: 'Lý Thị Mỷ', birthYear: 1985, unit: land.units.school })));
    if (!first) throw new Error('no honouree');
    await given(land, first, 'GK_X', YEAR);
    expect(of((await checked(person('Lý Thị Mỷ', []))).findings, 'not-rewarded-before')).toMatchObject([{ verdict: 'met' }]);
    const { findings } = await checked(person('Lý Thị Mỷ', [], { honoureeId: first }));
    expect(of(findings, 'not-rewarded-before')).toMatchObject([{ verdict: 'not-met' }]);
  });
});

describe('one achievement, one award', () => {
  const filed = async (over: Partial<Filing>): Promise<string> => {
    const dossierId = await makeDraft(land, 'GK_X', over);
    const payload = { letter: { number: '02/TTr', date: TODAY }, sentOn: TODAY };
    const sent = await record(land.store, { actor: who(land, 'clerk'), actId: randomUUID(), dossierId, kind: 'submit', payload, now: new Date() });
    if (isRefusal(sent)) throw new Error(sent.sentence.en);
    return (await land.store.query(`select code from dossier where id = $1`, [dossierId]))[0].code;
  };
  /** As if it had been filed by the unit that was merged into the school. */
  const movedTo = (code: string, unit: string) =>
    land.store.query(`update dossier set unit_id = $2::uuid, filing = jsonb_set(filing, '{unitId}', to_jsonb($2::text)) where code = $1`, [code, unit]);

  it('another dossier of the nominee is found under the unit that was merged into this one, by its code only', async () => {
    const code = await filed(person('Lý Thị Pà', []));
    await movedTo(code, land.units.other);
    const { findings } = await checked(person('Lý Thị Pà', []));
    const [found] = of(findings, 'duplicate');
    expect(found).toMatchObject({ verdict: 'for-judgement', decides: false, facts: [`dossier ${code}`] });
    expect(found?.citations).toEqual(of(findings, 'not-rewarded-before')[0]?.citations);
    expect(JSON.stringify(found)).not.toContain('Pà');
  });

  it('somebody else of that name is not, nor a dossier that was withdrawn', async () => {
    await filed(person('Lý Thị Xoa', [], { birthYear: 1990 }));
    expect(of((await checked(person('Lý Thị Xoa', []))).findings, 'duplicate')).toEqual([]);
    const code = await filed(person('Lý Thị Xay', []));
    await land.store.query(`update dossier set status = 'withdrawn' where code = $1`, [code]);
    expect(of((await checked(person('Lý Thị Xay', []))).findings, 'duplicate')).toEqual([]);
  });

  it('whom a clerk picked in the register is the same in any unit, also after a merge of the two; another pick is not', async () => {
    const [one, other, third] = await Promise.all([1, 2, 3].map(() => honouree(land, { name: 'Lý Thị Dúa', birthYear: 1985, unit: land.units.school })));
    await land.store.query(`update honouree set merged_into = $1, root_id = $1 where id = $2`, [one, other]);
    const code = await filed(person('Lý Thị Dúa', [], { honoureeId: other }));
    await movedTo(code, land.units.province);
    expect(of((await checked(person('Lý Thị Dúa', [], { honoureeId: one }))).findings, 'duplicate').map((each) => each.because.vi)).toEqual([
      expect.stringContaining('cùng người hoặc tập thể này'),
    ]);
    expect(of((await checked(person('Lý Thị Dúa', [], { honoureeId: third }))).findings, 'duplicate')).toEqual([]);
  });
});
