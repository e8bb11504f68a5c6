import type { ActKind, Actor, Dossier, Duty, Refusal, StepState } from './types';
import type { World } from './world';
import { refuse } from './refusals';

type Where = Pick<World, 'ancestry'>;

/** Repairs: for administrators, and for the head of the office that holds the step. */
export const ADMIN_ACTS: readonly ActKind[] = ['reassign', 'extend', 'retry', 'nudge'];

/** The duty an act leaves on its actor, for the separation of duties over the whole dossier. */
export const DUTY: Partial<Record<ActKind, Duty>> = {
  submit: 'proposed',
  resubmit: 'proposed',
  accept: 'accepted',
  appraise: 'appraised',
  'choose-regime': 'appraised',
  'record-meeting': 'recorded',
  endorse: 'signed',
  grant: 'signed',
  decline: 'signed',
  'record-decision': 'recorded',
};

/** Who proposed may not judge; who appraised may not sign (process.md, "Who may act"). */
const CLASHES: Partial<Record<Duty, readonly Duty[]>> = {
  accepted: ['proposed'],
  appraised: ['proposed', 'signed'],
  recorded: ['proposed'],
  signed: ['proposed', 'appraised'],
};

/** The duties that this act may not be joined with. */
export function clashesOf(kind: ActKind): readonly Duty[] {
  const duty = kind === 'return' ? 'accepted' : DUTY[kind];
  return duty ? (CLASHES[duty] ?? []) : [];
}

/** What stands in a person's way whatever right they have: the dossier is their own or their kin's, or they carry a duty that clashes. */
export function clash(dossier: Dossier, actor: Actor, kind: ActKind): Refusal | null {
  const { personId } = dossier.filing.nominee;
  return personId && [actor.personId, ...actor.kin].includes(personId) ? refuse('conflict-of-interest') : dutyClash(dossier, actor, kind);
}

/** @returns the refusal when the actor already carries a duty that this act may not be joined with. */
function dutyClash(dossier: Dossier, actor: Actor, kind: ActKind): Refusal | null {
  const clashes = clashesOf(kind);
  const clash = dossier.parts.some((p) => p.personId === actor.personId && clashes.includes(p.duty));
  return clash ? refuse('separation-of-duties') : null;
}

/** A clerk or head of the unit that the dossier belongs to. */
export const proposes = (dossier: Dossier, actor: Actor): boolean => proposesFor(dossier.filing.unitId, actor);

/** Does the actor file for this unit, whatever the dossier? */
export const proposesFor = (unitId: string, actor: Actor): boolean =>
  actor.seats.some((s) => s.office === 'unit' && s.unitId === unitId && ['clerk', 'unit-head'].includes(s.role));

/** The unit whose office a seat rule means: the dossier's own unit, or its ancestor at that level on the day. */
export const unitOf = (dossier: Dossier, level: string, world: Where): string | undefined => (level === 'unit' ? dossier.filing.unitId : world.ancestry[level]);

/** Does the actor hold one of the seats that may act on this step? */
export const maySit = (dossier: Dossier, step: StepState, actor: Actor, world: Where): boolean =>
  step.seats.some((rule) =>
    actor.seats.some((s) => s.office === rule.office && rule.roles.includes(s.role) && s.unitId === unitOf(dossier, rule.level, world)),
  );

/** The right office and role, only somewhere else. */
export const reachesElsewhere = (step: StepState, actor: Actor): boolean =>
  step.seats.some((rule) => actor.seats.some((s) => s.office === rule.office && rule.roles.includes(s.role)));

/** Administrators act for their unit and what lies under it. */
export const isAdministratorOf = (actor: Actor, world: Where): boolean =>
  actor.seats.some((s) => s.role === 'administrator' && Object.values(world.ancestry).includes(s.unitId));

/** The head of the standing agency at the level that holds the step. */
export const isHeadOf = (step: StepState, actor: Actor, world: Where): boolean =>
  actor.seats.some((s) => s.office === 'standing-agency' && s.role === 'office-head' && s.unitId === world.ancestry[step.level]);

const isSecretaryOf = (unitId: string, { seats }: Actor): boolean => seats.some((s) => s.office === 'council' && s.role === 'secretary' && s.unitId === unitId);

/**
 * Does the actor keep the papers of this unit's council, whatever the dossier: those who record its meetings, and of the same unit who stands in for
 * them? A paper of a meeting lies before many dossiers, so there is none to ask `permit` about.
 */
export const keepsMinutes = (unitId: string, actor: Actor): boolean =>
  isSecretaryOf(unitId, actor) ||
  (actor.seats.some((s) => s.unitId === unitId) && (actor.standsIn?.people ?? []).some((absent) => isSecretaryOf(unitId, absent)));
