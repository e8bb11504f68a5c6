import type { BallotRule } from '../../types';
import { localMajority } from '../ballot';

/** Decree 152/2025 art. 33(5) names thresholds for other awards only; for these the province rules (art. 6(2)). */
export const ballots = {
  GK_X: localMajority('GK_X'),
  CSTDCS: localMajority('CSTDCS'),
  BK_T: localMajority('BK_T'),
  BK_TTG: localMajority('BK_TTG'),
  HCLD3: localMajority('HCLD3'),
} satisfies Record<string, BallotRule>;
