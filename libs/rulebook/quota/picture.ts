import type { QuotaPicture, QuotaVerdict } from './figures';
import { BASES } from './national';
import type { QuotaRule } from './rule';
import { explained } from './says';

/** How far a proposal has come: each state counts those behind it too. */
export const QUOTA_STATES = ['filed', 'appraised', 'voted', 'granted'] as const;
export type QuotaState = (typeof QUOTA_STATES)[number];
export type Taken = Record<QuotaState, number>;

/**
 * Whom the award is chosen from. `sure`: recorded; `maybe`: in a draft, or with a fact left out; `declared`: what the unit itself wrote, which is the
 * base where nothing is recorded, and its upper end where less is.
 */
export interface BaseCount {
  sure: number;
  maybe: number;
  declared: number | null;
}
const WHOLE = 10_000;
const HALF_PERCENT = 50;

/** Those who have come at least as far as a state. */
export const takenFrom = (taken: Taken, from: QuotaState): number =>
  QUOTA_STATES.slice(QUOTA_STATES.indexOf(from)).reduce((sum, state) => sum + taken[state], 0);

/**
 * How a unit's year stands against a cap. A base that is only partly known gives a range: `over` only where even the largest base is passed,
 * `within` only where the smallest holds; between them, and at an edge that only a rounding nobody decided would settle, it is `unknown`.
 * `brushing`: nobody more fits, or the share is less than half a per cent below the cap. Pure.
 */
export function quotaPicture(rule: QuotaRule, base: BaseCount, taken: number): QuotaPicture {
  const least = base.sure > 0 ? base.sure : (base.declared ?? 0);
  const most = Math.max(base.sure + base.maybe, base.declared ?? 0);
  const known = most > 0;
  const allowed = known && least > 0 ? fits(rule, least) : null;
  const picture = {
    base: { least, most, known },
    taken,
    cap: rule.cap,
    left: allowed === null ? null : allowed - taken,
    heads: allowed === null ? null : (rule.cap * least) / WHOLE,
    rounding: rule.rounding,
    verdict: verdictOf(rule, { least, most }, taken),
  };
  return { ...picture, says: explained(picture, BASES[rule.whole].name) };
}

type Side = 'within' | 'edge' | 'over';

function verdictOf(rule: QuotaRule, { least, most }: { least: number; most: number }, taken: number): QuotaVerdict {
  if (most === 0) return taken === 0 ? 'within' : 'unknown';
  if (side(rule, most, taken) === 'over') return 'over';
  if (side(rule, least, taken) !== 'within') return 'unknown';
  const nobodyMore = fits(rule, least) <= taken;
  return least > 0 && (nobodyMore || taken * WHOLE >= (rule.cap - HALF_PERCENT) * least) ? 'brushing' : 'within';
}

/** A share passed in figures is over, unless a part of a person may be rounded up, or may be for all that is known. */
function side(rule: QuotaRule, base: number, taken: number): Side {
  if (taken <= fits(rule, base)) return 'within';
  return rule.rounding === 'unstated' && taken <= Math.ceil((rule.cap * base) / WHOLE) ? 'edge' : 'over';
}

function fits({ cap, rounding }: QuotaRule, base: number): number {
  if (rounding === 'up') return Math.ceil((cap * base) / WHOLE);
  return rounding === 'nearest' ? Math.round((cap * base) / WHOLE) : Math.floor((cap * base) / WHOLE);
}
