import type { Citation } from '../../types';
import { climb, ministry, outside, proposal, result, type StepRules } from '../climb';
import type { Route } from '../regime';
import { ballots } from './ballots';
import { amendedLaw, communePowers, decree150, decree152 } from './citations';
import { deadlines, stateDeadlines } from './deadlines';
import { commune, communeOffices, province, provinceOffices, state, unit } from './levels';

const citations: Record<string, Citation[]> = {
  'unit-proposal': [amendedLaw(83, 1), amendedLaw(84)],
  'commune-intake': [decree150(15, 3, 'a')],
  'commune-appraisal': [decree150(15, 3, 'a')],
  'commune-council': [amendedLaw(90), decree152(6, 2, 'e')],
  'commune-signature': [communePowers, decree152(6, 2, 'c')],
  'province-intake': [decree150(8, 1)],
  'province-appraisal': [decree150(8, 1)],
  'province-council': [amendedLaw(90), decree152(6, 2, 'đ')],
  'province-signature': [amendedLaw(79, 4), decree152(6, 2, 'b')],
};
const stateCitations = (award: 'BK_TTG' | 'HCLD3'): Record<string, Citation[]> => ({
  ...citations,
  'commune-signature': [amendedLaw(83, 1)],
  'province-appraisal': [decree152(35, 3), decree150(8, 1)],
  'province-council': [amendedLaw(90), decree152(33, 5)],
  'province-signature': [decree152(33, 3), decree152(33, 10)],
  'ministry-intake': [decree152(33, 12)],
  'ministry-appraisal': [decree152(33, 13), decree152(35, 2)],
  'prime-minister': [award === 'BK_TTG' ? decree152(42) : decree152(38, 1)],
  president: [amendedLaw(77), decree152(38, 1)],
  result: [decree152(35, 4)],
});

const local: StepRules = { citations, deadlines };
const climbing: StepRules = { citations: { ...citations, 'commune-signature': [amendedLaw(83, 1)] }, deadlines };

/** The commune decides, in the place the district had. */
const toCommune = (award: 'GK_X' | 'CSTDCS'): Route => ({
  id: award,
  steps: [proposal(local, unit), ...climb(local, communeOffices, ballots[award], true), result(local, commune)],
});

/** The commune proposes, the province decides. */
const toProvince = (award: 'BK_T'): Route => ({
  id: award,
  steps: [
    proposal(climbing, unit),
    ...climb(climbing, communeOffices, ballots[award], false),
    ...climb(climbing, provinceOffices, ballots[award], true),
    result(climbing, province),
  ],
});

/** Commune and province propose, the ministry appraises; the province's standing agency tells the unit (Decree 152/2025 art. 35(4)). */
function toState(award: 'BK_TTG' | 'HCLD3', decider: 'prime-minister' | 'president'): Route {
  const rules: StepRules = { citations: stateCitations(award), deadlines: stateDeadlines(award) };
  const steps = [
    proposal(rules, unit),
    ...climb(rules, communeOffices, ballots[award], false),
    ...climb(rules, provinceOffices, ballots[award], false),
    ...ministry(rules, state),
    outside(rules, state, 'prime-minister', decider === 'prime-minister'),
    ...(decider === 'president' ? [outside(rules, state, 'president', true)] : []),
    result(rules, province),
  ];
  return { id: award, steps };
}

export const routes: Route[] = [toCommune('GK_X'), toCommune('CSTDCS'), toProvince('BK_T'), toState('BK_TTG', 'prime-minister'), toState('HCLD3', 'president')];
