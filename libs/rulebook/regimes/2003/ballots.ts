import type { AwardCode, BallotRule } from '../../types';
import { localMajority } from '../ballot';
import { HEROES } from '../shelf/others';
import { decree91 } from './citations';

const NINETY: AwardCode[] = ['CSTDT', 'CSTDB', 'CSTDTQ', ...HEROES];

/** 90 % of all members in secret, absentees in writing, for the fighters and the heroes (Decree 91/2017 art. 45(8)); the others by local rule. */
export function ballotOf(code: AwardCode): BallotRule {
  if (!NINETY.includes(code)) return localMajority(code);
  return { ballot: 'required', secret: true, threshold: 0.9, strict: false, of: 'all-members', basis: { kind: 'law', citation: decree91(45, 8) } };
}
