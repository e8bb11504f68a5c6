import type { AwardCode, Rating, Wording } from '../types';

const RATING: Record<Rating, Wording> = {
  KHT: { vi: 'không hoàn thành nhiệm vụ', en: 'not completed' },
  HT: { vi: 'hoàn thành nhiệm vụ', en: 'completed' },
  HTT: { vi: 'hoàn thành tốt nhiệm vụ', en: 'well completed' },
  HTXS: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellently completed' },
};
const NAMES: Record<AwardCode, Wording> = {
  CSTDCS: { vi: 'Chiến sĩ thi đua cơ sở', en: 'Grass-roots emulation fighter' },
  CSTDT: { vi: 'Chiến sĩ thi đua tỉnh', en: 'Provincial emulation fighter' },
  BK_T: { vi: 'Bằng khen cấp tỉnh', en: 'provincial certificate of merit' },
  BK_B: { vi: 'Bằng khen cấp bộ', en: 'ministerial certificate of merit' },
  BK_TTG: { vi: 'Bằng khen của Thủ tướng Chính phủ', en: "the Prime Minister's certificate of merit" },
  TTLDXS: { vi: 'Tập thể lao động xuất sắc', en: 'Excellent labour collective' },
  DVQT: { vi: 'Đơn vị quyết thắng', en: 'Determined-to-win unit' },
  COTD_T: { vi: 'Cờ thi đua cấp tỉnh', en: 'provincial emulation flag' },
  COTD_B: { vi: 'Cờ thi đua cấp bộ', en: 'ministerial emulation flag' },
  COTD_CP: { vi: 'Cờ thi đua của Chính phủ', en: "the Government's emulation flag" },
};
const RANK: Rating[] = ['KHT', 'HT', 'HTT', 'HTXS'];

export const ratingName = (rating: Rating): Wording => RATING[rating];
export const isAtLeast = (rating: Rating, least: Rating): boolean => RANK.indexOf(rating) >= RANK.indexOf(least);

/** "Bằng khen cấp tỉnh hoặc Bằng khen cấp bộ"; a code without a name is shown as it is. */
export const awardNames = (codes: AwardCode[]): Wording => ({
  vi: codes.map((code) => NAMES[code]?.vi ?? code).join(' hoặc '),
  en: codes.map((code) => NAMES[code]?.en ?? code).join(' or '),
});
