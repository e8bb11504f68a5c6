import type { Facts } from '../../rulebook/types';
import { act } from '../act';
import { CLERK, OFFICERS, TODAY, fresh, goodPayload, planOf, sent, world } from '../example.fixture';
import { openStep } from '../permit';
import { isRefusal, type AcceptedAct, type ActKind, type Actor, type Dossier } from '../types';
import { answersOf } from '.';

const w = world({ plan: planOf('GK_X', TODAY) });
const INTAKE = OFFICERS.find((one) => one.personId === 'commune-intake')!;
const before: Facts = { nominee: { kind: 'individual', years: [{ year: 2025, rating: 'HTT' }], awards: [] } };
const RETURN = {
  defects: [
    { code: 'bien-ban', detail: 'Thiếu biên bản' },
    { code: 'other', detail: 'Báo cáo chưa có số liệu' },
  ],
};

/** A dossier and its accepted acts, one after the other. */
function story(facts: Facts, achievement: string, ...acts: [ActKind, Actor, unknown?][]): AcceptedAct[] {
  const draft = fresh('GK_X');
  let dossier: Dossier = { ...draft, filing: { ...draft.filing, facts, achievement } };
  return acts.map(([kind, by, payload]) => {
    const now = { ...w, now: `2026-11-20T0${dossier.seq}:00:00.000Z` };
    const it = sent(kind, by, openStep(dossier)?.id ?? 'unit-proposal', payload ?? goodPayload(kind, dossier, TODAY));
    const done = act(dossier, by, { ...it, at: now.now }, now);
    if (isRefusal(done)) throw new Error(done.sentence.en);
    dossier = done.dossier;
    return done.act;
  });
}
const round = (facts: Facts | undefined, achievement?: string, mended?: number[]) =>
  story(
    before,
    'Dạy giỏi. Đạt 10 giải.',
    ['submit', CLERK],
    ['return', INTAKE, RETURN],
    ['resubmit', CLERK, { note: 'Đã bổ sung', ...(facts ? { facts } : {}), ...(achievement ? { achievement } : {}), ...(mended ? { mended } : {}) }],
  );

describe('what an answer changed', () => {
  it('is told field by field: only what went and what came', () => {
    const after: Facts = {
      nominee: {
        kind: 'individual',
        years: [{ year: 2025, rating: 'HTXS', initiatives: [{ level: 'base' }] }],
        awards: [{ code: 'GK_X', decidedOn: '2025-12-01' }],
      },
    };
    const [answer] = answersOf('d', round(after, 'Dạy giỏi. Đạt 12 giải.', [1]), []);
    expect(answer?.differences.map(({ field, before, after }) => [field, before.map((l) => l.vi), after.map((l) => l.vi)])).toEqual([
      ['nominee.years.2025.rating', ['hoàn thành tốt nhiệm vụ'], ['hoàn thành xuất sắc nhiệm vụ']],
      ['nominee.years.2025.initiatives', ['chưa rõ'], ['sáng kiến cấp cơ sở']],
      ['nominee.awards', ['không có'], [expect.stringMatching(/^Giấy khen.*, quyết định ngày 01\/12\/2025$/)]],
      ['achievement', ['Đạt 10 giải.'], ['Đạt 12 giải.']],
    ]);
    expect(answer?.defects.map((one) => one.mended)).toEqual([false, true]);
  });

  it('is nothing where only a word was said; an answer that ticks nothing off does not say', () => {
    const [answer] = answersOf('d', round(undefined), []);
    expect(answer).toMatchObject({ differences: [], papers: [], answered: { note: 'Đã bổ sung' } });
    expect(answer?.defects.map((one) => one.mended)).toEqual([null, null]);
  });

  it('a fact that is unknown again is shown as such', () => {
    const [answer] = answersOf('d', round({ nominee: { kind: 'individual', years: [{ year: 2025, rating: 'HTT' }] } }), []);
    expect(answer?.differences).toEqual([
      expect.objectContaining({
        field: 'nominee.awards',
        before: [expect.objectContaining({ vi: 'không có' })],
        after: [expect.objectContaining({ vi: 'chưa rõ' })],
      }),
    ]);
  });

  it('names the files that came in meanwhile, what they stand beside, and the defect they answer', () => {
    const file = (id: string, paper: string, uploadedAt: string) => ({ id, paper, name: `${id}.pdf`, uploadedAt });
    const files = [
      file('cu', 'bien-ban', '2026-11-20T00:30:00.000Z'),
      file('moi', 'bien-ban', '2026-11-20T01:30:00.000Z'),
      file('khac', 'other', '2026-11-20T01:40:00.000Z'),
      file('sau', 'bien-ban', '2026-11-20T05:00:00.000Z'),
    ];
    const [answer] = answersOf('d', round(undefined), files);
    expect(answer?.papers.map((one) => [one.name, one.replaces])).toEqual([
      ['moi.pdf', ['cu.pdf']],
      ['khac.pdf', []],
    ]);
    expect(answer?.defects.map((one) => one.files)).toEqual([['moi.pdf'], []]);
  });

  it('of two rounds the latest stands first, each against what stood when it was returned', () => {
    const acts = story(
      before,
      'Một.',
      ['submit', CLERK],
      ['return', INTAKE, RETURN],
      ['resubmit', CLERK, { note: 'Lần một', achievement: 'Hai.' }],
      ['return', INTAKE, RETURN],
      ['resubmit', CLERK, { note: 'Lần hai', achievement: 'Ba.' }],
    );
    expect(answersOf('d', acts, []).map((one) => [one.answered.note, one.differences[0]?.before[0]?.vi, one.differences[0]?.after[0]?.vi])).toEqual([
      ['Lần hai', 'Hai.', 'Ba.'],
      ['Lần một', 'Một.', 'Hai.'],
    ]);
  });

  it('is not there before there is an answer', () => {
    expect(answersOf('d', [], [])).toEqual([]);
    expect(answersOf('d', story(before, '', ['submit', CLERK], ['return', INTAKE, RETURN]), [])).toEqual([]);
  });

  it('a place that the return has not is refused with its path', () => {
    const [submit, back] = story(before, '', ['submit', CLERK], ['return', INTAKE, RETURN]);
    expect([submit?.kind, back?.kind]).toEqual(['submit', 'return']);
    expect(() => round(undefined, undefined, [0, 2])).toThrow(/2 defects/);
  });
});
