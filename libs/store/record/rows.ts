import { type AcceptedAct, type Accepted, type Dossier, type Recipient, noticesOf, openStep, statusOf } from '../../dossier';
import type { SeatRule } from '../../rulebook/types';

/** A dossier's row as it is locked. */
export interface LockedDossier {
  id: string;
  code: string;
  unit_id: string;
  filing: Dossier['filing'];
  plan: Dossier['plan'];
  state: Omit<Dossier, 'id' | 'filing' | 'plan'>;
  seq: number;
  head_hash: string;
  from_paper: boolean;
  last_on: string | null;
}

export const toDossier = (row: Pick<LockedDossier, 'id' | 'filing' | 'plan' | 'state'>): Dossier => ({
  ...row.state,
  id: row.id,
  filing: row.filing,
  plan: row.plan,
});

/** What stands in the `state` column: everything but the parts that have columns of their own. */
export function toState(dossier: Dossier): LockedDossier['state'] {
  const { id: _id, filing: _filing, plan: _plan, ...state } = dossier;
  return state;
}

export interface Addressed {
  unitId: string | null;
  office: string | null;
  role: string | null;
  personId: string | null;
}

type Place = (level: string) => string | undefined;

const seatsAt = (seats: SeatRule[], place: Place): Addressed[] =>
  seats.flatMap((rule) => {
    const unitId = place(rule.level);
    return unitId ? rule.roles.map((role) => ({ unitId, office: rule.office, role, personId: null })) : [];
  });

const proposer = (dossier: Dossier): Addressed[] =>
  ['clerk', 'unit-head'].map((role) => ({ unitId: dossier.filing.unitId, office: 'unit', role, personId: null }));

/** For whom the dossier now waits: the unit when it was returned, the one it was given to, or the holders of the step's seats. */
export function inboxOf(
  dossier: Dossier,
  place: Place,
): (Addressed & { stepId: string; task: 'act' | 'supplement'; dueOn: string | null; openedAt: string })[] {
  const step = openStep(dossier);
  if (dossier.phase !== 'running' || !step) return [];
  const task = dossier.returned ? ('supplement' as const) : ('act' as const);
  const to = dossier.returned
    ? proposer(dossier)
    : step.assignee
      ? [{ unitId: null, office: null, role: null, personId: step.assignee.id }]
      : seatsAt(step.seats, place);
  return to.map((a) => ({ ...a, stepId: step.id, task, dueOn: step.due?.due ?? null, openedAt: dossier.returned?.at ?? step.openedAt ?? '' }));
}

/** Notices of an act, addressed to offices or persons; the database turns offices into the persons who hold them. */
export function noticeRows(accepted: Accepted, place: Place): (Addressed & { kind: string; stepId: string })[] {
  const addressed = (r: Recipient): Addressed[] => {
    if (r.to === 'person') return [{ unitId: null, office: null, role: null, personId: r.personId }];
    return r.to === 'proposer' ? proposer(accepted.dossier) : seatsAt(r.seats, place);
  };
  return noticesOf(accepted.dossier, accepted.act, accepted.events).flatMap((n) =>
    addressed(n.recipient).map((a) => ({ ...a, kind: n.kind, stepId: n.stepId })),
  );
}

/** How the deadline that was running ended, by what the act did. */
export function deadlineEnd(before: Dossier, act: AcceptedAct, after: Dossier): { state: string; opened: boolean } | null {
  const was = openStep(before);
  const is = openStep(after);
  const opened = is?.due != null && (was?.id !== is.id || was.due?.due !== is.due.due);
  if (!was?.due) return opened ? { state: 'met', opened } : null;
  if (act.given.respaced) return null;
  if (act.kind === 'recount') return { state: 'recounted', opened: true };
  if (act.kind === 'extend') return { state: 'extended', opened };
  if (is?.id === was.id) return is.due ? null : { state: 'paused', opened };
  if (after.outcome === 'withdrawn') return { state: 'stopped', opened };
  return { state: act.on > was.due.due || was.overdue ? 'missed' : 'met', opened };
}

export const statusColumns = (dossier: Dossier) => {
  const step = openStep(dossier);
  const planned = dossier.plan?.steps.find((s) => s.id === step?.id);
  return {
    status: statusOf(dossier),
    stepId: step?.id ?? null,
    stepKind: planned?.kind ?? null,
    level: step?.level ?? null,
    dueOn: step?.due?.due ?? null,
    overdue: step?.overdue ?? false,
  };
};
