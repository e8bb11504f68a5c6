import type { AwardCode, Citation, DossierDates, LocalDate, RegimeId } from '../types';
import { content2024 } from './2024';
import { law } from './2024/citations';
import { content2026 } from './2026';
import { communePowers, decree152 } from './2026/citations';
import type { Abolished, Regime } from './regime';

const law2026 = (article: number, clause: number): Citation => ({
  document: '06/2026/QH16',
  article,
  clause,
  from: '2026-10-01',
  to: null,
  mark: 'second-hand',
  note: 'đối chiếu văn bản gốc',
});
const law2003: Citation = {
  document: '15/2003/QH11',
  from: '2004-07-01',
  to: '2023-12-31',
  mark: 'unverified',
  note: 'ngày bắt đầu có hiệu lực chưa đối chiếu',
};

export const regimes: readonly Regime[] = [
  {
    id: '2003',
    name: { vi: 'Luật Thi đua, khen thưởng năm 2003', en: 'Law of 2003' },
    from: null,
    to: '2023-12-31',
    citations: [law2003, law(94, 2)],
    content: null,
  },
  {
    id: '2024',
    name: { vi: 'Luật năm 2022 và Nghị định 98/2023/NĐ-CP', en: 'Law of 2022 with Decree 98/2023' },
    from: '2024-01-01',
    to: '2025-06-30',
    citations: [law(94, 1)],
    content: content2024,
  },
  {
    id: '2025',
    name: { vi: 'Luật năm 2022 và Nghị định 152/2025/NĐ-CP', en: 'Law of 2022 with Decree 152/2025' },
    from: '2025-07-01',
    to: '2026-09-30',
    citations: [decree152(59, 2)],
    content: null,
  },
  {
    id: '2026',
    name: { vi: 'Luật năm 2022 sửa đổi năm 2026', en: 'Law of 2022 as amended in 2026' },
    from: '2026-10-01',
    to: null,
    citations: [law2026(3, 1)],
    content: content2026,
  },
];

/** Ended with the district on 01/07/2025. */
const abolished: readonly Abolished[] = [
  {
    code: 'GK_H',
    from: '2025-07-01',
    successor: 'GK_X',
    sentence: {
      vi: 'Không còn cấp huyện từ ngày 01/7/2025 nên không còn Giấy khen của Chủ tịch UBND huyện; thay bằng Giấy khen của Chủ tịch UBND xã.',
      en: 'The district level ended on 01/07/2025 and its certificate with it; the certificate of the commune chair takes its place.',
    },
    citations: [communePowers],
  },
];

export function regime(id: RegimeId): Regime {
  const found = regimes.find((one) => one.id === id);
  if (!found) throw new Error(`no regime ${id}`);
  return found;
}

/** The regime whose period holds this day. */
export function regimeOn(date: LocalDate): Regime {
  const found = regimes.find((one) => (one.from === null || one.from <= date) && (one.to === null || date <= one.to));
  if (!found) throw new Error(`no regime on ${date}`);
  return found;
}

export interface Governing {
  regime: RegimeId;
  /** The day the regime is asked on: its clauses must be in force then. */
  asOf: LocalDate;
  citations: Citation[];
}

/**
 * Which rules govern a dossier. Sent before 01/07/2025: the regime of the day it was sent (Decree 152/2025 art. 60(3)).
 * Accepted for appraisal before 01/10/2026: the law before its amendment (Law 06/2026 art. 4(4)); that the amended law may be applied when it is
 * more favourable is a finding of a person, never made here. A dossier not yet accepted goes by the day it was decided or, failing that, sent.
 */
export function regimeFor(dates: DossierDates): Governing {
  const { sentOn } = dates;
  if (sentOn < '2024-01-01') return { regime: '2003', asOf: sentOn, citations: [law2003] };
  if (sentOn < '2025-07-01') return { regime: '2024', asOf: sentOn, citations: [decree152(60, 3)] };
  const asOf = dates.acceptedOn ?? dates.decidedOn ?? sentOn;
  if (asOf < '2026-10-01') return { regime: '2025', asOf, citations: [decree152(60, 3), law2026(4, 4)] };
  return { regime: '2026', asOf, citations: [law2026(3, 1), law2026(4, 4)] };
}

export const endOf = (code: AwardCode, on: LocalDate): Abolished | undefined => abolished.find((one) => one.code === code && one.from <= on);
