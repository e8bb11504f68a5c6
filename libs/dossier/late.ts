import { daysBetween } from '../rulebook';
import type { LocalDate } from '../rulebook/types';
import { refuse } from './refusals';
import type { Act, Dossier, FiledLate, Refusal } from './types';
import type { World } from './world';

const written = (date: LocalDate): string => date.split('-').reverse().join('/');

/** By how many calendar days a submission comes too late; the day it was done counts, on paper or here. */
const daysLate = (sent: Act<'submit'>, { filing }: World): number => (filing ? Math.max(0, daysBetween(filing.due, sent.on)) : 0);

/** After the last day the law closes no door: whoever files says why, and the dossier carries it. */
export function withoutReason(sent: Act<'submit'>, world: World): Refusal | null {
  const days = daysLate(sent, world);
  if (days === 0 || !world.filing || sent.payload.lateReason?.trim()) return null;
  const { due, setBy, period, citation } = world.filing;
  const detail = {
    vi: `Đã quá hạn nộp ${days} ngày: hạn nộp cho ${period.vi} là ${written(due)}, theo ${setBy.vi}. Cần nêu lý do nộp muộn.`,
    en: `${days} day(s) after the filing deadline: for the ${period.en} it was ${written(due)}, by ${setBy.en}. A reason for filing late is needed.`,
  };
  return refuse('incomplete', {
    sentence: detail,
    next: {
      vi: 'Ghi lý do nộp muộn rồi nộp lại; hồ sơ vẫn được nhận và được đánh dấu nộp muộn.',
      en: 'Give the reason and file again; the dossier is accepted and marked as late.',
    },
    errors: [{ path: 'lateReason', code: 'late', detail }],
    ...(citation ? { citations: [citation] } : {}),
  });
}

/** The mark that the act carries, so that the fold needs no calendar of deadlines. */
export function lateness(sent: Act<'submit'>, world: World): { filedLate?: FiledLate } {
  const days = daysLate(sent, world);
  if (days === 0 || !world.filing) return {};
  const { due, deadlineId, setBy, period } = world.filing;
  return { filedLate: { due, days, reason: sent.payload.lateReason?.trim() ?? '', deadlineId, setBy, period } };
}

/** The paper set may have come before what was typed here: the day the office received it counts, and may take the mark away. */
export function onPaper(dossier: Dossier, paperOn: LocalDate | undefined): Dossier {
  const { filedLate, ...rest } = dossier;
  if (!filedLate || !paperOn) return dossier;
  const days = Math.min(filedLate.days, daysBetween(filedLate.due, paperOn));
  return days > 0 ? { ...rest, filedLate: { ...filedLate, days } } : rest;
}
