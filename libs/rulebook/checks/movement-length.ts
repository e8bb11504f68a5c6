import type { Movement } from '../types';
import { met, missing, outcome, type CheckKind } from './kinds';

const BY: Record<Movement['by'], [string, string]> = {
  unit: ['đơn vị', 'the unit'],
  province: ['tỉnh', 'the province'],
  ministry: ['bộ, ngành', 'a ministry'],
  'prime-minister': ['Thủ tướng Chính phủ', 'the Prime Minister'],
};
const REVIEW: Record<Movement['review'], [string, string]> = { interim: ['sơ kết', 'an interim review'], final: ['tổng kết', 'the final review'] };

/** A movement launched high enough, that ran so long, at one of these reviews. */
export const movementLength: CheckKind<'movement-length'> = (set, asked) => {
  const movement = asked.facts.movement;
  if (!movement)
    return missing('movement', 'phong trào thi đua: nơi phát động, thời gian, sơ kết hay tổng kết', 'the movement: who launched it, how long, which review');
  const { by, years, review } = movement;
  return outcome(
    met(set.by.includes(by) && years >= set.years && set.reviews.includes(review)),
    `Phong trào do ${BY[by][0]} phát động, ${years} năm, khi ${REVIEW[review][0]}; cần từ ${set.years} năm, khi ${set.reviews.map((one) => REVIEW[one][0]).join(' hoặc ')}.`,
    `A movement of ${BY[by][1]}, ${years} year(s), at ${REVIEW[review][1]}; ${set.years} year(s) needed, at ${set.reviews.map((one) => REVIEW[one][1]).join(' or ')}.`,
    'movement',
  );
};
