import type { Plan } from '../rulebook/types';
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
  const ahead = made.steps.slice(openAt >= 0 ? openAt : last + 1).filter((s) => !walked.has(s.id));
  return { ...made, steps: [...dossier.plan.steps.filter((s) => walked.has(s.id)), ...ahead] };
}

/** Does the way to come differ in a step, in who takes it, or in how long it has? */
export function changes(before: Plan | null, after: Plan | null): boolean {
  const told = (plan: Plan | null): string =>
    JSON.stringify(plan?.steps.map(({ id, level, seats, deadline, decides }) => [id, level, seats, deadline?.amount, deadline?.unit, decides]));
  return after !== null && told(before) !== told(after);
}

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
