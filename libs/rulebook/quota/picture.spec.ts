import { adviceUnder, quotaPicture, quotaRules, takenFrom, type BaseCount, type QuotaRule, type QuotaVerdict } from '.';
import type { LocalValues, RegimeId } from '../types';

const DAY: Record<RegimeId, string> = { '2003': '2023-12-31', '2024': '2024-12-31', '2025': '2025-12-31', '2026': '2026-12-31' };
const rules = (award: string, regime: RegimeId, local: LocalValues = {}) => quotaRules({ award, regime, asOf: DAY[regime], local });
const base = (sure: number, more: Partial<BaseCount> = {}): BaseCount => ({ sure, maybe: 0, declared: null, ...more });
const decided = (value: number) => ({ value, decision: '15/2026/QĐ-UBND', from: '2020-01-01', to: null });
const of2003 = rules('CSTDCS', '2003')[0]!;
const local = (share: number, more: LocalValues = {}): QuotaRule => rules('CSTDCS', '2026', { 'quota.CSTDCS': decided(share), ...more })[0]!;

describe('whose cap it is', () => {
  it('the law of 2003 caps base fighters at 15 %, by article 9(3) of the decree, and refuses what passes it', () =>
    expect(rules('CSTDCS', '2003')).toMatchObject([
      { cap: 1500, blocks: true, rounding: 'exact', source: { kind: 'law', citation: { document: '91/2017/NĐ-CP', article: 9, clause: 3, mark: 'text' } } },
    ]));
  it.each<RegimeId>(['2024', '2025', '2026'])('in the regime of %s there is no cap on base fighters', (regime) => expect(rules('CSTDCS', regime)).toEqual([]));
  it('of the Government’s flag: decree 91 and decree 152 cap it at 20 %; decree 98 was not read on it, so between them it is only shown', () => {
    expect((['2003', '2024', '2025', '2026'] as const).map((regime) => rules('COTD_CP', regime).map(({ cap, blocks }) => [cap, blocks]))).toEqual([
      [[2000, true]],
      [],
      [[2000, true]],
      [[2000, true]],
    ]);
    expect(adviceUnder('COTD_CP', '2024')).toMatchObject({ percent: 20, citation: { mark: 'unverified' } });
  });
  it('the draft’s 20 % of base fighters is shown and is no cap', () =>
    expect(adviceUnder('CSTDCS', '2026')).toMatchObject({ percent: 20, citation: { mark: 'unverified' } }));
  it('it ends when the decree lapses', () => expect(quotaRules({ award: 'COTD_CP', regime: '2026', asOf: '2027-03-01', local: {} })).toEqual([]));
  it('a local cap stands by its own decision, warns, and refuses only where the place says so', () => {
    expect(rules('CSTDCS', '2026', { 'quota.CSTDCS': decided(0.12) })).toMatchObject([
      { cap: 1200, blocks: false, source: { kind: 'local', decision: '15/2026/QĐ-UBND' } },
    ]);
    expect(local(0.12, { 'quota.CSTDCS.block': decided(1) }).blocks).toBe(true);
    expect(local(0.12, { 'quota.CSTDCS.block': decided(0) }).blocks).toBe(false);
  });
  it('under a cap of the law a lower local one comes first, a higher one does not count', () => {
    expect(rules('CSTDCS', '2003', { 'quota.CSTDCS': decided(0.1) }).map(({ cap }) => cap)).toEqual([1000, 1500]);
    expect(rules('CSTDCS', '2003', { 'quota.CSTDCS': decided(0.2) }).map(({ cap }) => cap)).toEqual([1500]);
    expect(rules('COTD_CP', '2024', { 'quota.COTD_CP': decided(0.3) }).map(({ cap }) => cap)).toEqual([3000]);
  });
  it('a local cap that has not begun, or has ended, is none', () => {
    expect(rules('CSTDCS', '2026', { 'quota.CSTDCS': { ...decided(0.1), from: '2027-01-01' } })).toEqual([]);
    expect(rules('CSTDCS', '2026', { 'quota.CSTDCS': { ...decided(0.1), to: '2026-12-30' } })).toEqual([]);
  });
  it('an award nobody holds to a share has none, whatever was entered', () => expect(rules('BK_T', '2026', { 'quota.BK_T': decided(0.1) })).toEqual([]));
});

