import type { AwardCode, BallotRule } from '../../types';
import { localMajority, localShare } from '../ballot';
import { HEROES } from '../shelf/others';

const NINETY: AwardCode[] = ['CSTDT', 'CSTDTQ', ...HEROES];

/**
 * Decree 98/2023 was not read on votes and the law sets no ratio (art. 90), so thresholds are local parameters. For the fighters and heroes the
 * starting value is the 90 % of all members, in secret, that the decree before it asked for (91/2017, art. 45(8)); for the Government's flag the
 * 80 % that the decree after it asks for.
 */
export function ballotOf(code: AwardCode): BallotRule {
  if (NINETY.includes(code)) return localShare(code, 0.9, { secret: true });
  return code === 'COTD_CP' ? localShare(code, 0.8, { secret: true }) : localMajority(code);
}
