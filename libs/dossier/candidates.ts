import type { OfficeKind, Role, SeatRule } from '../rulebook/types';
import { capacityFor, openStep, taskAct } from './permit';
import { unitOf } from './rights';
import { tasksOf } from './stand-in';
import type { House } from './house';
import { isAway } from './substitution';
import { isRefusal, type ActingFor, type Actor, type By, type Dossier } from './types';
import type { World } from './world';

export interface Candidate extends By {
  actingFor: ActingFor | null;
}
/** Who is there and may act. `head`: nobody of the step's own seats is left, so the head of the office; `nobody`: not even that. */
export interface Candidates {
  how: 'seat' | 'head' | 'nobody';
  people: Candidate[];
  /** The head to whom it falls. */
  head: By | null;
}
type Where = Pick<World, 'ancestry'>;

const HEAD: Record<OfficeKind, Role | null> = {
  unit: 'unit-head',
  'standing-agency': 'office-head',
  council: 'chair',
  'peoples-committee': 'chair',
  administration: null,
};

/** The seats of the heads of the offices that hold a step. */
export const headSeats = (seats: readonly SeatRule[]): SeatRule[] =>
  seats.flatMap(({ office, level }) => (HEAD[office] ? [{ office, level, roles: [HEAD[office]] }] : []));

/**
 * Who may act on the open step today and is there to do it. Whoever is away is left out although they may still act when they are back early. A
 * task that the clock gave to the head is first looked at as it was before.
 * @returns null where nothing waits: a draft, a dossier on hold, one that has ended
 */
export function candidatesOf(dossier: Dossier, world: Where, house: House): Candidates | null {
  const step = openStep(dossier);
  if (dossier.phase !== 'running' || !step || dossier.held) return null;
  const asked = step.passed ? givenTo(dossier, step.passed.from) : dossier;
  const people = present(asked, world, house);
  if (people.length > 0) return { how: 'seat', people, head: null };
  // Whom it was passed to keeps it while they are there: a task does not wander from head to head.
  for (const head of [...(step.passed && step.assignee ? [step.assignee] : []), ...headsOf(dossier, world, house)]) {
    const own = present(givenTo(dossier, head), world, house).filter((one) => one.id === head.id || one.actingFor?.id === head.id);
    if (own.length > 0) return { how: 'head', people: own, head };
  }
  return { how: 'nobody', people: [], head: null };
}

/** What the clock has to do about it: give the task to the head, or back to its office (null); nothing where it lies right. */
export function passDue(dossier: Dossier, world: Where, house: House): { to: By | null } | null {
  const step = openStep(dossier);
  const candidates = candidatesOf(dossier, world, house);
  if (!step || !candidates) return null;
  if (candidates.how === 'seat') return step.passed ? { to: null } : null;
  return candidates.head && step.assignee?.id !== candidates.head.id ? { to: candidates.head } : null;
}

const givenTo = (dossier: Dossier, assignee: By | null): Dossier => ({
  ...dossier,
  steps: dossier.steps.map((step) => (step.status === 'open' ? { ...step, assignee } : step)),
});

function present(dossier: Dossier, world: Where, house: House): Candidate[] {
  const kind = taskAct(dossier);
  return house.people.flatMap((person): Candidate[] => {
    const actor: Actor = { ...person, standsIn: house };
    const capacity = capacityFor(dossier, actor, kind, world);
    if (isRefusal(capacity)) return [];
    const { actingFor } = capacity;
    if (actingFor) return [{ id: person.personId, name: person.name, actingFor }];
    const question = { dossier, kind, world, may: (who: Actor) => refusalOf(dossier, who, kind, world) };
    const there = tasksOf(question, person).some((task) => !isAway(person.personId, task, house.rules));
    return there ? [{ id: person.personId, name: person.name, actingFor: null }] : [];
  });
}

const refusalOf = (dossier: Dossier, who: Actor, kind: ReturnType<typeof taskAct>, world: Where) => {
  const capacity = capacityFor(dossier, { ...who, standsIn: undefined }, kind, world);
  return isRefusal(capacity) ? capacity : null;
};

function headsOf(dossier: Dossier, world: Where, house: House): By[] {
  const rules = dossier.returned ? [] : headSeats(openStep(dossier)?.seats ?? []);
  return house.people
    .filter(({ seats }) =>
      rules.some((rule) => seats.some((s) => s.office === rule.office && rule.roles.includes(s.role) && s.unitId === unitOf(dossier, rule.level, world))),
    )
    .map(({ personId, name }) => ({ id: personId, name }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
