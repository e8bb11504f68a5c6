import type { Citation, Ground, NomineeKind, Way } from '../../types';
import { judged } from './judged';

const giayKhenNominees: NomineeKind[] = ['individual', 'collective', 'household'];
const giayKhenGrounds: Ground[] = ['merit', 'sudden', 'movement'];

/** Criteria of a Giấy khen are set by ministry or province (art. 75(2)), so the council judges by them. */
export const giayKhenWays = (citation: Citation): Way[] =>
  giayKhenGrounds.map((ground) => ({
    id: ground,
    nominees: giayKhenNominees,
    ground,
    checks: [
      judged(
        'local-criteria',
        citation,
        'Đạt tiêu chuẩn Giấy khen do bộ, tỉnh quy định.',
        'Meets the criteria of the certificate set by the ministry or province.',
      ),
    ],
  }));
