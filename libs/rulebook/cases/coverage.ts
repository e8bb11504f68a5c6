import { assess } from '../assess';
import { isNotAvailable } from '../catalogue';
import { regimes } from '../regimes';
import type { Check, Citation, RegimeId, Verdict } from '../types';
import { cases } from '.';
import type { Note } from './notes';

/** How often each verdict of one rule is shown by a case. */
export type Shown = Partial<Record<Verdict, number>>;
export interface RuleShown {
  criterion: string;
  says: string;
  awards: string[];
  citation: Citation;
  shown: Shown;
  missing: string;
}

/** Of each rule of a regime, by award: the verdicts that the cases bring about. */
function verdictsShown(): Map<string, Shown> {
  const found = new Map<string, Shown>();
  for (const { asked } of cases) {
    const answer = asked && assess(asked);
    if (!answer || isNotAvailable(answer)) continue;
    for (const { criterion, verdict } of answer.findings) {
      const key = `${answer.regime} ${answer.award} ${criterion}`;
      const shown = found.get(key) ?? {};
      found.set(key, { ...shown, [verdict]: (shown[verdict] ?? 0) + 1 });
    }
  }
  return found;
}
const together = (parts: Shown[]): Shown => {
  const all: Shown = {};
  for (const part of parts) for (const [verdict, times] of Object.entries(part) as [Verdict, number][]) all[verdict] = (all[verdict] ?? 0) + times;
  return all;
};

/** What no case shows yet: a rule left to judgement or not read has one verdict only, the others have two sides. */
function missingOf({ kind }: Check, shown: Shown): string {
  if (kind === 'for-judgement') return shown['for-judgement'] ? '' : 'no case';
  if (kind === 'not-in-facts') return shown.unknown ? '' : 'no case';
  const sides = (['met', 'not-met'] as const).filter((side) => !shown[side]);
  return sides.length === 2 ? 'no case' : sides.map((side) => `never ${side}`).join('');
}

/** Rule by rule, in the order of the shelf: one line for a criterion on one clause, with the awards that ask it. */
export function rulesShown(id: RegimeId): RuleShown[] {
  const content = regimes.find((one) => one.id === id)?.content;
  const found = verdictsShown();
  const lines = new Map<string, { check: Check; awards: string[] }>();
  for (const award of content?.awards ?? []) {
    for (const check of [...(award.bars ?? []), ...award.ways.flatMap((way) => way.checks), ...(award.advisories ?? [])]) {
      const { document, article, clause, point } = check.citation;
      const key = [check.criterion, document, article, clause, point].join(' ');
      const line = lines.get(key) ?? { check, awards: [] };
      lines.set(key, { ...line, awards: [...new Set([...line.awards, award.code])] });
    }
  }
  const every = (content?.bars ?? []).map((check) => ({ check, awards: (content?.awards ?? []).map(({ code }) => code) }));
  return [...every, ...lines.values()].map(({ check, awards }) => {
    const shown = together(awards.map((code) => found.get(`${id} ${code} ${check.criterion}`) ?? {}));
    return { criterion: check.criterion, says: check.says.vi, awards, citation: check.citation, shown, missing: missingOf(check, shown) };
  });
}

const nested = (checks: Check[]): Check[] => checks.flatMap((one) => [one, ...nested(((one.with['ways'] ?? []) as Check[][]).flat())]);
/** What a note may lean on: the criteria there are, the subjects of the cases, and the two findings about the procedure. */
export function carriers(): Set<string> {
  const contents = regimes.map(({ content }) => content);
  const checks = contents.flatMap(({ bars, awards }) => [
    ...bars,
    ...awards.flatMap((award) => [...(award.bars ?? []), ...award.ways.flatMap((way) => way.checks), ...(award.advisories ?? [])]),
  ]);
  return new Set([...nested(checks).map((one) => one.criterion), ...cases.map(({ about }) => about), 'other way', 'simplified-procedure', 'local-rules']);
}

/** How many cases show what a note leans on. */
export function casesFor(note: Note, rules: Map<string, number>): number {
  if ('out' in note) return 0;
  const about = (what: string) => cases.filter((one) => one.about === what).length;
  return note.by.reduce((sum, what) => sum + (rules.get(what) ?? 0) + about(what), 0);
}

/** By criterion, in all regimes: the cases in whose answer it stands. */
export function casesByCriterion(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [key, shown] of verdictsShown()) {
    const criterion = key.split(' ').slice(2).join(' ');
    counts.set(criterion, (counts.get(criterion) ?? 0) + Object.values(shown).reduce((sum, times) => sum + times, 0));
  }
  return counts;
}
