import type { Apart, Award, AwardCode, Check, Citation, Deadline, Ground, Level, LocalDate, Paper, RegimeId, Step, Wording } from '../types';

/** A step as the regime holds it: its deadlines are dated; the plan takes the first whose basis is in force that day. */
export interface RouteStep extends Omit<Step, 'deadline'> {
  deadlines: Deadline[];
}
export interface Route {
  id: string;
  steps: RouteStep[];
}

/** One set of rules with its period. */
export interface Regime {
  id: RegimeId;
  name: Wording;
  from: LocalDate | null; // null = older than this rulebook looks
  to: LocalDate | null;
  citations: Citation[];
  content: RegimeContent;
}
export interface RegimeContent {
  levels: Level[];
  routes: Route[];
  awards: Award[];
  /** Listed, and refused for filing: carried on decrees of their own. */
  apart: Apart[];
  /** What stops any award, whatever its own tests say. */
  bars: Check[];
  /** Shown with every award, never counted. */
  advisories?: Check[];
  simplified: Simplified;
}
/** Thủ tục đơn giản: its cases, those that a ground tells, and its papers while its basis is in force. */
export interface Simplified {
  cases: { id: string; grounds?: Ground[]; name: Wording }[];
  papers: Paper[];
  citation: Citation;
}

/** An award that ended with the level that gave it; an explicit end, not a missing row. */
export interface Abolished {
  code: AwardCode;
  from: LocalDate;
  successor: AwardCode;
  sentence: Wording;
  citations: Citation[];
}

/** An award that the law did not have before a day. */
export type NotYet = Omit<Abolished, 'successor'>;
