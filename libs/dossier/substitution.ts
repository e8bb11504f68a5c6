import type { AwardCode, LocalDate, StepKind } from '../rulebook/types';
import type { SubstitutionRule } from './substitution-rule';
import type { HeldSeat } from './types';

/** A task as rules look at it. `seat`: the seat of the absent person at which it waits; null: it was given to them by name. */
export interface Task {
  stepKind: StepKind;
  award: AwardCode;
  seat: Pick<HeldSeat, 'officeId' | 'role'> | null;
}
/** How a task comes from an absent person to one who is there, rule by rule. */
export interface Chain {
  to: string;
  rules: SubstitutionRule[];
}

export const inForce = (rule: SubstitutionRule, day: LocalDate): boolean =>
  rule.from <= day && (rule.to === null || day <= rule.to) && (rule.endedOn === null || day < rule.endedOn);

const fits = <T>(wanted: T | null, is: T | undefined): boolean => wanted === null || wanted === is;

/** Is this task one of those the rule is about? A task given by name waits at no seat: only rules for every seat are about it. */
export const covers = (rule: SubstitutionRule, task: Task): boolean =>
  fits(rule.stepKind, task.stepKind) && fits(rule.award, task.award) && fits(rule.officeId, task.seat?.officeId) && fits(rule.role, task.seat?.role);

const covering = (personId: string, task: Task, rules: readonly SubstitutionRule[]): SubstitutionRule[] =>
  rules.filter((rule) => rule.personId === personId && covers(rule, task));

/** Is the person away for this task? `rules`: those in force on the day. */
export const isAway = (personId: string, task: Task, rules: readonly SubstitutionRule[]): boolean => covering(personId, task, rules).length > 0;

/**
 * Who stands in for a person in a task: those at the end of every chain of rules who are there themselves. Nobody is asked twice, so that rules
 * that lead round in a circle end in nobody instead of never.
 */
export function standInsOf(personId: string, task: Task, rules: readonly SubstitutionRule[]): Chain[] {
  const found: Chain[] = [];
  const seen = new Set([personId]);
  let front: Chain[] = [{ to: personId, rules: [] }];
  while (front.length > 0) {
    const next: Chain[] = [];
    for (const at of front)
      for (const rule of covering(at.to, task, rules)) {
        const to = rule.substituteId;
        if (to === null || seen.has(to)) continue;
        seen.add(to);
        (isAway(to, task, rules) ? next : found).push({ to, rules: [...at.rules, rule] });
      }
    front = next;
  }
  return found;
}

type Span = Pick<SubstitutionRule, 'from' | 'to' | 'officeId' | 'role' | 'stepKind' | 'award'>;

const lastDay = (rule: SubstitutionRule): LocalDate | null => (rule.endedOn === null ? rule.to : before(rule.to, rule.endedOn));
/** Days as text sort like days; an ended rule stands until the day before, which is the same as: it shares no day with what begins on that day. */
const before = (to: LocalDate | null, endedOn: LocalDate): LocalDate => (to !== null && to < endedOn ? to : `${endedOn}-`);

/** The days and tasks that both are about; null where there are none. */
function both(a: Span, b: SubstitutionRule): Span | null {
  const from = a.from > b.from ? a.from : b.from;
  const [x, y] = [a.to, lastDay(b)];
  const to = x === null ? y : y === null || x < y ? x : y;
  const same = <K extends 'officeId' | 'role' | 'stepKind' | 'award'>(key: K): boolean => a[key] === null || b[key] === null || a[key] === b[key];
  if ((to !== null && (to.endsWith('-') ? `${from}-` >= to : from > to)) || !same('officeId') || !same('role') || !same('stepKind') || !same('award'))
    return null;
  return { from, to, officeId: a.officeId ?? b.officeId, role: a.role ?? b.role, stepKind: a.stepKind ?? b.stepKind, award: a.award ?? b.award };
}

/**
 * The circle a new rule would close: the persons in order, the absent one first and last; null where there is none. Only rules that are about the
 * same tasks on the same day make a circle.
 */
export function circleOf(rule: SubstitutionRule, rules: readonly SubstitutionRule[]): string[] | null {
  if (rule.substituteId === null) return null;
  const walk = (at: string, span: Span, path: string[]): string[] | null => {
    if (at === rule.personId) return [...path, at];
    if (path.includes(at)) return null;
    for (const next of rules) {
      if (next.personId !== at || next.substituteId === null) continue;
      const shared = both(span, next);
      const circle = shared && walk(next.substituteId, shared, [...path, at]);
      if (circle) return circle;
    }
    return null;
  };
  return walk(rule.substituteId, { ...rule, to: lastDay(rule) }, [rule.personId]);
}
