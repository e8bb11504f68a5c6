import type { StepKind, Wording } from '../rulebook/types';
import { ADMIN_ACTS, clash, isAdministratorOf, isHeadOf, maySit, proposes, reachesElsewhere } from './rights';
import { choiceRefused } from './regime-choice';
import { decidedBy, refuse, vietnamTime } from './refusals';
import { inWhoseName, type Capacity } from './stand-in';
import { CLOCK, isRefusal, type ActKind, type Actor, type Dossier, type Refusal, type StepState } from './types';
import type { World } from './world';

/** What each kind of step can receive from the one who holds it. The later kinds keep their place with no acts yet. */
export const STEP_ACTS: Record<StepKind, readonly ActKind[]> = {
  proposal: ['submit'],
  intake: ['accept', 'return'],
  appraisal: ['appraise', 'return', 'choose-regime'],
  council: ['record-meeting'],
  signature: ['endorse', 'grant', 'decline'],
  outside: ['record-receipt', 'record-decision'],
  result: ['notify-result'],
  consultation: [],
  notice: [],
  'party-opinion': [],
  payout: [],
  'hand-over': [],
  archive: [],
};
/** Acts that do not belong to one kind of step. */
export const ANY_STEP_ACTS: readonly ActKind[] = ['resubmit', 'withdraw', 'hold', 'release', 'reassign', 'extend', 'retry'];
/** Repairs from the board of what is stuck. They have no button on the dossier's own page. */
export const BOARD_ACTS: readonly ActKind[] = ['nudge', 'replan', 'skip'];
/** Steps that only carry a dossier on. What an authority decides, votes on or signs is never skipped. */
const SKIPPED: readonly StepKind[] = ['intake', 'appraisal', 'consultation', 'notice', 'outside'];

/** What the clock does by itself: no person may. */
export const CLOCK_ACTS: readonly ActKind[] = ['ring', 'pass', 'recount'];

export const openStep = (dossier: Dossier): StepState | null => dossier.steps.find((s) => s.status === 'open') ?? null;

/** The act the open step waits for: the first that moves it on; for a returned dossier the unit's answer. */
export function taskAct(dossier: Dossier): ActKind {
  if (dossier.returned) return 'resubmit';
  const planned = dossier.plan?.steps.find((s) => s.id === openStep(dossier)?.id);
  const kinds = planned ? STEP_ACTS[planned.kind] : [];
  return kinds.find((kind) => kind !== 'endorse' || !planned?.decides) ?? 'record-receipt';
}

type Where = Pick<World, 'ancestry'>;

/**
 * May this actor do this act at this step now? The one answer for the door, the inbox and the buttons.
 * Looks at nothing that the act carries; what it carries is checked by `checkPayload`.
 * @returns null when permitted, otherwise the refusal.
 */
export function permit(dossier: Dossier, actor: Actor, kind: ActKind, stepId: string, world: Where): Refusal | null {
  const capacity = capacityOf(dossier, actor, kind, stepId, world);
  return isRefusal(capacity) ? capacity : null;
}

/** The same answer, and in whose name: the actor's own, or that of somebody they stand in for. */
export function capacityOf(dossier: Dossier, actor: Actor, kind: ActKind, stepId: string, world: Where): Capacity | Refusal {
  return stands(dossier, kind, stepId) ?? fits(dossier, kind, stepId) ?? capacityFor(dossier, actor, kind, world);
}

/** The same, for a dossier that is known to stand where the act belongs. */
export const capacityFor = (dossier: Dossier, actor: Actor, kind: ActKind, world: Where): Capacity | Refusal =>
  inWhoseName({ dossier, kind, world, may: (who) => mayDo(dossier, who, kind, world) }, actor);

/** Does the dossier stand where the act thinks it stands? */
function stands(dossier: Dossier, kind: ActKind, stepId: string): Refusal | null {
  if (dossier.phase === 'draft') return kind === 'submit' ? null : refuse('step-moved-on');
  const step = dossier.steps.find((s) => s.id === stepId);
  if (!step) return refuse('unknown', { sentence: { vi: `Lộ trình của hồ sơ không có bước "${stepId}".`, en: `The dossier's plan has no step "${stepId}".` } });
  if (step.status === 'done' && step.closedBy && step.closedAt) return decidedBy(step.closedBy, step.closedAt);
  if (dossier.phase === 'ended') return dossier.lastBy ? decidedBy(dossier.lastBy, dossier.lastBy.at) : refuse('already-decided');
  if (step.status !== 'open') return refuse('step-moved-on');
  if (dossier.held && !['release', 'withdraw', 'reassign', 'retry', 'nudge'].includes(kind)) return heldSince(dossier.held);
  if (kind === 'release' && !dossier.held) return refuse('step-moved-on', { sentence: { vi: 'Hồ sơ không bị tạm dừng.', en: 'The dossier is not on hold.' } });
  if (kind === 'resubmit' && !dossier.returned)
    return refuse('step-moved-on', { sentence: { vi: 'Hồ sơ không bị trả lại.', en: 'The dossier was not returned.' } });
  if (dossier.returned && !['resubmit', ...ANY_STEP_ACTS, 'nudge', ...CLOCK_ACTS].includes(kind)) return decidedBy(dossier.returned.by, dossier.returned.at);
  return null;
}

