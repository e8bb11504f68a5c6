import { law } from './2024/citations';
import type { Abolished, NotYet } from './regime';
import { communePowers } from './two-tier/citations';

/** What ended, with what took its place. */
export const ENDED: readonly Abolished[] = [
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
export const NOT_YET: readonly NotYet[] = [
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
