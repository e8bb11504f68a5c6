import type { LevelCode, LocalValue, Wording } from './types';

/** working-days, number and hour (of the day, in Vietnam) are whole; yes-no is 1 or 0; share (at least) and cap (at most) are above 0 and up to 1; reminders, ladder and order carry `data`. */
export type ParameterKind = 'working-days' | 'share' | 'cap' | 'number' | 'reminders' | 'ladder' | 'hour' | 'yes-no' | 'order';

/**
 * What the law leaves to the place, or what could not be read in it: a value that an administrator enters, with the decision that made it and
 * from when. One entry here makes a parameter known to the door, the screen and the plan.
 */
export interface Parameter {
  key: string;
  name: Wording;
  kind: ParameterKind;
  least: number;
  most: number;
  /** Levels whose administrators may set it, the highest first. */
  levels: readonly LevelCode[];
  /** A level below the highest may only ask for less (fewer days) or more (a higher share) than what stands above it. */
  below: 'less' | 'more' | 'none';
  /** What stands until somebody decides; absent where the award or the regime says. */
  standing?: LocalValue['data'];
  /** The same for a figure that no law and no plan carries: it only decides what administrators are shown. */
  usual?: number;
}
