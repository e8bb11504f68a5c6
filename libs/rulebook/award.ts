import type { AwardCode, Basis, Citation, Ground, LevelCode, NomineeKind, Wording } from './base';
import type { Deadline } from './time';

export interface Award {
  code: AwardCode;
  kind: 'title' | 'form';
  name: Wording;
  nominees: NomineeKind[];
  grounds: Ground[];
  decidedBy: Wording;
  level: LevelCode; // the level that decides
  citations: Citation[];
  papers: Paper[];
  /** One way the law offers, each a list of checks that must all hold; the award is met when one way is. */
  ways: Way[];
  /** Ways the facts cannot show; named to the reader, never counted. */
  otherWays: { name: Wording; citation: Citation }[];
  /** Rules only expected, such as a draft: shown to the reader, never counted. */
  advisories?: Check[];
  /** What stops this award besides what stops any award: a quota, a freshness rule. */
  bars?: Check[];
  route: string; // id of a route of the regime
  /** Others who may decide it where the first does not stand above the unit, each with its own route. */
  also?: { decidedBy: Wording; level: LevelCode; route: string; citations: Citation[] }[];
  procedure: Procedure;
}
/** What the procedure of an award asks for besides its steps; the law's own figures where the notes have them. */
export interface Procedure {
  /** Original sets of papers; files beside them. */
  sets: { originals: number; files: boolean; basis: Basis };
  /** Numbered forms of the State. */
  forms: { number: string; of: Wording; citation: Citation }[];
  /** Names made public for at least so long before the council meets (or, for families, before the decision). */
  notice: { days: Deadline; citation: Citation } | null;
  consultations: Consultation[];
  /** Opinion of the Party committee, and for whom. */
  partyOpinion: { when: Wording; citation: Citation } | null;
  /** Calendar dates for sending; `education`: for the school year. `yearsAfter`: counted from the year of achievement. */
  sendBy: { by: string; education?: string; yearsAfter: number; citation: Citation } | null;
  /** The vote in the central council, which sits outside this system. */
  centralBallot: BallotRule | null;
}
export interface Consultation {
  asks: Wording;
  asked: Wording;
  about: Wording;
  days: Deadline;
  /** What silence means: the asker goes on, or waits because no rule says otherwise. */
  onSilence: 'proceed' | 'wait';
  citation: Citation;
}
/** An award that the law carries on rules of its own; listed, and refused for filing. */
export interface Apart {
  code: AwardCode;
  name: Wording;
  decree: Wording;
  citations: Citation[];
}
export interface Way {
  id: string;
  nominees: NomineeKind[];
  ground: Ground;
  checks: Check[];
}
/** One instance of a check kind: the kind is code (checks/), the instance is data. */
export interface Check {
  criterion: string; // 'five-years-good'
  kind: string; // registry key in checks/
  with: Record<string, unknown>;
  says: Wording; // the rule in one plain sentence
  citation: Citation;
  /** Asked only while its clause is in force: a rule of a circular that came later than its regime, or lapses before it. */
  whileInForce?: boolean;
}
export interface Paper {
  code: string; // 'to-trinh', 'bao-cao-thanh-tich', 'bien-ban', 'xac-nhan-sang-kien'
  name: Wording;
  required: boolean;
  citations: Citation[];
}

/** How a council's result is counted. `threshold` is a share of ALL members, rounded up to whole votes. */
export interface BallotRule {
  ballot: 'required' | 'local';
  secret: boolean;
  threshold: number; // 0.9 = 90 %; > 0.5 is written as 0.5 with strict: true
  strict: boolean; // true: more than, false: at least
  of: 'all-members' | 'standing-committee';
  basis: Basis;
}
