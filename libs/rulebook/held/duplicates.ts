import { NAMES, awardNames } from '../regimes/names';
import type { AwardCode, Citation, Finding, Ground, LocalDate, Wording } from '../types';
import type { Registered } from './register';

interface Period {
  from: LocalDate;
  to: LocalDate;
}
/** What is asked for, or was given, for which achievements; `period` null where nobody said. */
export interface Proposal {
  award: AwardCode;
  ground: Ground;
  period: Period | null;
}
/** Another dossier under way, by its code only, or an award given, by its decision; `sure`: the same nominee, not only one of the same name. */
export interface Other extends Proposal {
  by: { code: string } | { decision: string; decidedOn: LocalDate };
  sure: boolean;
}

const ONCE: Wording = { vi: 'Không khen thưởng nhiều lần cho một thành tích.', en: 'One achievement is not rewarded twice.' };
const SHOWN = 5;

/**
 * Other dossiers and awards for what may be the same achievement, wherever they were filed. Only people can tell one achievement from another: for
 * judgement, never a bar; where the law's own bar is sure, `not-rewarded-before` says so. `citations` are those of that rule.
 */
export function duplicates(proposed: Proposal, others: Other[], citations: Citation[]): Finding[] {
  return others
    .filter((one) => one.ground === proposed.ground && (sameAward(one, proposed) || sameForm(one, proposed)))
    .sort((a, b) => Number(b.sure) - Number(a.sure))
    .slice(0, SHOWN)
    .map((one) => ({
      criterion: 'duplicate',
      verdict: 'for-judgement',
      decides: false,
      says: ONCE,
      because: because(one),
      facts: ['code' in one.by ? `dossier ${one.by.code}` : `award-register ${one.by.decision} ${one.by.decidedOn}`],
      citations,
    }));
}

/** What the register holds of the nominee for sure, where the decision prints its period; without one, years cannot be compared. */
export const givenBefore = (sure: Registered[]): Other[] =>
  sure.flatMap(({ code, ground, from, to, decision, decidedOn }) =>
    from && to && ground ? [{ award: code, ground, period: { from, to }, by: { decision, decidedOn }, sure: true }] : [],
  );

/** One award twice for times that touch; a time nobody told may be any. */
const sameAward = (a: Proposal, b: Proposal): boolean =>
  a.award === b.award && (a.period === null || b.period === null || (a.period.from <= b.period.to && b.period.from <= a.period.to));

/** Two forms for exactly one time. Titles lead to one another and to forms, and higher forms look at longer times: those go together. */
const sameForm = (a: Proposal, b: Proposal): boolean =>
  isForm(a.award) && isForm(b.award) && a.period !== null && b.period !== null && a.period.from === b.period.from && a.period.to === b.period.to;
const isForm = (code: AwardCode): boolean => NAMES[code]?.kind === 'form';

function because({ by, award, sure, period }: Other): Wording {
  const name = awardNames([award]);
  const [who, whom] = sure ? ['cùng người hoặc tập thể này', 'the same nominee'] : ['người hoặc tập thể có thể trùng', 'somebody who may be the same'];
  const [vi, en] = period
    ? [`thành tích ${period.from} – ${period.to}`, `achievements of ${period.from} – ${period.to}`]
    : ['không ghi thời gian', 'no period given'];
  const source =
    'code' in by
      ? { vi: `Hồ sơ ${by.code} đang đề nghị`, en: `Dossier ${by.code} proposes` }
      : { vi: `Quyết định ${by.decision} ngày ${by.decidedOn} đã tặng`, en: `Decision ${by.decision} of ${by.decidedOn} gave` };
  return {
    vi: `${source.vi} ${name.vi} cho ${who}, ${vi}. Đề nghị xem có cùng một thành tích không.`,
    en: `${source.en} ${name.en} to ${whom}, ${en}. Please see whether it is one achievement.`,
  };
}
