import type { CalendarRow, LocalDate, StepKind } from '../rulebook/types';
import { STEP_ACTS } from './permit';
import { workingDayFrom } from './reminders';
import { clashesOf } from './rights';
import type { ActKind, Duty, Instant } from './types';

/** Why a dossier does not move, the worst first. */
export const CAUSES = [
  'absent',
  'no-candidate',
  'failing',
  'engine-away',
  'behind',
  'evidence',
  'overdue',
  'refused',
  'mail',
  'held',
  'returned',
  'outside',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Waiting that is allowed, and only named when it takes too long; each has a local parameter `stuck.<cause>`, in working days. */
export const WAITS = ['held', 'returned', 'outside'] as const satisfies readonly Cause[];
export type Wait = (typeof WAITS)[number];

/** What was found around an open dossier. Ids, counts and instants: nothing here names a person. */
export interface StuckFacts {
  status: 'running' | 'returned' | 'held';
  stepKind: StepKind | null;
  /** Since when it stands where it stands, and when somebody last reminded those it waits for. */
  since: Instant;
  nudgedAt: Instant | null;
  dueOn: LocalDate | null;
  /** Persons for whom it waits, and how many of them nothing bars. */
  waitsFor: { there: number; able: number };
  failing: { what: string; attempts: number; since: Instant; lastAt: Instant } | null;
  /** Since when its workflow has not followed its last act; and the first rung that should have been rung. */
  unfollowed: Instant | null;
  unrung: Instant | null;
  /** Files that are gone or cannot be read. */
  lost: { files: number; since: Instant } | null;
  /** The same act refused to the same person for the same reason, with nothing accepted in between. */
  refused: { code: string; times: number; since: Instant } | null;
  /** Messages about the open step that came back or were given up. */
  undelivered: { messages: number; since: Instant } | null;
}
export interface StuckAt {
  now: Instant;
  today: LocalDate;
  engine: 'up' | 'down';
  /** Whoever waits since before this day waits too long. */
  waitsBefore: Record<Wait, LocalDate>;
}
/** The day before which waiting counts as too long: so many working days lie between it and today. */
export const waitsBefore = (limits: Record<Wait, number>, today: LocalDate, calendar: readonly CalendarRow[]): Record<Wait, LocalDate> => {
  const before = (days: number): LocalDate => workingDayFrom(today, -days, calendar);
  return { held: before(limits.held), returned: before(limits.returned), outside: before(limits.outside) };
};

/** One cause: since when it holds, how often (tries, refusals, files, messages), and the code of what was said. */
export interface Stands {
  cause: Cause;
  since: Instant;
  times: number | null;
  says: string | null;
}

const MINUTE = 60_000;
/** A workflow is given this long to follow, and a rung this long to be rung, before anybody is called. */
const FOLLOWS_WITHIN = 5 * MINUTE;
const RINGS_WITHIN = 15 * MINUTE;
/** An activity is tried again by itself, every half minute at the latest; one that has not failed for an hour has got through. */
const TRIED_OFTEN = 3;
const FAILED_LATELY = 60 * MINUTE;
const REFUSED_OFTEN = 3;

const older = (then: Instant | null, now: Instant, ms: number): then is Instant => then !== null && Date.parse(now) - Date.parse(then) > ms;
/** 00:00 of a day in Vietnam. */
const startOf = (day: LocalDate): Instant => `${day}T00:00:00+07:00`;
const dayOf = (at: Instant): LocalDate => new Date(Date.parse(at) + 7 * 60 * MINUTE).toISOString().slice(0, 10);

/** Which causes hold, the worst first; none: it moves. The one judge of the board, over facts that the store has gathered. */
export function causesOf(facts: StuckFacts, at: StuckAt): Stands[] {
  const found: (Stands | false)[] = [...hands(facts), ...machine(facts, at), ...matter(facts, at), waiting(facts, at)];
  return found.filter((one) => one !== false).sort((a, b) => CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause));
}

const stand = (cause: Cause, since: Instant, more: { times?: number; says?: string } = {}): Stands => ({
  cause,
  since,
  times: more.times ?? null,
  says: more.says ?? null,
});

