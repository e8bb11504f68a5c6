import type { AwardCode, LocalDate, RegimeId } from '../types';
import { content2003 } from './2003';
import { law2003 } from './2003/citations';
import { content2024 } from './2024';
import { law } from './2024/citations';
import { content2025 } from './2025';
import { content2026 } from './2026';
import { ENDED, NOT_YET } from './ended';
import type { Abolished, NotYet, Regime } from './regime';
import { law2026 } from './transition';
import { decree152 } from './two-tier/citations';

export { choiceClosed, regimeFor, type Favourable, type Governing } from './transition';

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

export const endOf = (code: AwardCode, on: LocalDate): Abolished | undefined => ENDED.find((one) => one.code === code && one.from <= on);
export const startOf = (code: AwardCode, on: LocalDate): NotYet | undefined => NOT_YET.find((one) => one.code === code && on < one.from);
