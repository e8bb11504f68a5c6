import type { AwardCode, Citation } from '../../types';
import type { Cite } from '../cite';
import type { StepRules } from '../climb';
import { roadsOf } from '../roads';
import { isOfState, type Road } from '../shelf/award';
import { HEROES } from '../shelf/others';
import { ballotOf } from './ballots';
import { communePowers, decree150, decree152 } from './citations';
import { deadlines, stateDeadlines } from './deadlines';
import { communeOffices, province, provinceOffices, state, unit } from './levels';

const below = (law: Cite): Record<string, Citation[]> => ({
  'unit-proposal': [law(83, 1), law(84)],
  'unit-signature': [law(80, 1), decree152(6, 2, 'c')],
  'commune-intake': [decree150(15, 3, 'a')],
  'commune-appraisal': [decree150(15, 3, 'a')],
  'commune-council': [law(90), decree152(6, 2, 'e')],
  'commune-signature': [law(83, 1)],
  'province-intake': [decree150(8, 1)],
  'province-appraisal': [decree150(8, 1)],
  'province-council': [law(90), decree152(6, 2, 'đ')],
  'province-signature': [law(79, 4), decree152(6, 2, 'b')],
  minister: [law(79)],
});

/** Where the procedure of each award of the State stands. */
function procedureOf(code: AwardCode): Citation {
  if (code === 'CSTDTQ') return decree152(36, 1);
  if (code === 'COTD_CP') return decree152(37, 1);
  if (code === 'BK_TTG') return decree152(42);
  if (code.startsWith('HUYC')) return decree152(40);
  return [...HEROES, 'BMVNAH'].includes(code) ? decree152(41) : decree152(38, 1);
}

const ofState = (law: Cite, code: AwardCode): Record<string, Citation[]> => ({
  ...below(law),
  'province-appraisal': [decree152(35, 3), decree150(8, 1)],
  'province-council': [law(90), decree152(33, 5)],
  'province-signature': [decree152(33, 3), decree152(33, 10)],
  'ministry-intake': [decree152(33, 12)],
  'ministry-appraisal': [decree152(33, 13), decree152(35, 2)],
  'prime-minister': [procedureOf(code)],
  president: [law(77), procedureOf(code)],
  result: [decree152(35, 4)],
});

/** The roads since 01/07/2025: the commune in the place the district had; the law in the wording of the regime. */
export const stepsUnder = (law: Cite) =>
  roadsOf({
    unit,
    province,
    state,
    between: [communeOffices],
    offices: { commune: communeOffices, province: provinceOffices },
    rules: (road: Road, code: AwardCode): StepRules => {
      if (isOfState(road)) return { citations: ofState(law, code), deadlines: stateDeadlines(code, road) };
      const citations = below(law);
      return { citations: road === 'commune' ? { ...citations, 'commune-signature': [communePowers, decree152(6, 2, 'c')] } : citations, deadlines };
    },
    ballot: ballotOf,
  });
