import type { AwardCode, Citation } from '../../types';
import type { StepRules } from '../climb';
import { communeOffices, districtOffices, province, provinceOffices, state, unit } from '../four-level/levels';
import { roadsOf } from '../roads';
import { isOfState, type Road } from '../shelf/award';
import { ballotOf } from './ballots';
import { decree, law } from './citations';
import { deadlines } from './deadlines';

const council = [law(90), decree(49, undefined, undefined, { mark: 'text' })];
const forwards = [law(83, 1)];
const citations: Record<string, Citation[]> = {
  'unit-proposal': [law(83, 1), law(84, 1), law(84, 2)],
  'unit-signature': [law(80, 1)],
  'commune-council': council,
  'commune-signature': [law(80, 3)],
  'district-council': council,
  'district-signature': forwards,
  'province-council': [law(90), decree(49, 2, undefined, { mark: 'text' })],
  'province-signature': [law(79, 4)],
  'ministry-intake': [law(84, 3), law(84, 4)],
  'ministry-appraisal': [law(13, 5)],
  'prime-minister': [law(78, 2)],
  government: [law(78, 1)],
  minister: [law(79)],
  president: [law(77)],
};
const cites = (road: Road): Record<string, Citation[]> => {
  if (road === 'district') return { ...citations, 'district-signature': [law(80, 2, undefined, { to: '2025-06-30' })] };
  return isOfState(road) ? { ...citations, 'province-signature': [law(83, 1), law(84, 3)] } : citations;
};

/** The roads of 2024: the district proposes to the province, the province to the State. */
export const steps = roadsOf({
  unit,
  province,
  state,
  between: [districtOffices],
  offices: { commune: communeOffices, district: districtOffices, province: provinceOffices },
  rules: (road: Road, _code: AwardCode): StepRules => ({ citations: cites(road), deadlines }),
  ballot: ballotOf,
});
