import type { BallotRule } from '../types';

const local = (award: string, threshold: number, strict: boolean, secret: boolean): BallotRule => ({
  ballot: 'local',
  secret,
  threshold,
  strict,
  of: 'all-members',
  basis: { kind: 'local', parameter: `vote.threshold.${award}` },
});

/** More than half of all members, until the province enters its own rule. */
export const localMajority = (award: string): BallotRule => local(award, 0.5, true, false);

/** At least this share of all members, until the province enters its own rule. */
export const localShare = (award: string, threshold: number, { secret }: { secret: boolean }): BallotRule => local(award, threshold, false, secret);

/**
 * Yes votes needed among `members` (all of them, not those present), rounded up to whole votes: 90 % of 15 is 14, more than half of 15 is 8.
 * Counted in ten-thousandths, because 0.9 × 10 is not 9 in floating point. Throws RangeError for a council that cannot exist.
 */
export function ballotNeeded(rule: Pick<BallotRule, 'threshold' | 'strict'>, members: number): number {
  if (!Number.isInteger(members) || members < 1) throw new RangeError(`not a council: ${members} members`);
  const share = Math.round(rule.threshold * 10_000) * members;
  return rule.strict ? Math.floor(share / 10_000) + 1 : Math.ceil(share / 10_000);
}
