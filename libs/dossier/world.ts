import type { CalendarRow, Finding, LevelCode, LocalDate, Plan } from '../rulebook/types';
import type { FilingDue } from './filed';
import type { House } from './house';
import type { Tick } from './clock';
import type { Refusal } from './refusal';
import type { Actor, By, Instant } from './types';

/** What stands around the dossier on the day of the act; gathered by the store, judged here. */
export interface World {
  now: Instant;
  today: LocalDate;
  /** The units above (and of) the dossier on the day of the act, by level. */
  ancestry: Record<LevelCode, string>;
  /** Every row that may matter here; the judge picks those of the office that holds the step. */
  calendar: readonly CalendarRow[];
  /** For what stops, resumes or recounts a clock: what happened to the open step's clock so far. */
  ticks?: Tick[];
  /** For submit and replan: what the law answers. */
  plan?: Plan | Refusal;
  /** For submit: the last day to file that holds for it, if anybody set one. */
  filing?: FilingDue | null;
  /** For what carries a nominee on: a share that has no room for one more; null where there is room, or nothing that refuses. */
  quota?: Refusal | null;
  /** For record-meeting: the members of the step's council in office on the day of the meeting. */
  council?: By[];
  /** For appraise: the latest check of the criteria; `failing` decides, `red` is all that stands against it, decided by or not. */
  check?: { verdict: 'met' | 'not-met' | 'unknown'; failing: Finding[]; red?: Finding[] } | null;
  /** For reassign: the person it goes to, with the seats held today. */
  newAssignee?: Actor | null;
  /** For pass: everybody at the step's offices, those who stand in for them, and the rules of the day. */
  house?: House;
  /** Ids of documents that belong to this dossier (or its meeting). */
  documents?: string[];
}
