import {
  condition, continueAsNew, defineQuery, defineSignal, proxyActivities, proxyLocalActivities, setCurrentDetails, setHandler, upsertMemo,
} from '@temporalio/workflow';
import type { Activities, Look } from '../activities';
import { MOVED, PROGRESS, type DossierArg, type Moved, type Progress } from './messages';

const retry = { initialInterval: '1s', backoffCoefficient: 2, maximumInterval: '30s' } as const;
/** Reads: short and harmless, so they run inside the workflow's own task. */
const { look } = proxyLocalActivities<Activities>({ startToCloseTimeout: '10s', localRetryThreshold: '10s', retry });
/** Writes: idempotent by what they are given, so they are tried until they succeed. */
const { checkCriteria, ring } = proxyActivities<Activities>({ startToCloseTimeout: '1m', retry });
/** Tells: each notice is a row that is delivered once, however often this is tried. */
const { notify } = proxyActivities<Activities>({ startToCloseTimeout: '1m', retry });

const moved = defineSignal<[Moved]>(MOVED);
const progress = defineQuery<Progress>(PROGRESS);

/** After a ring that was refused although the timer had run: clocks differ by a moment, so ask again, but not at once. */
const RING_AGAIN_MS = 60_000;

/**
 * Follows one dossier along its plan and drives what is not a person: looks where it stands, has the criteria checked and people told, then
 * waits for the next act or for the due date. Decides nothing and holds no truth: started anew from any act, it does the same.
 */
export async function dossier({ dossierId, followed }: DossierArg): Promise<void> {
  let told = followed;
  let at: Look = await look({ dossierId, followed });
  setHandler(moved, ({ seq }) => void (told = Math.max(told, seq)));
  setHandler(progress, () => progressOf(at));
  const opened = at.stepId;
  show(at);

  for (let patience = 0; ; ) {
    await work(dossierId, at);
    followed = at.seq;
    at = await look({ dossierId, followed });
    if (hasWork(at, followed)) continue;
    if (at.phase === 'ended') return;
    // A run is as long as a step: histories stay short, and a new version of this code takes over at the next step.
    if (at.stepId !== opened) await continueAsNew<typeof dossier>({ dossierId, followed });
    show(at);
    if (await nextAct(() => told > followed, at, patience)) {
      patience = 0;
    } else if (at.stepId) {
      const rung = await ring({ dossierId, stepId: at.stepId, overdueAt: at.overdueAt ?? '' });
      patience = 'refused' in rung ? RING_AGAIN_MS : 0;
    }
    at = await look({ dossierId, followed });
  }
}

async function work(dossierId: string, at: Look): Promise<void> {
  if (at.check !== null) await checkCriteria({ dossierId, checkSeq: at.check });
  if (at.notices > 0) await notify({ dossierId, upTo: at.seq });
}

const hasWork = (at: Look, followed: number): boolean => at.seq > followed || at.check !== null || at.notices > 0;

/** Waits for an act, or until the step is overdue. true: an act came. */
async function nextAct(came: () => boolean, at: Look, patience: number): Promise<boolean> {
  if (!at.overdueAt) {
    await condition(came);
    return true;
  }
  return condition(came, Math.max(Date.parse(at.overdueAt) - Date.now(), patience, 1));
}

const progressOf = (at: Look): Progress => ({ stepId: at.stepId, level: at.level, due: at.dueOn, overdue: at.overdue, seq: at.seq });

/** What an operator sees in the engine's own pages: the step, its level and its due date. */
function show(at: Look): void {
  setCurrentDetails(at.stepId ? `**${at.stepName ?? at.stepId}** · ${at.level ?? ''} · hạn ${at.dueOn ?? '–'}${at.overdue ? ' · **quá hạn**' : ''}${at.paused ? ' · tạm dừng' : ''}` : 'kết thúc');
  upsertMemo({ award: at.award, step: at.stepId ?? '', level: at.level ?? '', due: at.dueOn ?? '' });
}
