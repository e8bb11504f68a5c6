import { ANY_STEP_ACTS, STEP_ACTS, capacityOf, openStep } from './permit';
import { choiceRefused } from './regime-choice';
import { isRefusal, type ActKind, type Actor, type By, type Dossier, type DossierStatus, type Refusal } from './types';
import type { World } from './world';

export interface Offer {
  kind: ActKind;
  stepId: string;
  allowed: boolean;
  /** Why not, where it is not. */
  refusal: Refusal | null;
  /** In whose place the act would be done, where it is not in one's own name. */
  actingFor: By | null;
}

/** Every act the open step can receive, and for this actor whether it may, and if not, why. The buttons are drawn from this. */
export function available(dossier: Dossier, actor: Actor, world: Pick<World, 'ancestry'>): Offer[] {
  if (dossier.phase === 'ended') return [];
  const step = openStep(dossier);
  const stepId = step?.id ?? 'unit-proposal';
  const planned = dossier.plan?.steps.find((s) => s.id === stepId);
  const kinds: ActKind[] =
    dossier.phase === 'draft' ? ['submit'] : [...(planned ? STEP_ACTS[planned.kind].filter((k) => signs(k, planned.decides)) : []), ...ANY_STEP_ACTS];
  return kinds
    .filter((kind) => fitsState(dossier, kind))
    .map((kind) => {
      const capacity = capacityOf(dossier, actor, kind, stepId, world);
      if (isRefusal(capacity)) return { kind, stepId, allowed: false, refusal: capacity, actingFor: null };
      const { actingFor } = capacity;
      return { kind, stepId, allowed: true, refusal: null, actingFor: actingFor && { id: actingFor.id, name: actingFor.name } };
    });
}

const signs = (kind: ActKind, decides: boolean): boolean => (kind === 'grant' ? decides : kind === 'endorse' ? !decides : true);

/** Acts whose very state is absent (nothing to resubmit, no hold to release) are not shown at all. */
const fitsState = (dossier: Dossier, kind: ActKind): boolean =>
  (kind !== 'resubmit' || dossier.returned !== null) &&
  (kind !== 'release' || dossier.held !== null) &&
  (kind !== 'hold' || dossier.held === null) &&
  (kind !== 'choose-regime' || !choiceRefused(dossier));

/** The one word people filter by. */
export function statusOf(dossier: Dossier): DossierStatus {
  if (dossier.phase === 'draft') return 'draft';
  if (dossier.outcome && (dossier.phase === 'ended' || dossier.outcome !== 'withdrawn')) return dossier.outcome;
  if (dossier.held) return 'held';
  return dossier.returned ? 'returned' : 'running';
}
