import { isNotAvailable } from './catalogue';
import { judge } from './checks';
import type { Asked } from './checks/kinds';
import { contradictions } from './contradictions';
import { isWithin } from './dates';
import { ofProcedure } from './of-procedure';
import { barsOf, openAward, plan, waysOf } from './plan';
import { regime, regimeFor, type Favourable } from './regimes';
import { confirmationOf } from './regimes/2026/citations';
import { isDraft } from './regimes/ladder/draft';
import type { Assessment, AwardCode, Check, Citation, DossierDates, Facts, Finding, Ground, LocalDate, LocalValues, NotAvailable, Verdict } from './types';

export interface AssessRequest {
  award: AwardCode;
  ground: Ground;
  dates: DossierDates;
  facts: Facts;
  local?: LocalValues;
  /** Somebody found the amended law more favourable: who, why and when. */
  favourable?: Favourable;
  /** Rules whose wording a named person has confirmed with the text in hand. */
  confirmed?: Confirmed[];
}
/** By whom, on which day and from which text: from that day the unverified rule decides. */
export interface Confirmed {
  criterion: string;
  by: string;
  on: LocalDate;
  text: string;
}
type Answer = Assessment['verdict'];

/**
 * Would this nominee meet this award? Pure: nothing is stored. `met` when one way is wholly met and no bar stands; `not-met` when every way fails
 * or a bar stands; `unknown` when a fact, or a rule that may decide, is missing, and when facts contradict each other.
 */
export function assess(request: AssessRequest): Assessment | NotAvailable {
  const { award: code, ground, dates, facts, local, favourable, confirmed = [] } = request;
  const { regime: id, asOf } = regimeFor(dates, favourable);
  const nomineeKind = facts.nominee.kind;
  const award = openAward(code, id, asOf, nomineeKind, ground);
  if (isNotAvailable(award)) return award;
  const way = plan({ award: code, ground, nomineeKind, dates, madeOn: dates.sentOn, local, favourable, simplified: facts.simplified });
  if (isNotAvailable(way)) return way;
  const { content } = regime(id);
  const asked: Asked = { facts, award: code, ground, dates, local };
  const findingsOf = (checks: Check[]) =>
    checks.filter((one) => !one.whileInForce || isWithin(asOf, one.citation)).map((check) => finding(check, asked, asOf, confirmed));
  const bars = findingsOf(barsOf(award, content));
  const open = waysOf(award, ground, nomineeKind);
  const ways = open.map(({ checks }, i) => findingsOf(checks).map((one) => (open.length > 1 ? { ...one, way: i + 1 } : one)));
  const advice = [...findingsOf(award.advisories ?? []), ...ofProcedure(id, content, way, asOf, facts.simplified)];
  const clashes = contradictions(facts);
  return {
    regime: id,
    award: code,
    verdict: clashes.length > 0 ? 'unknown' : answer(bars, ways),
    findings: [...clashes, ...bars, ...ways.flat(), ...advice.map((one) => ({ ...one, decides: false }))],
    otherWays: award.otherWays,
    route: way.steps.map(({ id: step, level, deadline }) => ({ step, level, deadline: deadline && { amount: deadline.amount, unit: deadline.unit } })),
  };
}

/** A rule that is unverified and not confirmed by anybody, or not in force on the day the law is asked, warns and never decides. */
function finding(check: Check, asked: Asked, asOf: LocalDate, confirmed: Confirmed[]): Finding {
  const { verdict, because, facts } = judge(check, asked);
  const decision = confirmedHere(check, asked, asOf);
  const known = check.citation.mark !== 'unverified' || decision !== null || confirmed.some((one) => isConfirmed(one, check));
  const decides = known && isWithin(asOf, check.citation);
  return { criterion: check.criterion, verdict, decides, says: check.says, because, facts, citations: [check.citation, ...(decision ?? [])] };
}

/** The place confirmed the article by a decision of its own (a local parameter): cited beside it. null: it did not. */
function confirmedHere({ citation }: Check, { local }: Asked, asOf: LocalDate): Citation[] | null {
  const key = confirmationOf(citation);
  const value = key === null ? undefined : local?.[key];
  const span = { from: value?.from ?? citation.from, to: value?.to ?? null };
  if (value?.value !== 1 || !isWithin(asOf, span)) return null;
  return value.decision ? [{ document: value.decision, ...span, mark: 'second-hand', note: 'địa phương đã đối chiếu văn bản' }] : [];
}

/** Drafts are never rules, whoever confirms them. */
const isConfirmed = ({ criterion, by, on, text }: Confirmed, check: Check): boolean =>
  criterion === check.criterion && by.trim() !== '' && text.trim() !== '' && check.citation.from <= on && !isDraft(check.citation);

function answer(bars: Finding[], ways: Finding[][]): Answer {
  // An unverified bar that is passed stops nothing; one that is not leaves the answer open.
  const barred = weigh(bars.filter((bar) => bar.decides || bar.verdict !== 'met'));
  if (barred === 'not-met') return 'not-met';
  const answers = ways.map(weigh);
  if (answers.includes('met')) return barred === 'unknown' ? 'unknown' : 'met';
  return answers.every((one) => one === 'not-met') ? 'not-met' : 'unknown';
}

/** Findings that must hold together. What is left to judgement does not count; a rule that may not decide leaves the answer open. */
function weigh(findings: Finding[]): Answer {
  const verdicts = findings.filter((one) => one.verdict !== 'for-judgement').map(effective);
  if (verdicts.includes('not-met')) return 'not-met';
  return verdicts.includes('unknown') ? 'unknown' : 'met';
}

const effective = (one: Finding): Verdict => (one.decides ? one.verdict : 'unknown');
