import type { LocalDate, Wording } from '../types';
import type { FilingDeadline } from './deadline';

export const written = (date: LocalDate): string => date.split('-').reverse().join('/');

/** The paper a row rests on, as one cites it. */
export function paperOf({ decision, citation }: FilingDeadline): Wording {
  if (decision) return { vi: `${decision.number} ngày ${written(decision.date)}`, en: `${decision.number} of ${written(decision.date)}` };
  if (!citation) return { vi: '', en: '' };
  const { document, article, clause, point } = citation;
  const vi = [point && `điểm ${point}`, clause !== undefined && `khoản ${clause}`, article !== undefined && `Điều ${article}`, document];
  const en = [point && `point ${point}`, clause !== undefined && `clause ${clause}`, article !== undefined && `article ${article}`, document];
  return { vi: vi.filter(Boolean).join(' '), en: en.filter(Boolean).join(', ') };
}

/** Who set a row, by which paper. */
export const setBy = (row: FilingDeadline): Wording => {
  const paper = paperOf(row);
  return row.citation ? paper : { vi: `${row.by}, ${paper.vi}`, en: `${row.by}, ${paper.en}` };
};

/** How far a day is from the deadline, as people say it. */
export function leftInWords(left: number): Wording {
  if (left > 0) return { vi: `còn ${left} ngày`, en: left === 1 ? '1 day left' : `${left} days left` };
  if (left === 0) return { vi: 'hết hạn hôm nay', en: 'due today' };
  return { vi: `đã quá hạn ${-left} ngày`, en: left === -1 ? '1 day late' : `${-left} days late` };
}
