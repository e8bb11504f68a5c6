import type { Mark } from '../../types';

/**
 * One row of what was read about the law. `by`: the criteria that carry it, or the subject of the cases that do (`which rules`, `bonus`,
 * `calendar`, a register). `out`: why no rule of this rulebook carries it.
 */
export type Note = { at: string; says: string; mark: Mark } & ({ by: string[] } | { out: string });

const split = (carried: string): string[] => carried.split(',').map((one) => one.trim());
export const text = (at: string, says: string, by: string): Note => ({ at, says, mark: 'text', by: split(by) });
export const heard = (at: string, says: string, by: string): Note => ({ at, says, mark: 'second-hand', by: split(by) });
export const textOut = (at: string, says: string, out: string): Note => ({ at, says, mark: 'text', out });
export const heardOut = (at: string, says: string, out: string): Note => ({ at, says, mark: 'second-hand', out });