/** Is there anybody who can take it further? A dossier on hold waits for nobody. */
function hands({ status, since, waitsFor, refused, undelivered }: StuckFacts): (Stands | false)[] {
  const { there, able } = waitsFor;
  return [
    status !== 'held' && there === 0 && stand('absent', since),
    status !== 'held' && there > 0 && able === 0 && stand('no-candidate', since, { times: there }),
    refused !== null && refused.times >= REFUSED_OFTEN && stand('refused', refused.since, { times: refused.times, says: refused.code }),
    undelivered !== null && stand('mail', undelivered.since, { times: undelivered.messages }),
  ];
}

/** Does what drives it run? While the engine is away nothing is called behind: that is one cause, and it is the engine's. */
function machine({ failing, unfollowed, unrung }: StuckFacts, { now, engine }: StuckAt): (Stands | false)[] {
  const late = [older(unfollowed, now, FOLLOWS_WITHIN) && unfollowed, older(unrung, now, RINGS_WITHIN) && unrung].filter((one) => one !== false);
  const since = late.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  return [
    failing !== null &&
      failing.attempts >= TRIED_OFTEN &&
      !older(failing.lastAt, now, FAILED_LATELY) &&
      stand('failing', failing.since, { times: failing.attempts, says: failing.what }),
    since !== undefined && stand(engine === 'down' ? 'engine-away' : 'behind', since),
  ];
}

/** Is its time over, is its evidence whole? */
function matter({ status, dueOn, lost }: StuckFacts, { today }: StuckAt): (Stands | false)[] {
  return [
    status === 'running' && dueOn !== null && dueOn < today && stand('overdue', startOf(dueOn)),
    lost !== null && stand('evidence', lost.since, { times: lost.files }),
  ];
}

/** Waiting too long, counted anew from an administrator's last reminder. */
function waiting({ status, stepKind, since, nudgedAt }: StuckFacts, { waitsBefore }: StuckAt): Stands | false {
  const wait: Wait | null = status !== 'running' ? status : stepKind === 'outside' ? 'outside' : null;
  const from = nudgedAt !== null && Date.parse(nudgedAt) > Date.parse(since) ? nudgedAt : since;
  return wait !== null && dayOf(from) < waitsBefore[wait] && stand(wait, since);
}

/** What an administrator may do about it; each is an act of the dossier, so it stands in the history with its reason. */
export const REMEDIES = ['reassign', 'extend', 'nudge', 'retry', 'replan', 'rebuild', 'skip', 'release'] as const;
export type Remedy = (typeof REMEDIES)[number];

/** Which remedies are offered for which cause, the mildest that mends it first. */
const REMEDIES_FOR: Record<Cause, readonly Remedy[]> = {
  absent: ['reassign', 'replan', 'skip'],
  'no-candidate': ['reassign', 'replan', 'skip'],
  failing: ['retry', 'rebuild'],
  'engine-away': ['rebuild'],
  behind: ['rebuild'],
  evidence: ['retry', 'nudge'],
  overdue: ['nudge', 'extend', 'reassign', 'skip'],
  refused: ['reassign', 'replan', 'nudge', 'skip'],
  mail: ['nudge', 'reassign'],
  held: ['nudge', 'release'],
  returned: ['nudge'],
  outside: ['nudge', 'skip'],
};

/** The remedies of all causes that hold, each once, in the order of the causes. */
export const remediesFor = (causes: readonly Cause[]): Remedy[] => [
  ...new Set(CAUSES.filter((one) => causes.includes(one)).flatMap((one) => REMEDIES_FOR[one])),
];

/** Those of the causes that a remedy is for. */
export const mendedBy = (remedy: Remedy, causes: readonly Cause[]): Cause[] => causes.filter((cause) => REMEDIES_FOR[cause].includes(remedy));

/** The act by which a remedy is done. A workflow is started again under the act that asks for the work again. */
export const ACT_OF = {
  reassign: 'reassign',
  extend: 'extend',
  nudge: 'nudge',
  retry: 'retry',
  replan: 'replan',
  rebuild: 'retry',
  skip: 'skip',
  release: 'release',
} as const satisfies Record<Remedy, ActKind>;

/** Whoever carries one of these duties on a dossier cannot do what this kind of step asks for. */
export const barredAt = (kind: StepKind): Duty[] => [...new Set(STEP_ACTS[kind].flatMap(clashesOf))];
