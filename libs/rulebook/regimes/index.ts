import type { AwardCode, LocalDate, RegimeId } from '../types';
import { content2003 } from './2003';
import { law2003 } from './2003/citations';
import { content2024 } from './2024';
import { law } from './2024/citations';
import { content2025 } from './2025';
import { content2026 } from './2026';
import type { Abolished, NotYet, Regime } from './regime';
import { law2026 } from './transition';
import { communePowers, decree152 } from './two-tier/citations';

export { regimeFor, type Favourable, type Governing } from './transition';

export const regimes: readonly Regime[] = [
  {
    id: '2003',
    name: { vi: 'Luật Thi đua, khen thưởng năm 2003', en: 'Law of 2003' },
    from: null,
    to: '2023-12-31',
    citations: [law2003(), law(94, 2)],
    content: content2003,
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
    content: content2025,
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

/** What ended, with what took its place. */
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
  {
    code: 'HUY_HIEU',
    from: '2024-01-01',
    successor: 'KNC',
    sentence: {
      vi: 'Từ ngày 01/01/2024 tỉnh chỉ còn Kỷ niệm chương; Huy hiệu của tỉnh không còn trong luật.',
      en: 'Since 01/01/2024 a province has its Commemorative medal; the provincial badge is no longer in the law.',
    },
    citations: [law(71, 2)],
  },
];

/** What the law did not have before a day. */
const notYet: readonly NotYet[] = [
  {
    code: 'XPTT',
    from: '2024-01-01',
    sentence: {
      vi: 'Danh hiệu xã, phường, thị trấn tiêu biểu chỉ có từ ngày 01/01/2024.',
      en: 'The title of exemplary commune, ward or township exists since 01/01/2024 only.',
    },
    citations: [law(29)],
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

export const endOf = (code: AwardCode, on: LocalDate): Abolished | undefined => abolished.find((one) => one.code === code && one.from <= on);
export const startOf = (code: AwardCode, on: LocalDate): NotYet | undefined => notYet.find((one) => one.code === code && on < one.from);
