import { awardUnder, isNotAvailable } from './catalogue';
import { isWithin } from './dates';
import { regime, regimeFor, type Favourable } from './regimes';
import type { RegimeContent, Route, RouteStep } from './regimes/regime';
import { rungsOn } from './rungs';
import type {
  Award,
  AwardCode,
  BallotRule,
  Basis,
  Check,
  Deadline,
  DossierDates,
  Ground,
  LocalDate,
  LocalValues,
  NomineeKind,
  NotAvailable,
  Plan,
  RegimeId,
  SimplifiedClaim,
  Step,
  Way,
} from './types';

export interface PlanRequest {
  award: AwardCode;
  ground: Ground;
  nomineeKind: NomineeKind;
  dates: DossierDates;
  /** The day the plan is made; it chooses among dated local values. */
  madeOn: LocalDate;
  local?: LocalValues;
  /** The levels that stand above the unit on that day; a level that does not (a department right under the province has no commune) is not climbed. */
  levelsAbove?: string[];
  /** Somebody found the amended law more favourable. */
  favourable?: Favourable;
  /** The case of the simplified procedure that whoever proposes names; those that the ground tells need not be named. */
  simplified?: SimplifiedClaim | undefined;
}

/**
 * The way of one dossier: steps, seats, deadlines, thresholds and papers as its regime has them on that day, with local values filled in.
 * Answers NotAvailable when the law, or this rulebook, has no such award for this nominee, ground and day. Throws RangeError for a local value
 * that cannot be one (see `isLocalValue`); those are checked when they are saved.
 */
export function plan(request: PlanRequest): Plan | NotAvailable {
  const { award: code, ground, nomineeKind, dates, madeOn, local = {}, levelsAbove, favourable, simplified } = request;
  const governing = regimeFor(dates, favourable);
  const award = openAward(code, governing.regime, governing.asOf, nomineeKind, ground);
  if (isNotAvailable(award)) return award;
  const { content } = regime(governing.regime);
  const climbed = roadOf(award, content.routes, levelsAbove);
  if (!climbed) return noAuthority(award);
  const steps = climbed.map((step) => place(step, governing.asOf, (parameter) => valueOn(local, parameter, madeOn)));
  const simple = simplifiedCase(content, ground, simplified);
  const short = simple !== undefined && isWithin(governing.asOf, content.simplified.citation);
  const criteria = [...barsOf(award, content), ...waysOf(award, ground, nomineeKind).flatMap((way) => way.checks)];
  return {
    regime: governing.regime,
    award: code,
    ground,
    nomineeKind,
    madeOn,
    levels: content.levels,
    steps,
    papers: short ? content.simplified.papers : award.papers,
    ...(simple ? { simplified: { name: simple.name, open: short, citations: [content.simplified.citation] } } : {}),
    criteria: [...new Set(criteria.map((check) => check.criterion))],
    ...rungsOn((parameter) => valueOn(local, parameter, madeOn)),
  };
}

/** The first route of the award that its decider stands on, without the levels that are not above the unit. */
function roadOf(award: Award, routes: Route[], levelsAbove?: string[]): RouteStep[] | undefined {
  const roads = [award.route, ...(award.also ?? []).map((other) => other.route)].map((id) => {
    const route = routes.find((one) => one.id === id);
    if (!route) throw new Error(`award ${award.code} has no route ${id}`);
    return route.steps.filter(({ level }) => level === 'unit' || !levelsAbove || levelsAbove.includes(level));
  });
  return roads.find((steps) => steps.some((step) => step.decides));
}

export const waysOf = (award: Award, ground: Ground, nominee: NomineeKind): Way[] =>
  award.ways.filter((way) => way.ground === ground && way.nominees.includes(nominee));

/** What stops this award: the bars of every award, then its own. */
export const barsOf = (award: Award, content: RegimeContent): Check[] => [...content.bars, ...(award.bars ?? [])];

