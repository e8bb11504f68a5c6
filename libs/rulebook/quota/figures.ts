import type { Wording } from '../types';
import type { Rounding } from './rule';

export type QuotaVerdict = 'within' | 'brushing' | 'over' | 'unknown';

export interface QuotaPicture {
  base: { least: number; most: number; known: boolean };
  /** All that is proposed or granted. */
  taken: number;
  /** Hundredths of a per cent. */
  cap: number;
  /** How many more fit; below zero: how many too many. null where the base is not known. */
  left: number | null;
  /** The cap in heads before any rounding, of the least base, e.g. 1.5; null where the base is not known. */
  heads: number | null;
  rounding: Rounding;
  verdict: QuotaVerdict;
  says: Wording;
}
