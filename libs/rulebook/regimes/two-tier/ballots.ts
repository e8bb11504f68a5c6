import type { AwardCode, BallotRule, Citation } from '../../types';
import { localMajority } from '../ballot';
import { HEROES } from '../shelf/others';
import { decree152 } from './citations';

const required = (threshold: number, of: BallotRule['of'], citation: Citation): BallotRule => ({
  ballot: 'required',
  secret: false,
  threshold,
  strict: false,
  of,
  basis: { kind: 'law', citation },
});
const NINETY: AwardCode[] = ['CSTDTQ', ...HEROES];

/** Shares of all members at every level of council (Decree 152/2025 art. 33(5)); for other awards the province rules (art. 6(2)). */
export function ballotOf(code: AwardCode): BallotRule {
  if (NINETY.includes(code)) return required(0.9, 'all-members', decree152(33, 5));
  return code === 'COTD_CP' ? required(0.8, 'all-members', decree152(33, 5)) : localMajority(code);
}

/** The central council: heroes by all its members, the national fighter by its Standing Committee (art. 45). */
export function centralBallotOf(code: AwardCode): BallotRule | null {
  if (!NINETY.includes(code)) return null;
  return required(0.9, code === 'CSTDTQ' ? 'standing-committee' : 'all-members', decree152(45));
}