const heldSince = (held: NonNullable<Dossier['held']>): Refusal =>
  refuse('on-hold', {
    sentence: {
      vi: `Hồ sơ đang tạm dừng xét từ ${vietnamTime(held.at)} (${held.by.name}): ${held.reason}`,
      en: `On hold since ${vietnamTime(held.at)} (${held.by.name}): ${held.reason}`,
    },
  });

/** Is this act one that the step (or any step) can receive at all? */
function fits(dossier: Dossier, kind: ActKind, stepId: string): Refusal | null {
  if (dossier.phase === 'draft') return null;
  const planned = dossier.plan?.steps.find((s) => s.id === stepId);
  if (!planned || ANY_STEP_ACTS.includes(kind) || CLOCK_ACTS.includes(kind)) return null;
  if (kind === 'skip' && (planned.decides || !SKIPPED.includes(planned.kind))) return neverSkipped(planned.name);
  if (BOARD_ACTS.includes(kind)) return null;
  const wrongSignature = (kind === 'grant' && !planned.decides) || (kind === 'endorse' && planned.decides);
  if (STEP_ACTS[planned.kind].includes(kind) && !wrongSignature) return kind === 'choose-regime' ? choiceRefused(dossier) : null;
  return refuse('step-moved-on', {
    sentence: { vi: `Bước "${planned.name.vi}" không nhận thao tác này.`, en: `The step "${planned.name.en}" does not take this act.` },
  });
}

const neverSkipped = (name: Wording): Refusal =>
  refuse('step-moved-on', {
    sentence: {
      vi: `Bước "${name.vi}" do người có thẩm quyền quyết định, không bỏ qua được.`,
      en: `The step "${name.en}" is decided by an authority and is never skipped.`,
    },
    next: { vi: 'Giao lại việc hoặc nhắc người đang giữ việc.', en: 'Reassign the task, or remind its holder.' },
  });

/** Does the person hold what it takes, and is nothing in the way? */
function mayDo(dossier: Dossier, actor: Actor, kind: ActKind, world: Where): Refusal | null {
  if (CLOCK_ACTS.includes(kind)) return actor.personId === CLOCK.personId ? null : refuse('not-your-task');
  const refusal = clash(dossier, actor, kind);
  return refusal?.refused === 'conflict-of-interest' ? refusal : (hasRight(dossier, actor, kind, world) ?? refusal);
}

function hasRight(dossier: Dossier, actor: Actor, kind: ActKind, world: Where): Refusal | null {
  if (kind === 'submit' || kind === 'resubmit' || kind === 'withdraw') {
    return proposes(dossier, actor) ? null : refuse(actor.seats.some((s) => s.office === 'unit') ? 'outside-your-jurisdiction' : 'not-your-task');
  }
  const step = openStep(dossier);
  if (!step) return refuse('step-moved-on');
  if (ADMIN_ACTS.includes(kind)) {
    return isAdministratorOf(actor, world) || isHeadOf(step, actor, world) ? null : refuse('not-your-task');
  }
  if (kind === 'replan' || kind === 'skip') return isAdministratorOf(actor, world) ? secondPerson(step, actor, kind) : refuse('not-your-task');
  if (kind === 'hold' || kind === 'release') return mayHold(step, actor, world) ? null : refuse('not-your-task');
  if (step.assignee) {
    if (step.assignee.id === actor.personId) return null;
    return refuse('not-your-task', {
      sentence: { vi: `Việc này đã giao cho ${step.assignee.name}.`, en: `This task is assigned to ${step.assignee.name}.` },
    });
  }
  if (maySit(dossier, step, actor, world)) return null;
  return refuse(reachesElsewhere(step, actor) ? 'outside-your-jurisdiction' : 'not-your-task');
}

/** Who asked to skip a step does not also agree to it. */
const secondPerson = (step: StepState, actor: Actor, kind: ActKind): Refusal | null =>
  kind === 'skip' && step.skipAsked?.id === actor.personId
    ? refuse('separation-of-duties', {
        sentence: { vi: 'Bạn đã đề nghị bỏ qua bước này; cần một quản trị khác đồng ý.', en: 'You asked to skip this step; another administrator must agree.' },
        next: { vi: 'Đề nghị quản trị khác của đơn vị hoặc của cấp trên xác nhận.', en: 'Ask another administrator of the unit, or of a level above.' },
      })
    : null;

/** Holding is for the standing agency (or the signer) of the level where the dossier now is, and for administrators. */
const mayHold = (step: StepState, actor: Actor, world: Where): boolean =>
  isAdministratorOf(actor, world) ||
  actor.seats.some(
    (s) =>
      s.unitId === world.ancestry[step.level] &&
      ((s.office === 'standing-agency' && s.role !== 'clerk') || (s.office === 'peoples-committee' && ['chair', 'vice-chair'].includes(s.role))),
  );
