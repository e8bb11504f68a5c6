import type { Basis, Plan, Step } from '../rulebook/types';
import { refuse } from './refusals';
import { opened } from './steps';
import { isRefusal, type AcceptedAct, type Dossier, type Refusal, type StepState } from './types';
import type { World } from './world';
import { waiting } from './start';

/**
 * The rest of the way by the rules and the land of today: what was walked stays, the open step stays where the new plan has it too, and what
 * comes after is the new plan's.
 * @returns the plan to come, or null when the law gave none
 */
export function onward(dossier: Dossier, made: World['plan']): Plan | null {
  if (!made || isRefusal(made) || !dossier.plan) return null;
  const at = dossier.steps.findIndex((s) => s.status === 'open');
  const walked = new Set(dossier.steps.slice(0, Math.max(at, 0)).map((s) => s.id));
  const last = Math.max(-1, ...made.steps.map((s, i) => (walked.has(s.id) ? i : -1)));
  const openAt = made.steps.findIndex((s) => s.id === dossier.steps[at]?.id);
  const open = dossier.plan.steps.find((s) => s.id === dossier.steps[at]?.id);
  // The open step's clock goes on as it was set; only what comes after has the new limits.
  const ahead = made.steps.slice(openAt >= 0 ? openAt : last + 1).filter((s) => !walked.has(s.id));
  const kept = ahead.map((s) => (open && s.id === open.id ? { ...s, deadline: open.deadline } : s));
  return { ...made, steps: [...dossier.plan.steps.filter((s) => walked.has(s.id)), ...kept] };
}

/** Does the way to come differ in a step, in who takes it, in how long it has, in how it is voted on, or in whom its reminders and ladder tell? */
export function changes(before: Plan | null, after: Plan | null): boolean {
  const told = (plan: Plan | null): string =>
    JSON.stringify([
      plan?.steps.map(({ id, level, seats, deadline, decides, ballot }) => [
        [id, level, seats, deadline?.amount, deadline?.unit, decides],
        [ballot?.threshold, ballot?.strict],
      ]),
      rungsIn(plan),
    ]);
  return after !== null && told(before) !== told(after);
}

const rungsIn = (plan: Plan | null): unknown => [plan?.reminders?.days ?? [], plan?.ladder?.rungs ?? []];

/** Do the reminders or the ladder differ? Then the rungs of the open step are armed anew. */
export const ringsOtherwise = (before: Plan | null, after: Plan | null): boolean => JSON.stringify(rungsIn(before)) !== JSON.stringify(rungsIn(after));

/** What one local parameter would make otherwise in a plan: in a step's days, its share of votes, or the rungs. */
export interface Difference {
  /** null for reminders and the ladder, which belong to every step. */
  step: Step | null;
  what: 'days' | 'share' | 'reminders' | 'ladder';
  before: unknown;
  after: unknown;
}

/** The differences between two plans that come from this parameter; steps that only one of them has are left to the eye. */
export function differences(before: Plan, after: Plan, key: string): Difference[] {
  const leans = (basis: Basis | undefined): boolean => basis?.kind === 'local' && basis.parameter === key;
  const inSteps = after.steps.flatMap((step): Difference[] => {
    const was = before.steps.find((one) => one.id === step.id);
    if (!was) return [];
    const days = [was, step].some(({ deadline }) => leans(deadline?.basis)) && was.deadline?.amount !== step.deadline?.amount;
    const share = [was, step].some(({ ballot }) => leans(ballot?.basis)) && was.ballot?.threshold !== step.ballot?.threshold;
    return [
      ...(days ? [{ step, what: 'days' as const, before: was.deadline?.amount ?? null, after: step.deadline?.amount ?? null }] : []),
      ...(share ? [{ step, what: 'share' as const, before: was.ballot?.threshold ?? null, after: step.ballot?.threshold ?? null }] : []),
    ];
  });
  if (!ringsOtherwise(before, after) || (key !== 'reminders' && key !== 'ladder')) return inSteps;
  const [was, is] = [rungsFor(before, key), rungsFor(after, key)];
  return JSON.stringify(was) === JSON.stringify(is) ? inSteps : [{ step: null, what: key, before: was, after: is }];
}

const rungsFor = (plan: Plan, key: 'reminders' | 'ladder'): unknown => (key === 'reminders' ? plan.reminders?.days : plan.ladder?.rungs) ?? [];

export const sameWay = (): Refusal =>
  refuse('step-moved-on', {
    sentence: {
      vi: 'Quy định và địa bàn hiện hành không làm thay đổi lộ trình của hồ sơ.',
      en: 'The rules and the land of today do not change the way of this dossier.',
    },
    next: { vi: 'Chọn cách xử lý khác.', en: 'Choose another remedy.' },
  });

/** Folds the new plan in: states of steps that stay are kept; where the open step is gone, the first of the new way opens. */
export function replanned(dossier: Dossier, act: AcceptedAct<'replan'>): Dossier {
  const plan = act.given.plan;
  if (!plan) throw new Error(`act ${act.actId}: a replan carries its plan`);
  const known = new Map(dossier.steps.map((s) => [s.id, s]));
  const steps = plan.steps.map((planned): StepState => {
    const state = known.get(planned.id);
    if (!state || state.status === 'waiting') return waiting(planned);
    return state.status === 'open' ? { ...state, level: planned.level, seats: planned.seats } : state;
  });
  const stands = steps.some((s) => s.status === 'open');
  const first = steps.findIndex((s) => s.status === 'waiting');
  return { ...dossier, plan, steps: stands ? steps : steps.map((s, i) => (i === first ? opened(s, act) : s)) };
}
