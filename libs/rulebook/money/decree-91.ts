import type { Citation } from '../types';
import { pays, type BonusTable } from './coefficient';

const FROM = '2017-10-01';
const TO = '2023-12-31';
const seen: Citation = { document: '91/2017/NĐ-CP', from: FROM, to: TO, mark: 'text', note: 'chưa thấy số điều' };
const recalled: Citation = { ...seen, mark: 'unverified', note: 'chưa đối chiếu văn bản gốc' };

/** Decree 91/2017, the regime of 2003. The notes have its figures, not its article numbers; its rules on rounding and stacking were not read. */
export const decree91: BonusTable = {
  document: '91/2017/NĐ-CP',
  from: FROM,
  to: TO,
  rows: [
    ...pays(['CSTDTQ'], { individual: 4.5 }, seen),
    ...pays(['CSTDT', 'CSTDB'], { individual: 3 }, seen),
    ...pays(['CSTDCS'], { individual: 1 }, seen),
    ...pays(['LDTT', 'CSTT'], { individual: 0.3 }, seen),
    ...pays(['TTLDXS', 'DVQT'], { collective: 1.5 }, seen),
    ...pays(['TTLDTT', 'DVTT'], { collective: 0.8 }, seen),
    ...pays(['TDPVH'], { collective: 1.5 }, seen),
    ...pays(['COTD_CP'], { collective: 12 }, recalled),
    ...pays(['COTD_T', 'COTD_B'], { collective: 8 }, recalled),
    ...pays(['HCLD3'], { individual: 4.5 }, recalled),
    ...pays(['HCLD2'], { individual: 7.5 }, recalled),
    ...pays(['HCLD1'], { individual: 9 }, recalled),
    ...pays(['BK_TTG'], { individual: 3.5 }, seen),
    ...pays(['BK_T', 'BK_B'], { individual: 1 }, seen),
    ...pays(['GK_H', 'GK_CQ', 'GK_DN'], { individual: 0.3 }, seen),
    ...pays(['GK_X'], { individual: 0.15 }, recalled),
    ...pays(['KNC'], { individual: 0.6 }, recalled, true),
  ],
  rules: { base: recalled, rounding: recalled, titles: recalled, forms: recalled, both: recalled },
};
