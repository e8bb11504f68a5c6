import { byWay } from './ways';

const one = (verdict: string, way?: number) => ({ verdict, ...(way ? { way } : {}) });

it('puts a way that fails aside while another is open', () => {
  const { shown, aside } = byWay([one('met'), one('met', 1), one('unknown', 1), one('not-met', 2)]);
  expect(shown.map((w) => [w.way, w.findings.map((f) => f.verdict)])).toEqual([
    [null, ['met']],
    [1, ['unknown', 'met']],
  ]);
  expect(aside.map((w) => w.way)).toEqual([2]);
});

it('shows every way when all fail, and what holds for all of them in any case', () => {
  expect(byWay([one('not-met'), one('not-met', 1), one('not-met', 2)])).toMatchObject({ shown: [{ way: null }, { way: 1 }, { way: 2 }], aside: [] });
  expect(byWay([one('not-met')])).toMatchObject({ shown: [{ way: null }], aside: [] });
});
