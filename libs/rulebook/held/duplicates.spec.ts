import type { Citation } from '../types';
import { duplicates, givenBefore, type Other, type Proposal } from './duplicates';

const ONCE: Citation = { document: 'văn bản thử', from: '2024-01-01', to: null, mark: 'text' };
const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
const proposed: Proposal = { award: 'GK_X', ground: 'merit', period: year(2024) };
const other = (more: Partial<Other> = {}): Other => ({ ...proposed, by: { code: 'HS-2' }, sure: true, ...more });
const found = (...others: Other[]) => duplicates(proposed, others, [ONCE]);

describe('another dossier for what may be the same achievement', () => {
  it('names its code and the rule, and is left to people', () =>
    expect(found(other())).toMatchObject([{ criterion: 'duplicate', verdict: 'for-judgement', decides: false, facts: ['dossier HS-2'], citations: [ONCE] }]));
  it('is one when the times touch', () => expect(found(other({ period: { from: '2024-12-31', to: '2025-12-31' } }))).toHaveLength(1));
  it('is one when nobody told the time', () => expect(found(other({ period: null }))).toHaveLength(1));
  it('is none for another year', () => expect(found(other({ period: year(2023) }))).toEqual([]));
  it('is none on another ground', () => expect(found(other({ ground: 'sudden' }))).toEqual([]));
  it('is one for another form of exactly the same time, through another channel', () => expect(found(other({ award: 'GK_CQ' }))).toHaveLength(1));
  it('is none for a form that looks at a longer time', () =>
    expect(found(other({ award: 'BK_T', period: { from: '2023-01-01', to: '2024-12-31' } }))).toEqual([]));
  it('is none for a title that goes with the form', () => expect(found(other({ award: 'LDTT' }))).toEqual([]));
  it('says when it may be somebody else, and shows the sure ones first', () => {
    const shown = found(other({ by: { code: 'HS-3' }, sure: false }), other());
    expect(shown.map((one) => one.facts[0])).toEqual(['dossier HS-2', 'dossier HS-3']);
    expect(shown[1]?.because.vi).toContain('có thể trùng');
  });
  it('names an award given by its decision, when its period is known', () => {
    const award = { code: 'GK_CQ', ground: 'merit' as const, ...year(2024), decidedOn: '2025-01-15', decision: '12/QĐ' };
    expect(found(...givenBefore([award])).map((one) => one.facts)).toEqual([['award-register 12/QĐ 2025-01-15']]);
    expect(givenBefore([{ ...award, from: null }])).toEqual([]);
  });
  it('shows five at most', () => expect(found(...Array.from({ length: 9 }, () => other({ sure: false })))).toHaveLength(5));
});
