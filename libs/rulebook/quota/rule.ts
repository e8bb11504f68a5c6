import type { AwardCode, Citation, LocalDate, LocalValue, LocalValues, RegimeId } from '../types';
import { QUOTA_AWARDS, shareUnder, type Whole } from './national';

export const capKey = (award: AwardCode): string => `quota.${award}`;
export const blockKey = (award: AwardCode): string => `quota.${award}.block`;
export const ROUNDING_KEY = 'quota.rounding';

/** How a part of a person counts. `unstated`: the decision that made the cap does not say, and nobody decided. */
export type Rounding = 'exact' | 'down' | 'nearest' | 'up' | 'unstated';
const ROUNDINGS: readonly Rounding[] = ['down', 'nearest', 'up'];

/** A cap that stands for a place on a day: whose word it is, and what follows when it is passed. */
export interface QuotaRule {
  award: AwardCode;
  whole: Whole;
  /** In hundredths of a per cent, whole: shares are compared without a fraction. */
  cap: number;
  source: { kind: 'law'; citation: Citation } | { kind: 'local'; parameter: string; decision: string; from: LocalDate | null; within: Citation | null };
  /** true: what passes it is refused; false: it only warns. */
  blocks: boolean;
  rounding: Rounding;
}

interface Asked {
  award: AwardCode;
  regime: RegimeId;
  asOf: LocalDate;
  local: LocalValues;
}

/** The basis of an award's share; null for an award nobody holds to one. */
export const wholeOf = (award: AwardCode): Whole | null => QUOTA_AWARDS.find((one) => one.award === award)?.whole ?? null;

/**
 * The caps that stand for an award, the tightest first: the law's while its clause is in force, and a local one by its own decision, which under
 * a cap of the law may only be lower. None: everybody who meets the criteria may be proposed.
 */
export function quotaRules(asked: Asked): QuotaRule[] {
  const whole = wholeOf(asked.award);
  if (!whole) return [];
  const law = lawful(asked, whole);
  const local = entered(asked, whole, law);
  return [...(local ? [local] : []), ...(law ? [law] : [])];
}

/** The words of the clause are "no more than": two of ten are 20 %, whatever one would like to round. An unverified clause only warns. */
function lawful({ award, regime, asOf }: Asked, whole: Whole): QuotaRule | null {
  const share = shareUnder(award, regime, asOf);
  if (!share) return null;
  const { percent, citation } = share;
  return { award, whole, cap: hundredths(percent), source: { kind: 'law', citation }, blocks: citation.mark !== 'unverified', rounding: 'exact' };
}

function entered({ award, asOf, local }: Asked, whole: Whole, law: QuotaRule | null): QuotaRule | null {
  const value = inForce(local[capKey(award)], asOf);
  if (!value) return null;
  const cap = hundredths(value.value * 100);
  const binds = law?.blocks === true;
  if (binds && cap >= law.cap) return null;
  const within = binds && law.source.kind === 'law' ? law.source.citation : null;
  const rounding = ROUNDINGS[inForce(local[ROUNDING_KEY], asOf)?.value ?? -1] ?? 'unstated';
  const source = { kind: 'local', parameter: capKey(award), decision: value.decision ?? '', from: value.from ?? null, within } as const;
  return { award, whole, cap, source, blocks: inForce(local[blockKey(award)], asOf)?.value === 1, rounding };
}

const hundredths = (percent: number): number => Math.round(percent * 100);

function inForce(value: LocalValue | undefined, on: LocalDate): LocalValue | null {
  if (!value) return null;
  return (value.from === undefined || value.from <= on) && (!value.to || on <= value.to) ? value : null;
}
