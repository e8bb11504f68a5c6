import { act } from './act';
import { ADMIN, ANCESTRY, CLERK, OFFICERS, fresh, goodPayload, planOf, seat, sent, world } from './example.fixture';
import { noticesOf } from './notices';
import { differences } from './replan';
import { openStep } from './permit';
import { isRefusal, type ActKind, type Actor, type Dossier } from './types';
import type { World } from './world';

const ON = '2026-10-05';
const gkx = world({ plan: planOf('GK_X', ON) });
const OTHER_ADMIN: Actor = { ...ADMIN, personId: 'admin-2', name: 'Quản trị hai', seats: [seat('administration', 'commune', 'administrator')] };
const officer = (id: string): Actor => OFFICERS.find((o) => o.personId === id)!;
const attempt = (d: Dossier, by: Actor, kind: ActKind, payload?: unknown, w: World = gkx) =>
  act(d, by, sent(kind, by, openStep(d)?.id ?? 'unit-proposal', payload ?? goodPayload(kind, d, ON)), w);
function done(d: Dossier, by: Actor, kind: ActKind, payload?: unknown, w: World = gkx): Dossier {
  const result = attempt(d, by, kind, payload, w);
  if (isRefusal(result)) throw new Error(`${kind}: ${result.sentence.en}`);
  return result.dossier;
}
function code(d: Dossier, by: Actor, kind: ActKind, payload?: unknown, w: World = gkx): string {
  const result = attempt(d, by, kind, payload, w);
  return isRefusal(result) ? result.refused : 'accepted';
}
const atIntake = (): Dossier => done(fresh('GK_X'), CLERK, 'submit');
const atCouncil = (): Dossier => done(done(atIntake(), officer('commune-intake'), 'accept'), officer('commune-appraiser'), 'appraise');

describe('skipping a step', () => {
  it('takes two different administrators', () => {
    const asked = done(atIntake(), ADMIN, 'skip');
    expect(openStep(asked)).toMatchObject({ id: 'commune-intake', skipAsked: { id: 'admin', reason: 'Không còn ai tiếp nhận' } });
    expect(code(asked, ADMIN, 'skip')).toBe('separation-of-duties');
    const skipped = done(asked, OTHER_ADMIN, 'skip');
    expect(openStep(skipped)?.id).toBe('commune-appraisal');
    expect(skipped.steps.find((s) => s.id === 'commune-intake')).toMatchObject({ status: 'done', result: 'skipped', closedBy: { id: 'admin-2' } });
  });

  it('is forgotten when somebody does the step after all', () => {
    const accepted = done(done(atIntake(), ADMIN, 'skip'), officer('commune-intake'), 'accept');
    expect(code(accepted, OTHER_ADMIN, 'skip')).toBe('accepted');
    expect(openStep(done(accepted, OTHER_ADMIN, 'skip'))?.id).toBe('commune-appraisal');
  });

  it('is not for a vote or a signature, nor for who is no administrator, nor without a reason', () => {
    expect(code(atCouncil(), ADMIN, 'skip')).toBe('step-moved-on');
    const passed = done(atCouncil(), officer('commune-secretary'), 'record-meeting');
    expect(code(passed, ADMIN, 'skip')).toBe('step-moved-on');
    for (const other of [CLERK, officer('commune-head'), officer('commune-intake')]) expect(code(atIntake(), other, 'skip')).toBe('not-your-task');
    expect(code(atIntake(), ADMIN, 'skip', { reason: ' ' })).toBe('incomplete');
  });
});

describe('giving the task to somebody else', () => {
  const given = (to: string) => attempt(atIntake(), ADMIN, 'reassign', { to, reason: 'Người cũ nghỉ' }, { ...gkx, newAssignee: officer(to) });

  it('is for anybody of the office that handles the step', () => {
    for (const to of ['commune-intake', 'commune-head', 'commune-appraiser']) expect(isRefusal(given(to))).toBe(false);
  });

  it('is refused with a sentence for the same office of another level, and for another office of the same', () => {
    for (const to of ['province-intake', 'state-head', 'district-intake', 'commune-chair', 'commune-secretary'])
      expect(given(to)).toMatchObject({
        refused: 'incomplete',
        errors: [{ path: 'to', code: 'wrong', detail: { vi: expect.stringContaining('đúng cấp đang xử lý') } }],
      });
  });
});

