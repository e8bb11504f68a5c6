import { awardUnder, isNotAvailable } from './catalogue';
import { isWithin } from './dates';
import { regime, regimeFor } from './regimes';
import type { RouteStep } from './regimes/regime';
import { rungsOn } from './rungs';
import type {
  Award,
  AwardCode,
  BallotRule,
  Basis,
  Deadline,
  DossierDates,
  Ground,
  LocalDate,
  LocalValues,
  NomineeKind,
  NotAvailable,
  Plan,
  RegimeId,
  Step,
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
}

/**
 * The way of one dossier: steps, seats, deadlines, thresholds and papers as its regime has them on that day, with local values filled in.
 * Answers NotAvailable when the law, or this rulebook, has no such award for this nominee, ground and day. Throws RangeError for a local value
 * that cannot be one (see `isLocalValue`); those are checked when they are saved.
 */
export function plan(request: PlanRequest): Plan | NotAvailable {
  const { award: code, ground, nomineeKind, dates, madeOn, local = {}, levelsAbove } = request;
  const governing = regimeFor(dates);
  const award = openAward(code, governing.regime, governing.asOf, nomineeKind, ground);
  if (isNotAvailable(award)) return award;
  const content = regime(governing.regime).content;
  const route = content?.routes.find((one) => one.id === award.route);
  if (!content || !route) throw new Error(`award ${code} has no route ${award.route}`);
  const climbed = route.steps.filter(({ level }) => level === 'unit' || !levelsAbove || levelsAbove.includes(level));
  if (!climbed.some((step) => step.decides)) return noAuthority(award);
  const steps = climbed.map((step) => place(step, governing.asOf, (parameter) => valueOn(local, parameter, madeOn)));
  const criteria = [...content.bars, ...award.ways.filter((way) => way.ground === ground && way.nominees.includes(nomineeKind)).flatMap((way) => way.checks)];
  return {
    regime: governing.regime,
    award: code,
    ground,
    nomineeKind,
    madeOn,
    levels: content.levels,
    steps,
    papers: award.papers,
    criteria: [...new Set(criteria.map((check) => check.criterion))],
    ...rungsOn((parameter) => valueOn(local, parameter, madeOn)),
  };
}

/** The award when it exists, is for this kind of nominee and on this ground; otherwise why not. */
export function openAward(code: AwardCode, id: RegimeId, asOf: LocalDate, nominee: NomineeKind, ground: Ground): Award | NotAvailable {
  const award = awardUnder(code, id, asOf);
  if (isNotAvailable(award)) return award;
  if (!award.nominees.includes(nominee)) {
    return no(award, { vi: `${award.name.vi} không dành cho đối tượng này.`, en: `${award.name.en} is not for this kind of nominee.` });
  }
  if (!award.grounds.includes(ground) || !award.ways.some((way) => way.ground === ground && way.nominees.includes(nominee))) {
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
  const deadline = deadlines.find((one) => one.basis.kind === 'local' || isWithin(asOf, one.basis.citation)) ?? null;
  return { ...step, deadline: deadline && withLocalDays(deadline, valueOf), ...(step.ballot ? { ballot: withLocalShare(step.ballot, valueOf) } : {}) };
}

function withLocalDays(deadline: Deadline, valueOf: ValueOf): Deadline {
  const value = deadline.basis.kind === 'local' ? valueOf(deadline.basis.parameter) : undefined;
  return value ? { ...deadline, amount: value.value, basis: decided(deadline.basis, value) } : deadline;
}

/** A share up to one half means "more than"; above it means "at least". */
function withLocalShare(ballot: BallotRule, valueOf: ValueOf): BallotRule {
  const value = ballot.basis.kind === 'local' ? valueOf(ballot.basis.parameter) : undefined;
  return value ? { ...ballot, threshold: value.value, strict: value.value <= 0.5, basis: decided(ballot.basis, value) } : ballot;
}

const decided = (basis: Basis, { decision, from, to }: LocalValues[string]): Basis => (basis.kind === 'local' ? { ...basis, decision, from, to } : basis);
