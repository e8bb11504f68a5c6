import type { Filing, FilingDue } from '../../dossier';
import { calendarFor, filingPeriod, filingRule, isLocalDate, periodName, setBy, type FilingAnswer, type FilingPeriod, type FilingRule } from '../../rulebook';
import type { AwardCode, CalendarRow, Ground, LevelCode, LocalDate } from '../../rulebook/types';
import { calendarOf, calendarVersion } from '../calendar';
import type { Sql } from '../open';
import { ancestryOf } from '../register';
import { deadlinesAbove } from './rows';

/** The days off of the offices that stand above a unit. */
export const daysAbove = (rows: readonly CalendarRow[], ancestry: Record<LevelCode, string>): CalendarRow[] =>
  calendarFor(rows, { audience: 'administration', places: Object.values(ancestry) });

interface Asked {
  unitId: string;
  award: AwardCode;
  ground: Ground;
  period: FilingPeriod;
  on: LocalDate;
}

/** Which deadline holds for a unit's filing, and what only warns. */
export async function filingRuleOf(sql: Sql, { unitId, ...asked }: Asked): Promise<FilingRule> {
  const ancestry = await ancestryOf(sql, unitId, asked.on);
  const calendar = daysAbove(await calendarOf(sql, await calendarVersion(sql)), ancestry);
  return filingRule(await deadlinesAbove(sql, unitId, asked.on), { ...asked, calendar });
}

interface Submitted {
  filing: Filing;
  sentOn: unknown;
  /** The day the act was done: on paper, or here. */
  on: LocalDate;
  ancestry: Record<LevelCode, string>;
  calendar: readonly CalendarRow[];
}

/** The last day to file that holds for a submission; null where nobody set one that decides. */
export async function filingDueOf(sql: Sql, { filing, sentOn, on, ancestry, calendar }: Submitted): Promise<FilingDue | null> {
  if (!isLocalDate(sentOn) || !isLocalDate(on)) return null;
  const { assumed: _assumed, ...period } = filingPeriod(filing.facts, sentOn);
  const rows = await deadlinesAbove(sql, filing.unitId, on);
  const question = { award: filing.award, ground: filing.ground, period, on, calendar: daysAbove(calendar, ancestry) };
  const { holds } = filingRule(rows, question);
  return holds && asDue(holds, period);
}

const asDue = ({ due, row }: FilingAnswer, period: FilingPeriod): FilingDue => ({
  due,
  deadlineId: row.id,
  setBy: setBy(row),
  period: periodName(period),
  ...(row.citation ? { citation: row.citation } : {}),
});
