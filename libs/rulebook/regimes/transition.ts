import type { Citation, DossierDates, LocalDate, RegimeId, Wording } from '../types';
import { law } from './2024/citations';
import { law2003 } from './2003/citations';
import { decree152 } from './two-tier/citations';

export const law2026 = (article: number, clause: number): Citation => ({
  document: '06/2026/QH16',
  article,
  clause,
  from: '2026-10-01',
  to: null,
  mark: 'second-hand',
  note: 'đối chiếu văn bản gốc',
});

/** The days on which one set of rules follows another. */
export const STARTS = { law2022: '2024-01-01', decree152: '2025-07-01', law2026: '2026-10-01' };
/** Decree 98/2023 fills what province, ministry or Prime Minister had not yet ruled (Decree 152/2025 art. 60(2)). */
export const FILL_IN = { from: '2025-07-01', to: '2025-12-31', citation: decree152(60, 2) };

/** A person's finding that the amended law is more favourable to this nominee (Law 06/2026 art. 4(4)); never made by the system. */
export interface Favourable {
  by: string;
  why: string;
  on: LocalDate;
}
export interface Governing {
  regime: RegimeId;
  /** The day the regime is asked on: its clauses must be in force then. */
  asOf: LocalDate;
  citations: Citation[];
  favourable?: Favourable;
}

/**
 * Which rules govern a dossier. Sent before 01/07/2025: the regime of the day it was sent (Decree 152/2025 art. 60(3)).
 * Accepted for appraisal before 01/10/2026: the law before its amendment (Law 06/2026 art. 4(4)), unless a named person found, on or after that
 * day and before the decision, that the amended law is more favourable. A dossier not yet accepted goes by the day it was decided or, failing that, sent.
 */
export function regimeFor(dates: DossierDates, favourable?: Favourable): Governing {
  const { sentOn } = dates;
  const asOf = dates.acceptedOn ?? dates.decidedOn ?? sentOn;
  if (sentOn < STARTS.law2022) return { regime: '2003', asOf: sentOn, citations: [law2003()] };
  if (favourable && counts(favourable, dates) && asOf < STARTS.law2026) {
    return { regime: '2026', asOf: favourable.on, citations: [law2026(3, 1), law2026(4, 4)], favourable };
  }
  if (sentOn < STARTS.decree152) return { regime: '2024', asOf: sentOn, citations: [decree152(60, 3), law(94, 1)] };
  if (asOf < STARTS.law2026) return { regime: '2025', asOf, citations: [decree152(60, 3), law2026(4, 4)] };
  return { regime: '2026', asOf, citations: [law2026(3, 1), law2026(4, 4)] };
}

/** It names who and why, and the choice was open on its day. */
const counts = (found: Favourable, dates: DossierDates): boolean => found.by.trim() !== '' && found.why.trim() !== '' && !choiceClosed(dates, found.on);

/** Why nobody may find the amended law more favourable to a dossier of these dates, on this day; null: a person may. */
export interface ChoiceClosed {
  sentence: Wording;
  citations: Citation[];
}
export function choiceClosed({ sentOn, acceptedOn, decidedOn }: DossierDates, on: LocalDate): ChoiceClosed | null {
  const clause = [law2026(4, 4)];
  if (sentOn < STARTS.law2022) return { sentence: CLOSED.oldLaw, citations: [law2003(), ...clause] };
  if (acceptedOn === null) return { sentence: CLOSED.notAccepted, citations: clause };
  if (acceptedOn >= STARTS.law2026) return { sentence: CLOSED.amended, citations: clause };
  if (on < STARTS.law2026) return { sentence: CLOSED.notYet, citations: [law2026(3, 1), ...clause] };
  return decidedOn !== null && decidedOn < on ? { sentence: CLOSED.decided, citations: [law2026(4, 3)] } : null;
}
const CLOSED = {
  oldLaw: {
    vi: 'Hồ sơ gửi trước ngày 01/01/2024 xét theo Luật năm 2003, không có lựa chọn quy định có lợi hơn.',
    en: 'Sent before 01/01/2024: the law of 2003 governs and there is no choice.',
  },
  notAccepted: {
    vi: 'Hồ sơ chưa được tiếp nhận để thẩm định nên chưa có lựa chọn quy định có lợi hơn.',
    en: 'Not yet accepted for appraisal, so there is no choice yet.',
  },
  amended: {
    vi: 'Chỉ hồ sơ được tiếp nhận để thẩm định trước ngày 01/10/2026 mới có lựa chọn quy định có lợi hơn; hồ sơ này được tiếp nhận từ ngày 01/10/2026.',
    en: 'Only a dossier accepted for appraisal before 01/10/2026 has this choice; this one was accepted on or after that day.',
  },
  notYet: {
    vi: 'Luật sửa đổi có hiệu lực từ ngày 01/10/2026; trước ngày đó chưa được lựa chọn.',
    en: 'The amended law is in force from 01/10/2026; before that day there is no choice.',
  },
  decided: { vi: 'Hồ sơ đã có quyết định; quyết định đó giữ nguyên giá trị.', en: 'The dossier was decided; the decision stays valid.' },
};

/** What fills a matter that Decree 152/2025 hands down: the place's own rule, Decree 98/2023 for a while, then nothing. */
export function filledBy(on: LocalDate, hasOwnRule: boolean): 'own-rule' | 'decree-98' | 'nothing' {
  if (hasOwnRule) return 'own-rule';
  return on >= FILL_IN.from && on <= FILL_IN.to ? 'decree-98' : 'nothing';
}
