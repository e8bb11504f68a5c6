import { check, type ServiceBand } from '../../checks/kinds';
import type { Citation, Way } from '../../types';

/** Quá trình cống hiến: years in leading posts, a third less for women leaders (art. 4(7) of both decrees). */
export const serviceWays = (bands: ServiceBand[], citation: Citation): Way[] => [
  {
    id: 'service-years',
    nominees: ['individual'],
    ground: 'service-years',
    checks: [
      check('years-in-post', 'service-years', { bands, womenLess: 3 }, citation, {
        vi: 'Có đủ thời gian giữ chức vụ lãnh đạo theo hạng; nữ được giảm một phần ba.',
        en: 'The years in leading posts that this class asks for; a third less for women.',
      }),
    ],
  },
];
