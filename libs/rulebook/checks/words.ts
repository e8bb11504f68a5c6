import type { Rating, Wording } from '../types';

const RATING: Record<Rating, Wording> = {
  KHT: { vi: 'không hoàn thành nhiệm vụ', en: 'not completed' },
  HT: { vi: 'hoàn thành nhiệm vụ', en: 'completed' },
  HTT: { vi: 'hoàn thành tốt nhiệm vụ', en: 'well completed' },
  HTXS: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'excellently completed' },
};
const RANK: Rating[] = ['KHT', 'HT', 'HTT', 'HTXS'];

export const ratingName = (rating: Rating): Wording => RATING[rating];
export const isAtLeast = (rating: Rating, least: Rating): boolean => RANK.indexOf(rating) >= RANK.indexOf(least);
