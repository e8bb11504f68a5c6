import type { Prize } from '../types';
import { met, missing, outcome, type CheckKind } from './kinds';

const SCOPE: Record<Prize['scope'], [string, string]> = {
  world: ['thế giới', 'world'],
  continental: ['châu lục', 'continental'],
  regional: ['khu vực', 'regional'],
};
const MEDAL: Record<Prize['medal'], [string, string]> = { gold: ['Vàng', 'gold'], silver: ['Bạc', 'silver'], bronze: ['Đồng', 'bronze'] };
const BEST: Prize['medal'][] = ['gold', 'silver', 'bronze'];
const WIDEST: Prize['scope'][] = ['world', 'continental', 'regional'];
const name = ({ scope, medal }: Prize): [string, string] => [
  `Huy chương ${MEDAL[medal][0]} ${SCOPE[scope][0]}`,
  `a ${SCOPE[scope][1]} ${MEDAL[medal][1]} medal`,
];

/** A deed that is given without a prize won none. A medal counts for the contest it was won at and for every narrower one, from the medal named there upwards. */
export const prize: CheckKind<'prize'> = (set, asked) => {
  if (!asked.facts.deed) return missing('deed.prize', 'giải thưởng quốc tế', 'a prize at an international contest');
  const won = asked.facts.deed.prize;
  if (!won) return outcome('not-met', 'Không có giải thưởng quốc tế.', 'No prize at an international contest.', 'deed.prize');
  const reaches = (needed: Prize) => WIDEST.indexOf(won.scope) <= WIDEST.indexOf(needed.scope) && BEST.indexOf(won.medal) <= BEST.indexOf(needed.medal);
  const [vi, en] = [0, 1].map((language) => set.won.map((one) => name(one)[language]));
  return outcome(
    met(set.won.some(reaches)),
    `Đạt ${name(won)[0]}; cần ${vi?.join(' hoặc ')} trở lên.`,
    `Won ${name(won)[1]}; ${en?.join(' or ')} or better needed.`,
    'deed.prize',
  );
};