/** The case of the simplified procedure: the one that the ground tells, else the one that was named, where the regime has it. */
export const simplifiedCase = ({ simplified }: RegimeContent, ground: Ground, claimed?: SimplifiedClaim) =>
  simplified.cases.find((one) => one.grounds?.includes(ground)) ?? simplified.cases.find((one) => one.id === claimed);

/** The award when it exists, is for this kind of nominee and on this ground; otherwise why not. */
export function openAward(code: AwardCode, id: RegimeId, asOf: LocalDate, nominee: NomineeKind, ground: Ground): Award | NotAvailable {
  const award = awardUnder(code, id, asOf);
  if (isNotAvailable(award)) return award;
  if (!award.nominees.includes(nominee)) {
    return no(award, { vi: `${award.name.vi} không dành cho đối tượng này.`, en: `${award.name.en} is not for this kind of nominee.` });
  }
  if (!award.grounds.includes(ground) || waysOf(award, ground, nominee).length === 0) {
    return no(award, {
      vi: `${award.name.vi} chưa có cách xét theo loại hình này trong hệ thống.`,
      en: `${award.name.en} has no way on this ground in this system.`,
    });
  }
  return award;
}

const no = (award: Award, sentence: NotAvailable['sentence']): NotAvailable => ({ refused: 'award-not-available', sentence, citations: award.citations });

const noAuthority = (award: Award): NotAvailable =>
  no(award, {
    vi: `Phía trên đơn vị không có cấp nào quyết định ${award.name.vi} vào ngày đó.`,
    en: `No level above the unit decides ${award.name.en} on that day.`,
  });

type ValueOf = (parameter: string) => LocalValues[string] | undefined;

function valueOn(local: LocalValues, parameter: string, madeOn: LocalDate): LocalValues[string] | undefined {
  const value = local[parameter];
  if (!value || (value.from !== undefined && madeOn < value.from) || (value.to && value.to < madeOn)) return undefined;
  if (!isLocalValue(parameter, value.value)) throw new RangeError(`${parameter} cannot be ${value.value}`);
  return value;
}

/** Days are whole and at least 1; a threshold is a share above 0 and up to 1. Reminders and the ladder are checked by their own rules when saved. */
export function isLocalValue(parameter: string, value: number): boolean {
  if (parameter === 'reminders' || parameter === 'ladder') return true;
  if (parameter.startsWith('vote.threshold.')) return value > 0 && value <= 1;
  return Number.isInteger(value) && value >= 1 && value <= 1000;
}

function place({ deadlines, ...step }: RouteStep, asOf: LocalDate, valueOf: ValueOf): Step {
  return { ...step, deadline: deadlineOf(deadlines, asOf, valueOf), ...(step.ballot ? { ballot: withLocalShare(step.ballot, valueOf) } : {}) };
}

/** The law's figure while it is in force; a place may ask for less time than the law gives, never for more. Without one, the place's own. */
function deadlineOf(deadlines: readonly Deadline[], asOf: LocalDate, valueOf: ValueOf): Deadline | null {
  const law = deadlines.find(({ basis }) => basis.kind === 'law' && isWithin(asOf, basis.citation));
  const open = deadlines.find(({ basis }) => basis.kind === 'local');
  const value = open?.basis.kind === 'local' ? valueOf(open.basis.parameter) : undefined;
  const asked = open && value ? { ...open, amount: value.value, basis: decided(open.basis, value) } : open;
  if (law?.basis.kind !== 'law') return asked ?? null;
  if (!asked || !value || value.value >= law.amount) return law;
  return { ...asked, basis: { ...asked.basis, within: law.basis.citation } as Basis };
}

/** A share up to one half means "more than"; above it means "at least". */
function withLocalShare(ballot: BallotRule, valueOf: ValueOf): BallotRule {
  const value = ballot.basis.kind === 'local' ? valueOf(ballot.basis.parameter) : undefined;
  return value ? { ...ballot, threshold: value.value, strict: value.value <= 0.5, basis: decided(ballot.basis, value) } : ballot;
}

const decided = (basis: Basis, { decision, from, to }: LocalValues[string]): Basis => (basis.kind === 'local' ? { ...basis, decision, from, to } : basis);
