import type { Award, AwardCode, Check, Citation, Deadline, Level, LocalDate, RegimeId, Step, Wording } from '../types';

/** A step as the regime holds it: its deadlines are dated; the plan takes the first whose basis is in force that day. */
export interface RouteStep extends Omit<Step, 'deadline'> {
  deadlines: Deadline[];
}
export interface Route {
  id: string;
  steps: RouteStep[];
}

/** One set of rules with its period. `content: null` = the period is known, its rules are not in this rulebook yet. */
export interface Regime {
  id: RegimeId;
  name: Wording;
  from: LocalDate | null; // null = older than this rulebook looks
  to: LocalDate | null;
  citations: Citation[];
  content: RegimeContent | null;
}
export interface RegimeContent {
  levels: Level[];
  routes: Route[];
  awards: Award[];
  /** What stops any award, whatever its own tests say. */
  bars: Check[];
}

/** An award that ended with the level that gave it; an explicit end, not a missing row. */
export interface Abolished {
  code: AwardCode;
  from: LocalDate;
  successor: AwardCode;
  sentence: Wording;
  citations: Citation[];
}
