import type { Finding } from '../rulebook/types';
import { act } from './act';
import { CLERK, OFFICERS, fresh, goodPayload, planOf, sent, world } from './example.fixture';
import { openStep } from './permit';
import { redOf } from './red';
import { tell } from './timeline';
import { isRefusal, type ActKind, type Actor, type Dossier } from './types';
import type { World } from './world';

const ON = '2026-10-05';
const gkx = world({ plan: planOf('GK_X', ON) });
const officer = (id: string): Actor => OFFICERS.find((one) => one.personId === id)!;
const attempt = (d: Dossier, by: Actor, kind: ActKind, payload: unknown, w: World) =>
  act(d, by, sent(kind, by, openStep(d)?.id ?? 'unit-proposal', payload), w);
const atAppraisal = (): Dossier =>
  (['submit', 'accept'] as const).reduce((d, kind) => {
    const done = attempt(d, kind === 'submit' ? CLERK : officer('commune-intake'), kind, goodPayload(kind, d, ON), gkx);
    if (isRefusal(done)) throw new Error(done.sentence.en);
    return done.dossier;
  }, fresh('GK_X'));
const appraise = (w: World, payload: unknown) => attempt(atAppraisal(), officer('commune-appraiser'), 'appraise', payload, w);

const finding = (over: Partial<Finding> = {}): Finding => ({
  criterion: 'c',
  verdict: 'not-met',
  decides: false,
  says: { vi: 'Ba năm liền', en: 'three years' },
  because: { vi: 'Chỉ có hai năm.', en: 'Only two years.' },
  facts: [],
  citations: [{ document: '06/2022/QH15', article: 74, from: '2024-01-01', to: null, mark: 'text' }],
  ...over,
});
const red = [finding()];
const against = { ...gkx, check: { verdict: 'unknown' as const, failing: [], red } };

it.each([undefined, '  '])('is not found eligible against criteria that are not met with the reason %j: the findings are listed', (despite) =>
  expect(appraise(against, { opinion: 'eligible', reasons: 'Đủ', despite })).toMatchObject({
    refused: 'incomplete',
    errors: [{ path: 'despite', code: 'missing' }],
    findings: red,
    citations: red[0]!.citations,
  }),
);

it('is found eligible with a reason, and the story tells it', () => {
  const done = appraise(against, { opinion: 'eligible', reasons: 'Đủ', despite: 'Đã xác minh tại chỗ' });
  if (isRefusal(done)) throw new Error(done.sentence.en);
  expect(openStep(done.dossier)?.id).toBe('commune-council');
  expect(tell(done.act, done.dossier.plan).vi).toContain('Dù có tiêu chuẩn chưa đạt: Đã xác minh tại chỗ');
});

it('asks for no such reason where it is not found eligible, nor where nothing is against it', () => {
  for (const payload of [
    { opinion: 'not-eligible', reasons: 'Thiếu năm' },
    { opinion: 'other-award', proposedAward: 'GK_X', reasons: 'Thiếu năm' },
  ])
    expect(isRefusal(appraise(against, payload))).toBe(false);
  expect(isRefusal(appraise({ ...against, check: { ...against.check, red: [] } }, { opinion: 'eligible', reasons: 'Đủ' }))).toBe(false);
});

it('a criterion that decides is not passed with any reason', () =>
  expect(appraise({ ...gkx, check: { verdict: 'not-met', failing: red, red } }, { opinion: 'eligible', reasons: 'Đủ', despite: 'Vẫn đủ' })).toMatchObject({
    refused: 'criteria-not-met',
    findings: red,
  }));

it('a way that is lost is nothing against a dossier while another is open; when all are lost, each is', () => {
  const [lost, open] = [finding({ way: 1 }), finding({ way: 2, verdict: 'unknown' })];
  expect(redOf([lost, open])).toEqual([]);
  expect(redOf([lost, finding({ way: 2 })])).toHaveLength(2);
  expect(redOf([lost, open, finding()])).toEqual([finding()]);
});
