import type { Citation } from '../../types';
import { climb, ministry, outside, proposal, result, type StepRules } from '../climb';
import type { Route } from '../regime';
import { ballots } from './ballots';
import { decree, law } from './citations';
import { deadlines } from './deadlines';
import { district, districtOffices, province, provinceOffices, state, unit } from './levels';

const council = [law(90), decree(49, undefined, undefined, { mark: 'text' })];
const citations: Record<string, Citation[]> = {
  'unit-proposal': [law(83, 1), law(84, 1), law(84, 2)],
  'district-council': council,
  'district-signature': [law(80, 2, undefined, { to: '2025-06-30' })],
  'province-council': [law(90), decree(49, 2, undefined, { mark: 'text' })],
  'province-signature': [law(79, 4)],
  'ministry-intake': [law(84, 3), law(84, 4)],
  'ministry-appraisal': [law(13, 5)],
  'prime-minister': [law(78, 2)],
  president: [law(77)],
};
const rules: StepRules = { citations, deadlines };
/** Where the district only proposes, it signs under the duty to review and forward. */
const climbing: StepRules = { citations: { ...citations, 'district-signature': [law(83, 1)] }, deadlines };
const stateRules: StepRules = { citations: { ...climbing.citations, 'province-signature': [law(83, 1), law(84, 3)] }, deadlines };

/** The district decides. */
const toDistrict = (award: 'GK_H' | 'CSTDCS'): Route => ({
  id: award,
  steps: [proposal(rules, unit), ...climb(rules, districtOffices, ballots[award], true), result(rules, district)],
});

/** The district proposes, the province decides. */
const toProvince = (award: 'BK_T' | 'CSTDT'): Route => ({
  id: award,
  steps: [
    proposal(climbing, unit),
    ...climb(climbing, districtOffices, ballots[award], false),
    ...climb(climbing, provinceOffices, ballots[award], true),
    result(climbing, province),
  ],
});

/** District and province propose, the ministry appraises; the province tells the unit what the State decided. */
const toState = (award: 'BK_TTG' | 'HCLD3', decider: 'prime-minister' | 'president'): Route => ({
  id: award,
  steps: [
    proposal(stateRules, unit),
    ...climb(stateRules, districtOffices, ballots[award], false),
    ...climb(stateRules, provinceOffices, ballots[award], false),
    ...ministry(stateRules, state),
    outside(stateRules, state, 'prime-minister', decider === 'prime-minister'),
    ...(decider === 'president' ? [outside(stateRules, state, 'president', true)] : []),
    result(stateRules, province),
  ],
});

export const routes: Route[] = [
  toDistrict('GK_H'),
  toDistrict('CSTDCS'),
  toProvince('BK_T'),
  toProvince('CSTDT'),
  toState('BK_TTG', 'prime-minister'),
  toState('HCLD3', 'president'),
];
