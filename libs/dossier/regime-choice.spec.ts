import { act } from './act';
import { available } from './available';
import { CLERK, OFFICERS, TODAY, fresh, goodPayload, planOf, sent, world } from './example.fixture';
import { openStep } from './permit';
import { tell } from './timeline';
import { isRefusal, type ActKind, type Actor, type Dossier } from './types';

const w = world({ plan: planOf('GK_X', '2026-09-01') });
const who = (id: string): Actor => [CLERK, ...OFFICERS].find((one) => one.personId === id)!;
const APPRAISER = who('commune-appraiser');
const choose = (dossier: Dossier, payload: unknown = goodPayload('choose-regime', dossier, TODAY), by = APPRAISER, on = TODAY) =>
  act(dossier, by, sent('choose-regime', by, openStep(dossier)?.id ?? '', payload, on), w);

/** At the appraisal of the commune: sent and accepted on these days, on paper. */
function atAppraisal(sentOn: string, acceptedOn: string): Dossier {
  const steps: [ActKind, Actor, unknown, string][] = [
    ['submit', CLERK, { letter: { number: '1/TTr', date: sentOn }, sentOn }, sentOn],
    ['accept', who('commune-intake'), { paperOn: acceptedOn }, acceptedOn],
  ];
  return steps.reduce((dossier, [kind, by, payload, on]) => {
    const done = act(dossier, by, sent(kind, by, openStep(dossier)?.id ?? 'unit-proposal', payload, on), w);
    if (isRefusal(done)) throw new Error(done.sentence.en);
    return done.dossier;
  }, fresh('GK_X'));
}
function accepted(result: ReturnType<typeof choose>) {
  if (isRefusal(result)) throw new Error(result.sentence.en);
  return result;
}
const offered = (dossier: Dossier): boolean => available(dossier, APPRAISER, w).some((offer) => offer.kind === 'choose-regime' && offer.allowed);

describe('the more favourable law, found by a person', () => {
  const open = () => atAppraisal('2026-09-10', '2026-09-30');

  it('is kept with who, why and when, asks for a check, tells its story, and leaves the way as it was', () => {
    const before = open();
    const { dossier, act: done, events } = accepted(choose(before));
    expect(dossier.favourable).toEqual({ by: APPRAISER.name, why: 'Luật sửa đổi có lợi hơn cho cá nhân', on: TODAY });
    expect(events).toEqual([{ kind: 'check-asked' }]);
    expect([dossier.plan, dossier.steps]).toEqual([before.plan, before.steps]);
    expect(tell(done, dossier.plan).vi).toContain('kết luận áp dụng Luật năm 2022 sửa đổi năm 2026. Luật sửa đổi có lợi hơn cho cá nhân');
    expect(offered(before)).toBe(true);
  });

  it('is taken back the same way, and then nothing of it is left', () => {
    const chosen = accepted(choose(open())).dossier;
    const back = accepted(choose(chosen, { regime: '2025', reason: 'Đối chiếu lại văn bản' })).dossier;
    expect('favourable' in back).toBe(false);
    expect(choose(back, { regime: '2025', reason: 'Lần nữa' })).toMatchObject({ refused: 'incomplete', errors: [{ path: 'regime', code: 'already' }] });
  });

  it.each([
    ['accepted on the day the amended law began', '2026-09-10', '2026-10-01', 4],
    ['sent before 2024', '2023-12-20', '2024-01-05', 4],
  ])('is refused with the clause where the dates open no choice: %s', (_name, sentOn, acceptedOn, clause) => {
    const closed = { ...open(), sentOn, acceptedOn };
    expect(offered(closed)).toBe(false);
    const refusal = choose(closed);
    expect(refusal).toMatchObject({ refused: 'step-moved-on', next: { en: 'Appraise it by the rules that govern it.' } });
    const clauses = isRefusal(refusal) ? refusal.citations : [];
    expect(clauses).toContainEqual(expect.objectContaining({ document: '06/2026/QH16', article: 4, clause, mark: 'second-hand' }));
  });

  it('is refused on a day before the amended law, without a reason, and for a law that is neither of the two', () => {
    expect(choose(open(), undefined, APPRAISER, '2026-09-30')).toMatchObject({ refused: 'incomplete', errors: [{ path: 'regime', code: 'not-open' }] });
    expect(choose(open(), { regime: '2026', reason: ' ' })).toMatchObject({ refused: 'incomplete', errors: [{ path: 'reason' }] });
    expect(choose(open(), { regime: '2024', reason: 'Thuận tiện' })).toMatchObject({ refused: 'incomplete', errors: [{ path: 'regime', code: 'wrong' }] });
  });

  it('belongs to the appraisal: the unit, another office and another step cannot make it, and who made it does not sign', () => {
    expect(choose(open(), undefined, CLERK)).toMatchObject({ refused: 'not-your-task' });
    expect(choose(open(), undefined, who('province-appraiser'))).toMatchObject({ refused: 'outside-your-jurisdiction' });
    const appraised = act(open(), APPRAISER, sent('appraise', APPRAISER, 'commune-appraisal', goodPayload('appraise', open(), TODAY)), w);
    expect(isRefusal(appraised) || choose(appraised.dossier)).toMatchObject({ refused: 'step-moved-on' });
    expect(accepted(choose(open())).dossier.parts).toContainEqual({ personId: APPRAISER.personId, duty: 'appraised', stepId: 'commune-appraisal' });
  });
});
