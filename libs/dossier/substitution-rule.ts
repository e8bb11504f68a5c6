import type { AwardCode, LocalDate, Role, StepKind } from '../rulebook/types';

/**
 * Somebody is away for a time, for all their tasks or for some, and somebody else stands in. Many rules may stand for one person at once.
 * A rule is never changed: it is ended, and another one made.
 */
export interface SubstitutionRule {
  id: string;
  personId: string;
  /** null: away, and nobody stands in. */
  substituteId: string | null;
  from: LocalDate;
  /** Last day; null: until it is ended. */
  to: LocalDate | null;
  /** The first day on which it no longer stands, where it was ended before its time. */
  endedOn: LocalDate | null;
  /** Which tasks; null: all. Office and role are those of the seat at which the task waits. */
  officeId: string | null;
  role: Role | null;
  stepKind: StepKind | null;
  award: AwardCode | null;
}
