import { factsRead } from './checks/reads';
import { isWithin } from './dates';
import type { FactName } from './fact-names';
import { barsOf } from './plan';
import { regime } from './regimes';
import type { Award, LocalDate, RegimeId } from './types';

/** An award with the facts that are read of every nominee (bars, advice), and of those who go by each of its ways. */
export function asksOf(award: Award, id: RegimeId) {
  const { content } = regime(id);
  const asks: FactName[] = factsRead([...barsOf(award, content), ...(award.advisories ?? []), ...(content.advisories ?? [])]);
  return { ...award, asks, ways: award.ways.map((way) => ({ ...way, facts: factsRead(way.checks) })) };
}

/** The simplified procedure as it stands on a day: its cases, and its papers while its basis is in force. */
export function simplifiedOn(id: RegimeId, on: LocalDate) {
  const { cases, papers, citation } = regime(id).content.simplified;
  return { open: isWithin(on, citation), cases, papers, citations: [citation] };
}
