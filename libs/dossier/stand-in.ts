import type { StepKind } from '../rulebook/types';
import { ADMIN_ACTS, clash, unitOf } from './rights';
import { refuse } from './refusals';
import { standInsOf, type Task } from './substitution';
import type { ActKind, ActingFor, Actor, Dossier, HeldSeat, Refusal } from './types';
import type { World } from './world';

/** In one's own name (null), or in whose place. */
export interface Capacity {
  actingFor: ActingFor | null;
}
export interface Question {
  dossier: Dossier;
  kind: ActKind;
  world: Pick<World, 'ancestry'>;
  /** The judge's answer for somebody in their own name. */
  may: (who: Actor) => Refusal | null;
}

/** Repairs and what the clock does belong to an office itself; nobody does them in another's place. */
const OWN_ONLY: readonly ActKind[] = [...ADMIN_ACTS, 'nudge', 'replan', 'skip', 'ring', 'pass', 'recount'];

/** By which of their seats, or by name, a person has the right to this act. Each is a task that a rule may be about. */
export function tasksOf(question: Question, who: Actor): (Task & { seat: HeldSeat | null })[] {
  const { dossier, may } = question;
  const open = dossier.steps.find((s) => s.status === 'open');
  const stepKind: StepKind = dossier.returned ? 'proposal' : (dossier.plan?.steps.find((s) => s.id === open?.id)?.kind ?? 'proposal');
  const alone = (seats: HeldSeat[]): boolean => may({ personId: who.personId, name: who.name, kin: who.kin, seats }) === null;
  const byName = open?.assignee?.id === who.personId && alone([]) ? [null] : [];
  const bySeat = byName.length > 0 ? [] : who.seats.filter((seat) => seat.office !== 'administration' && alone([seat]));
  return [...byName, ...bySeat].map((seat) => ({ stepKind, award: dossier.filing.award, seat }));
}

/**
 * May the actor act, in their own name or in the place of somebody who is away? Who stands in must be free of every clash themselves, and sit in
 * the unit where the task waits; and the absent one must have the right, so that what they may not do nobody does in their name.
 */
export function inWhoseName(question: Question, actor: Actor): Capacity | Refusal {
  const own = question.may(actor);
  if (own === null) return { actingFor: null };
  if (!actor.standsIn || OWN_ONLY.includes(question.kind) || own.refused === 'conflict-of-interest') return own;
  const { people, rules } = actor.standsIn;
  let refusal = own;
  for (const absent of people) {
    for (const task of tasksOf(question, absent)) {
      const chain = standInsOf(absent.personId, task, rules).find(({ to }) => to === actor.personId);
      if (!chain) continue;
      const inTheWay = clash(question.dossier, actor, question.kind) ?? (sitsThere(question, actor, task.seat) ? null : refuse('outside-your-jurisdiction'));
      if (!inTheWay) return { actingFor: { id: absent.personId, name: absent.name, rules: chain.rules.map((rule) => rule.id) } };
      refusal = inTheWay;
    }
  }
  return refusal;
}

function sitsThere({ dossier, world }: Question, actor: Actor, seat: HeldSeat | null): boolean {
  const level = dossier.steps.find((s) => s.status === 'open')?.level ?? 'unit';
  const unitId = seat?.unitId ?? unitOf(dossier, level, world);
  return actor.seats.some((held) => held.unitId === unitId);
}
