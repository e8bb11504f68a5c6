import { circular, law } from '../2024/citations';
import { simplified as decree98 } from '../2024/simplified';
import type { RegimeContent } from '../regime';
import { circular15, decree152 } from '../two-tier/citations';
import { twoTierContent } from '../two-tier/content';
import { FILL_IN } from '../transition';

/** Law of 2022 as first passed, with Decree 152/2025; Decree 98/2023 fills what was not yet ruled until the end of 2025 (art. 60(2)). */
export const content2025: RegimeContent = {
  ...twoTierContent(law, {
    recruited: [circular(1, 5, 'd'), circular15(2, 5)],
    labourReach: [decree152(27), decree152(27)],
    professions: { ...law(59), article: undefined, mark: 'unverified', note: 'chưa đối chiếu số điều' },
  }),
  simplified: {
    ...decree98,
    citation: { ...decree98.citation, from: FILL_IN.from, to: FILL_IN.to, note: 'áp dụng tiếp theo Nghị định 152/2025/NĐ-CP, Điều 60(2)' },
  },
};