const cases: [says: string, rule: QuotaRule, base: BaseCount, taken: number, verdict: QuotaVerdict, left: number | null][] = [
  ['10 of 100 are within 15 %, five more fit', of2003, base(100), 10, 'within', 5],
  ['14 of 100: one more fits', of2003, base(100), 14, 'within', 1],
  ['15 of 100 is no more than 15 %, and nobody more fits', of2003, base(100), 15, 'brushing', 0],
  ['16 of 100 passes it', of2003, base(100), 16, 'over', -1],
  ['885 of 6,099 are 14.51 %, within half a per cent of the cap', of2003, base(6099), 885, 'brushing', 29],
  ['884 of 6,099 are 14.49 %, not so near', of2003, base(6099), 884, 'within', 30],
  ['1 of 10 where 1.5 are allowed: nobody more fits', of2003, base(10), 1, 'brushing', 0],
  ['2 of 10 are 20 %: the law rounds nothing up', of2003, base(10), 2, 'over', -1],
  ['1 of 6 where 0.9 are allowed passes it', of2003, base(6), 1, 'over', -1],
  ['nobody of 6: the cap leaves no room', of2003, base(6), 0, 'brushing', 0],
  ['nobody proposed and nothing recorded: nothing is passed', of2003, base(0), 0, 'within', null],
  ['somebody proposed and nothing recorded: not known', of2003, base(0), 1, 'unknown', null],
  ['the unit’s own figure is the base where nothing is recorded', of2003, base(0, { declared: 20 }), 3, 'brushing', 0],
  ['and is passed as any other', of2003, base(0, { declared: 20 }), 4, 'over', -1],
  ['the unit declares more than is recorded: the two are compared by a person', of2003, base(10, { declared: 20 }), 3, 'unknown', -2],
  ['beyond what it declares itself it is over', of2003, base(10, { declared: 20 }), 4, 'over', -3],
  ['within what is recorded, a greater figure changes nothing', of2003, base(20, { declared: 40 }), 2, 'within', 1],
  ['a smaller figure than what is recorded counts no more', of2003, base(20, { declared: 4 }), 3, 'brushing', 0],
  ['drafts may still come: not over yet', of2003, base(10, { maybe: 10 }), 3, 'unknown', -2],
  ['a local cap that does not say how to round: the edge is open', local(0.15), base(10), 2, 'unknown', -1],
  ['beyond the edge it is over whatever the rounding', local(0.15), base(10), 3, 'over', -2],
  ['a place that drops the part of a person', local(0.15, { 'quota.rounding': decided(0) }), base(10), 2, 'over', -1],
  ['a place that rounds from a half up', local(0.15, { 'quota.rounding': decided(1) }), base(10), 2, 'brushing', 0],
  ['below a half it is dropped', local(0.14, { 'quota.rounding': decided(1) }), base(10), 2, 'over', -1],
  ['a place that rounds up', local(0.11, { 'quota.rounding': decided(2) }), base(10), 2, 'brushing', 0],
  ['rounding of the place does not touch the law’s own words', rules('CSTDCS', '2003', { 'quota.rounding': decided(2) })[0]!, base(10), 2, 'over', -1],
];
it.each(cases)('%s', (_says, rule, counted, taken, verdict, left) => {
  const picture = quotaPicture(rule, counted, taken);
  expect([picture.verdict, picture.left]).toEqual([verdict, left]);
});

it('says what it counted, what the cap comes to and that nothing is rounded', () => {
  expect(quotaPicture(of2003, base(10), 2).says).toEqual({
    vi: 'Đã đề nghị hoặc tặng 2 trên 10 Lao động tiên tiến, Chiến sĩ tiên tiến của đơn vị (20 %). Nhiều nhất 15 %, tức 1,5. So đúng tỷ lệ, không làm tròn. Vượt tỷ lệ.',
    en: '2 proposed or given of 10 advanced workers of the unit (20 %). At most 15 %, which is 1.5. Compared as it is, without rounding. The share is passed.',
  });
  expect(quotaPicture(of2003, base(0), 1).says.vi).toContain('chưa biết số Lao động tiên tiến');
});

it('counts at each state those who have come at least so far', () => {
  const taken = { filed: 5, appraised: 3, voted: 2, granted: 1 };
  expect((['filed', 'appraised', 'voted', 'granted'] as const).map((state) => takenFrom(taken, state))).toEqual([11, 6, 3, 1]);
});
