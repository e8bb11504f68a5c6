import { bodyOf, json, serve, type Server } from './server';

let server: Server;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${server.url}${path}`, { headers });
  return { status: response.status, body: await bodyOf(response) };
};
const assess = async (over: object = {}) => {
  const body = {
    award: 'CSTDCS',
    ground: 'merit',
    dates: { sentOn: '2025-03-10' },
    nominee: { kind: 'individual', years: [{ year: 2024, rating: 'HTXS' }] },
    ...over,
  };
  const response = await fetch(`${server.url}/api/assessments`, json('POST', body));
  return { status: response.status, body: await bodyOf(response) };
};

describe('the law, as anybody may read it', () => {
  it('names the regimes with their periods', async () => {
    const { body } = await get('/api/regimes');
    expect(body.items.map((r: { id: string; from: string | null; to: string | null }) => [r.id, r.from, r.to])).toEqual([
      ['2003', null, '2023-12-31'],
      ['2024', '2024-01-01', '2025-06-30'],
      ['2025', '2025-07-01', '2026-09-30'],
      ['2026', '2026-10-01', null],
    ]);
  });

  it('shows the catalogue of a day, and the successor of what ended', async () => {
    const codes = async (on: string) => (await get(`/api/awards?on=${on}`)).body.items.map((a: { code: string }) => a.code);
    expect(await codes('2025-01-01')).toContain('GK_H');
    expect(await codes('2026-11-01')).not.toContain('GK_H');
    const ended = await get('/api/awards/GK_H?on=2026-11-01');
    expect([ended.status, ended.body.code, ended.body.successor]).toEqual([422, 'award-not-available', 'GK_X']);
    expect(ended.body.citations.length).toBeGreaterThan(0);
    expect((await get('/api/awards?on=2026-02-30')).body.errors[0].path).toBe('on');
  });

  it('assesses without storing, in the reader’s language, never met on missing facts', async () => {
    const { status, body } = await assess();
    expect([status, body.regime, body.award]).toEqual([200, '2024', 'CSTDCS']);
    expect(body.verdict).not.toBe('met');
    expect(body.findings[0]).toMatchObject({ because: expect.any(String), citations: expect.any(Array) });
    expect(body.route[0]).toMatchObject({ step: expect.any(String), level: 'unit' });
  });

  it('refuses values outside their lists with the path, and codes nobody knows', async () => {
    const wrong = await assess({ nominee: { kind: 'individual', years: [{ year: 2024, rating: 'TỐT' }] }, ground: 'luck' });
    expect([wrong.status, wrong.body.code, wrong.body.errors.map((e: { path: string }) => e.path).sort()]).toEqual([
      422,
      'incomplete',
      ['ground', 'nominee.years.0.rating'],
    ]);
    expect((await assess({ award: 'KHONG_CO' })).body).toMatchObject({ status: 404, code: 'unknown' });
    expect((await assess({ award: 'GK_H', dates: { sentOn: '2026-11-01' } })).body).toMatchObject({
      status: 422,
      code: 'award-not-available',
      successor: 'GK_X',
    });
  });

  it('takes what is known of deeds and movements, and a named person’s word on what was not read', async () => {
    const led = { award: 'COTD_T', ground: 'movement', nominee: { kind: 'collective', discipline: [], holds: [], awards: [] } };
    const years = async (movement: object) => assess({ ...led, movement });
    expect((await years({ by: 'province', years: 3, review: 'final' })).body.verdict).toBe('met');
    expect((await years({ by: 'province', years: 2, review: 'final' })).body.verdict).toBe('not-met');
    expect((await years({ by: 'village', years: 3 })).body.errors.map((e: { path: string }) => e.path).sort()).toEqual(['movement.by', 'movement.review']);
    const nominee = { kind: 'individual', years: [{ year: 2025, rating: 'HTXS', initiatives: [{ level: 'base' }] }], awards: [], discipline: [], holds: [] };
    const confirmed = ['good-year', 'excellent-or-initiative', 'not-rewarded-before'].map((criterion) => ({
      criterion,
      by: 'Nguyễn Thị Hoa, Sở Nội vụ',
      text: 'Luật 06/2026/QH16, Điều 1',
      on: '2026-10-05',
    }));
    const in2026 = { dates: { sentOn: '2026-11-10' }, nominee };
    expect((await assess(in2026)).body.verdict).toBe('unknown');
    expect((await assess({ ...in2026, confirmed })).body.verdict).toBe('met');
    expect((await assess({ ...in2026, confirmed: [{ criterion: 'good-year' }] })).body.errors.map((e: { path: string }) => e.path).sort()).toEqual([
      'confirmed.0.by',
      'confirmed.0.on',
      'confirmed.0.text',
    ]);
  });

  it('counts days with every reason, and votes over all members', async () => {
    const { body } = await get('/api/working-days?from=2026-08-03&amount=10');
    expect(body).toMatchObject({ from: '2026-08-03', due: '2026-08-17' });
    expect(body.counted).toHaveLength(15);
    expect(body.counted[0]).toEqual({ date: '2026-08-03', counts: false, why: 'ngày đầu tiên không tính' });
    expect((await get('/api/working-days?from=2026-11-20&amount=1', { 'accept-language': 'en' })).body.counted[0].why).toBe('the first day is not counted');
    expect((await get('/api/working-days?from=2026-11-20&amount=-1')).body.errors[0].path).toBe('amount');
    expect((await get('/api/ballot-rules?award=HCLD3&on=2025-01-01&members=15')).body).toMatchObject({ needed: expect.any(Number), of: 'all-members' });
  });

  it('counts the money of an award by the decision’s day, and says what it does not know', async () => {
    const money = (query: string) => get(`/api/bonuses?${query}`);
    expect((await money('award=BK_T&subject=individual&decidedOn=2026-11-21')).body).toMatchObject({
      coefficient: 1.5,
      baseSalary: 2_530_000,
      amount: 3_800_000,
      notes: [],
      citations: [{ document: '152/2025/NĐ-CP', article: 54 }, { document: '161/2026/NĐ-CP' }, { article: 49, clause: 1 }, { article: 49, clause: 2 }],
    });
    expect((await money('award=BK_T&subject=collective&decidedOn=2026-11-21')).body.notes[0]).toMatch(/làm tròn/);
    expect((await money('award=GK_H&decidedOn=2026-11-21')).body).toMatchObject({ status: 422, code: 'award-not-available', successor: 'GK_X' });
    expect((await money('award=KHONG_CO')).status).toBe(404);
    expect((await money('award=BK_T&subject=cat')).body.errors[0].path).toBe('subject');
    expect((await money('award=BK_T&decidedOn=2027-05-01')).body).toMatchObject({ status: 422, code: 'award-not-available' });
  });

  it('explains an award in one answer, for a unit as it stands, and what changed between two days', async () => {
    const told = (await get('/api/awards/BK_T/explanation?on=2026-11-21')).body;
    expect([told.regime.id, told.before, told.payer.level, told.money.length]).toEqual(['2026', '2026-09-30', 'province', 3]);
    expect(told.steps.map((step: { level: string }) => step.level)).toContain('commune');
    expect((await get('/api/awards/BK_T/explanation?unit=khong-co')).body).toMatchObject({ status: 404, code: 'unknown' });
    expect((await get('/api/awards/GK_H/explanation?on=2026-11-01')).body).toMatchObject({ status: 422, successor: 'GK_X' });
    const changes = (await get('/api/law-changes?from=2025-06-30&to=2026-11-01')).body.items;
    expect(changes.find((one: { code: string }) => one.code === 'GK_H')).toMatchObject({ how: 'ended', successor: 'GK_X' });
    expect((await get('/api/law-changes?from=2025-06-30')).body.errors[0].path).toBe('to');
    expect((await get('/api/law-changes?from=2025-06-30&to=2026-11-01&award=KHONG_CO')).status).toBe(404);
  });

  it('says which awards are within reach of somebody, and what is missing to the others', async () => {
    const ask = async (body: object) => {
      const response = await fetch(`${server.url}/api/eligibility`, json('POST', body));
      return { status: response.status, body: await bodyOf(response) };
    };
    const years = [2023, 2024].map((year) => ({ year, rating: 'HTXS', initiatives: [{ level: 'base' }] }));
    const nominee = { kind: 'individual', occupation: 'official', years, awards: [], discipline: [], holds: [] };
    const { body } = await ask({ ground: 'merit', dates: { sentOn: '2025-03-10' }, nominee });
    const of = (code: string) => body.items.find((one: { award: { code: string } }) => one.award.code === code);
    expect([of('BK_T').verdict, of('BK_T').open]).toEqual(['met', []]);
    expect([of('HCLD3').verdict, of('HCLD3').open[0].because]).toEqual(['not-met', expect.any(String)]);
    expect((await ask({ ground: 'luck', dates: {}, nominee: {} })).body.errors.map((one: { path: string }) => one.path).sort()).toEqual([
      'dates.sentOn',
      'ground',
      'nominee.kind',
    ]);
  });
});