describe('a nudge', () => {
  it('tells those for whom the dossier waits, and changes nothing else', () => {
    const result = attempt(atIntake(), ADMIN, 'nudge');
    if (isRefusal(result)) throw new Error(result.refused);
    expect(noticesOf(result.dossier, result.act, result.events)).toMatchObject([{ kind: 'nudged', recipient: { to: 'seats' } }]);
    expect(openStep(result.dossier)).toEqual({ ...openStep(atIntake()), nudgedAt: result.act.at });
  });

  it('of a returned dossier goes to the unit, and one on hold can be reminded too', () => {
    const back = done(atIntake(), officer('commune-intake'), 'return');
    const result = attempt(back, ADMIN, 'nudge');
    if (isRefusal(result)) throw new Error(result.refused);
    expect(noticesOf(result.dossier, result.act, result.events)).toMatchObject([{ kind: 'nudged', recipient: { to: 'proposer' } }]);
    expect(code(done(atIntake(), ADMIN, 'hold'), ADMIN, 'nudge')).toBe('accepted');
    expect(code(atIntake(), officer('commune-intake'), 'nudge')).toBe('not-your-task');
  });
});

describe('planning anew', () => {
  const district = (): Dossier => done(fresh('HCLD3'), CLERK, 'submit', undefined, world({ plan: planOf('HCLD3', '2025-03-10') }));
  const today = world({ plan: planOf('HCLD3', ON), ancestry: Object.fromEntries(Object.entries(ANCESTRY).filter(([level]) => level !== 'district')) });

  it('keeps what was walked and goes on as the law of today has it', () => {
    const before = district();
    expect(openStep(before)?.id).toBe('district-intake');
    const after = done(before, ADMIN, 'replan', undefined, today);
    expect(after.steps[0]).toEqual(before.steps[0]);
    expect(openStep(after)).toMatchObject({ id: 'commune-intake', level: 'commune', openedOn: expect.any(String) });
    expect(after.steps.some((s) => s.level === 'district')).toBe(false);
    expect(after.steps.map((s) => s.id)).toEqual(after.plan?.steps.map((s) => s.id));
  });

  it('leaves the running clock as it is, and gives the steps to come the new limits', () => {
    const tight = { 'sla.intake.commune': { value: 1 }, 'sla.appraisal.commune': { value: 4 } };
    const before = atIntake();
    const after = done(before, ADMIN, 'replan', undefined, world({ plan: planOf('GK_X', ON, tight) }));
    expect(openStep(after)?.due).toEqual(openStep(before)?.due);
    expect(after.plan?.steps.map(({ deadline }) => deadline?.amount)).toEqual([undefined, 3, 4, 10, 5, 5]);
    expect(differences(before.plan!, after.plan!, 'sla.appraisal.commune')).toMatchObject([
      { step: { id: 'commune-appraisal' }, what: 'days', before: 10, after: 4 },
    ]);
    expect(differences(before.plan!, after.plan!, 'sla.intake.commune')).toEqual([]);
    const only = world({ plan: planOf('GK_X', ON, { 'sla.intake.commune': { value: 1 } }) });
    expect(code(before, ADMIN, 'replan', undefined, only)).toBe('step-moved-on');
  });

  it('counts votes by the new share, and arms the rungs of the open step by the new ladder', () => {
    const share = done(atCouncil(), ADMIN, 'replan', undefined, world({ plan: planOf('GK_X', ON, { 'vote.threshold.GK_X': { value: 0.9 } }) }));
    expect(share.plan?.steps.find(({ id }) => id === 'commune-council')?.ballot).toMatchObject({ threshold: 0.9, strict: false });
    const before = atIntake();
    const rungs = [{ after: 2, to: [{ office: 'standing-agency' as const, role: 'office-head' as const, level: 'own' as const }] }];
    const after = done(before, ADMIN, 'replan', undefined, world({ plan: planOf('GK_X', ON, { ladder: { value: 0, data: rungs } }) }));
    expect(differences(before.plan!, after.plan!, 'ladder')).toMatchObject([{ step: null, what: 'ladder', after: rungs }]);
    expect(openStep(after)?.due).toEqual(openStep(before)?.due);
    const armedBy = (d: Dossier): string[] => openStep(d)?.ladder?.rungs.map(({ id }) => id) ?? [];
    expect(armedBy(before)).toContain('late-5');
    expect(armedBy(after).filter((id) => id.startsWith('late'))).toEqual(['late-2']);
    expect(code(after, ADMIN, 'replan', undefined, world({ plan: after.plan! }))).toBe('step-moved-on');
  });

  it('is refused where it would change nothing, where the law has no such way, and without a reason', () => {
    expect(code(atIntake(), ADMIN, 'replan')).toBe('step-moved-on');
    const none = { refused: 'award-not-available' as const, sentence: { vi: 'Không còn.', en: 'Gone.' }, next: { vi: '', en: '' } };
    expect(code(district(), ADMIN, 'replan', undefined, { ...today, plan: none })).toBe('award-not-available');
    expect(code(district(), ADMIN, 'replan', { reason: '' }, today)).toBe('incomplete');
    expect(code(district(), officer('district-head'), 'replan', undefined, today)).toBe('not-your-task');
  });
});
