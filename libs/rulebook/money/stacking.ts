import type { AwardCode, Citation, LocalDate, Wording } from '../types';
import { bonusTableOn } from './bonus';

/** One award decided together with others for the same recipient. */
export interface Together {
  award: AwardCode;
  kind: 'title' | 'form';
  /** Whole đồng. */
  amount: number;
  /** The period whose achievements it rewards; left out: not printed. */
  period?: { from: LocalDate; to: LocalDate };
}
export interface Payable extends Together {
  /** `unknown`: the decree does not say, a person decides. */
  paid: 'yes' | 'no' | 'unknown';
  because: Wording;
  citation: Citation | null;
}

const same = (a: Together, b: Together): boolean | undefined =>
  a.period && b.period ? a.period.from === b.period.from && a.period.to === b.period.to : undefined;

/**
 * What is paid when several awards are decided together (Decree 152/2025 art. 49(5)–(7)): titles of different periods all, of one period the
 * highest only; forms for different achievements all; a title and a form both.
 * @returns one line per award, in the order given; empty when no table is known for the day
 */
export function payableTogether(awards: readonly Together[], decidedOn: LocalDate): Payable[] {
  const rules = bonusTableOn(decidedOn)?.rules;
  if (!rules) return [];
  return awards.map((one) => {
    const rivals = awards.filter((other) => other !== one && other.kind === one.kind);
    if (rivals.length === 0) return { ...one, ...ALONE, citation: awards.length > 1 ? rules.both : null };
    return one.kind === 'title' ? { ...one, ...ofTitles(one, rivals), citation: rules.titles } : { ...one, ...ofForms(one, rivals), citation: rules.forms };
  });
}

const ALONE = {
  paid: 'yes' as const,
  because: { vi: 'Một danh hiệu và một hình thức cùng lúc được thưởng cả hai.', en: 'A title and a form at one time are both paid.' },
};
const DIFFERENT = {
  paid: 'yes' as const,
  because: { vi: 'Thời gian thành tích khác nhau nên được thưởng riêng.', en: 'Different achievement periods are each paid.' },
};

function ofTitles(one: Together, rivals: Together[]): Pick<Payable, 'paid' | 'because'> {
  const shared = rivals.filter((other) => same(one, other) !== false);
  if (shared.length === 0) return DIFFERENT;
  if (shared.some((other) => same(one, other) === undefined))
    return { paid: 'unknown', because: { vi: 'Chưa rõ thời gian thành tích của từng danh hiệu.', en: 'The achievement period of a title is not stated.' } };
  if (shared.every((other) => other.amount < one.amount))
    return { paid: 'yes', because: { vi: 'Danh hiệu cao nhất trong cùng thời gian thành tích.', en: 'The highest title of the period.' } };
  if (shared.some((other) => other.amount > one.amount))
    return { paid: 'no', because: { vi: 'Cùng thời gian thành tích chỉ thưởng danh hiệu cao nhất.', en: 'Of one period only the highest title is paid.' } };
  return { paid: 'unknown', because: { vi: 'Hai danh hiệu cùng mức, cùng thời gian thành tích.', en: 'Two titles of one amount and one period.' } };
}

function ofForms(one: Together, rivals: Together[]): Pick<Payable, 'paid' | 'because'> {
  if (rivals.every((other) => same(one, other) === false)) return DIFFERENT;
  return {
    paid: 'unknown',
    because: {
      vi: 'Các hình thức cùng thời gian: chỉ thưởng cả khi thành tích khác nhau, cần người có thẩm quyền xác định.',
      en: 'Forms of one period are all paid only for different achievements: a person decides.',
    },
  };
}
