import {
  condition,
  continueAsNew,
  defineQuery,
  defineSignal,
  proxyActivities,
  proxyLocalActivities,
  setCurrentDetails,
  setHandler,
  upsertMemo,
  workflowInfo,
} from '@temporalio/workflow';
import type { Activities, Look } from '../activities';
import { MOVED, PROGRESS, type DossierArg, type Moved, type Progress } from './messages';

const retry = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s', nonRetryableErrorTypes: ['MissingDossier'] };
/** Reads: short and harmless, so they run inside the workflow's own task. */
const { look } = proxyLocalActivities<Activities>({ startToCloseTimeout: '10s', localRetryThreshold: '10s', retry });
/**
 * Tells inside the house: each notice is a row that is delivered once, in milliseconds, so it too runs in the workflow's own task; four
 * events less for every act. A channel that leaves the house is an ordinary activity.
 */
const { notify } = proxyLocalActivities<Activities>({ startToCloseTimeout: '10s', localRetryThreshold: '10s', retry });
/** Writes: idempotent by what they are given, so they are tried until they succeed; the limit is short, as a killed worker is noticed by it. */
const { checkCriteria, ring } = proxyActivities<Activities>({ startToCloseTimeout: '15s', retry });

const moved = defineSignal<[Moved]>(MOVED);
const progress = defineQuery<Progress>(PROGRESS);

/** After a ring that changed nothing although the timer had run: clocks differ by a moment, so ask again, but not at once. */
const RING_AGAIN_MS = 60_000;

/**
 * Follows one dossier along its plan and drives what is not a person: looks where it stands, has the criteria checked and people told, then
 * waits for the next act or for the next reminder or rung of the ladder. Decides nothing and holds no truth: started anew from any act, it does the same.
 */
export async function dossier({ dossierId, followed }: DossierArg): Promise<void> {
  let told = 0;
  let known: Progress = { stepId: null, level: null, due: null, overdue: false, seq: followed };
  setHandler(progress, () => known);
  setHandler(moved, ({ seq }) => void (told = Math.max(told, seq)));
  /** What was told before a look is in what it sees; only what is told from here on can be news. */
  const lookAgain = async (): Promise<Look> => {
    told = 0;
    const seen = await look({ dossierId, followed });
    known = { stepId: seen.stepId, level: seen.level, due: seen.dueOn, overdue: seen.overdue, seq: seen.seq };
    return seen;
  };
  let at = await lookAgain();
  const opened = at.stepId;
  const show = shower();
  show(at);

  for (let patience = 0; ;) {
    if (hasWork(at, followed) || told > followed) {
      await work(dossierId, at);
      followed = at.seq;
      at = await lookAgain();
      continue;
    }
    if (at.phase === 'ended') return;
    // A run is as long as a step: histories stay short, and a new version of this code takes over at the next step.
    if (at.stepId !== opened || workflowInfo().continueAsNewSuggested) await continueAsNew<typeof dossier>({ dossierId, followed });
    show(at);
    const next = rungIn(at);
    if (await nextAct(() => told > followed, next, patience)) {
      patience = 0;
    } else if (at.stepId && next) {
      const rung = await ring({ dossierId, stepId: at.stepId, rung: next.id, at: next.at });
      patience = 'seq' in rung && rung.seq > followed ? 0 : RING_AGAIN_MS;
    }
    at = await lookAgain();
  }
}

async function work(dossierId: string, at: Look): Promise<void> {
  if (at.check !== null) await checkCriteria({ dossierId, checkSeq: at.check });
  if (at.notices > 0) await notify({ dossierId, upTo: at.seq });
}

const hasWork = (at: Look, followed: number): boolean => at.seq > followed || at.check !== null || at.notices > 0;

/**
 * What to ring next. A look of before there were reminders said only when the step is overdue; dossiers under way have such looks in their
 * histories, and a replay must wait for the same timer.
 */
function rungIn(at: Look & { overdueAt?: string | null }): Look['nextRung'] {
  if (at.nextRung !== undefined) return at.nextRung;
  return at.overdueAt ? { id: 'overdue', at: at.overdueAt } : null;
}

/** Waits for an act, or until a rung is to be rung. true: an act came. */
async function nextAct(came: () => boolean, next: Look['nextRung'], patience: number): Promise<boolean> {
  if (!next) {
    await condition(came);
    return true;
  }
  return condition(came, Math.max(Date.parse(next.at) - Date.now(), patience, 1));
}

function detailsOf(at: Look): string {
  if (!at.stepId) return 'kết thúc';
  const marks = `${at.overdue ? ' · **quá hạn**' : ''}${at.paused ? ' · tạm dừng' : ''}`;
  return `**${at.stepName ?? at.stepId}** · ${at.level ?? ''} · hạn ${at.dueOn ?? '–'}${marks}`;
}

/** What an operator sees in the engine's own pages: the step, its level and its due date. Written only when it has changed: each is an event. */
function shower(): (at: Look) => void {
  let shown = '';
  return (at) => {
    const details = detailsOf(at);
    if (details === shown) return;
    shown = details;
    setCurrentDetails(details);
    upsertMemo({ award: at.award, step: at.stepId ?? '', level: at.level ?? '', due: at.dueOn ?? '' });
  };
}
