import { awardOn, isNotAvailable } from '../catalogue';
import type { AwardCode, Citation, LocalDate, NotAvailable, Wording } from '../types';
import { baseSalaryOn } from './base-salary';
import type { BonusSubject, BonusTable, Coefficient } from './coefficient';
import { decree152Bonus } from './decree-152';
import { decree91 } from './decree-91';
import { decree98 } from './decree-98';

/** One after the other, without a gap: which decree a decision's day falls under. */
export const BONUS_TABLES: readonly BonusTable[] = [decree91, decree98, decree152Bonus];

export interface BonusAsked {
  award: AwardCode;
  subject: BonusSubject;
  decidedOn: LocalDate;
}
export interface Bonus {
  coefficient: number;
  /** The decree sets a ceiling only: `amount` is the most that may be paid. */
  atMost: boolean;
  baseSalary: number;
  /** Whole đồng. */
  amount: number;
  citations: Citation[];
  notes: Wording[];
}

const STEP = 10_000;

/** Whole đồng, rounded up to the next ten thousand. Counted in hundredths of a coefficient: no fraction of a đồng is ever lost or made. */
export const bonusAmount = (coefficient: number, baseSalary: number): number => Math.ceil((Math.round(coefficient * 100) * baseSalary) / (100 * STEP)) * STEP;

/**
 * The money that goes with an award: coefficient × base salary on the day of the decision, rounded up.
 * Refused when the code is unknown, the award has no money for this recipient, or no decree or base salary is known for that day.
 */
export function bonus({ award, subject, decidedOn }: BonusAsked): Bonus | NotAvailable {
  const table = bonusTableOn(decidedOn);
  const salary = baseSalaryOn(decidedOn);
  if (!table || !salary) return noTable(decidedOn);
  const row = table.rows.find((one) => one.award === award && one.subject === subject);
  if (!row) return noRow(award, decidedOn, table);
  return {
    coefficient: row.value,
    atMost: row.atMost,
    baseSalary: salary.amount,
    amount: bonusAmount(row.value, salary.amount),
    citations: [row.citation, salary.citation, table.rules.base, table.rules.rounding],
    notes: notesOn(row, salary.amount),
  };
}

export const bonusTableOn = (day: LocalDate): BonusTable | undefined => BONUS_TABLES.find(({ from, to }) => from <= day && (to === null || day <= to));

/** What a reader must know of a figure: a ceiling, or a rounding the decree does not settle. */
function notesOn(row: Coefficient, base: number): Wording[] {
  const notes: Wording[] = [];
  if (row.atMost)
    notes.push({ vi: 'Mức tối đa; mức cụ thể do người có thẩm quyền tặng quy định.', en: 'A ceiling; the one who gives the award sets the figure.' });
  if (row.subject === 'collective' && bonusAmount(row.value / 2, base) * 2 !== bonusAmount(row.value, base))
    notes.push({
      vi: 'Văn bản không nói làm tròn trước hay sau khi nhân hai; ở đây làm tròn sau.',
      en: 'The decree does not say whether to round before or after doubling; here it is after.',
    });
  return notes;
}

const noTable = (day: LocalDate): NotAvailable => ({
  refused: 'award-not-available',
  sentence: {
    vi: `Chưa biết văn bản nào quy định tiền thưởng hoặc mức lương cơ sở cho quyết định ngày ${day}.`,
    en: `No rule on bonuses or base salary is known here for a decision of ${day}.`,
  },
  citations: [],
});

function noRow(code: AwardCode, on: LocalDate, table: BonusTable): NotAvailable {
  const found = awardOn(code, on);
  if (isNotAvailable(found) && found.refused === 'unknown') return found;
  if (isNotAvailable(found) && found.successor) return found;
  return {
    refused: 'award-not-available',
    sentence: {
      vi: `Không có mức tiền thưởng của ${code} cho đối tượng này theo Nghị định ${table.document}.`,
      en: `Decree ${table.document} has no bonus of ${code} for this recipient.`,
    },
    citations: [{ document: table.document, from: table.from, to: table.to, mark: 'text' }],
  };
}
