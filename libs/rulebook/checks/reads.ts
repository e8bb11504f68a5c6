import type { FactName } from '../fact-names';
import type { Check } from '../types';
import type { CheckName, CheckWith, Run } from './kinds';

const RATING: FactName = 'nominee.years[].rating';
const IDEAS: FactName = 'nominee.years[].initiatives';
/** An unbroken run of years looks at ratings, at awards (its clock starts after one, a title may stand for a rating), discipline and the period. */
const run = (_: Run): FactName[] => [RATING, 'nominee.awards', 'nominee.discipline', 'period'];

/** Which facts each kind of check reads, for a form to ask for them and for no others. `reads.spec.ts` watches the checks and finds what is missing here. */
const READS: { [K in CheckName]: (set: CheckWith[K]) => FactName[] } = {
  'consecutive-years': run,
  'rating-count': ({ during }) => run(during),
  'titles-count': ({ during }) => ['nominee.awards', ...(during ? run(during) : [])],
  'consecutive-titles': () => ['nominee.awards', 'nominee.discipline'],
  'prior-award': () => ['nominee.awards', 'period'],
  initiatives: () => [IDEAS, RATING, 'nominee.awards', 'nominee.discipline', 'period'],
  'collective-share': ({ of }) => ['collective.members', `collective.${of}`],
  'collective-rating': () => ['collective.rating', RATING, 'period'],
  'collective-count': ({ of }) => [`collective.${of}`],
  'cluster-leader': ({ of }) => [of === 'central' ? 'collective.leadsCentralCluster' : 'collective.leadsCluster'],
  'no-flag-open': () => ['collective.flagOpen'],
  'deed-effect': () => ['deed.effect'],
  'stable-years': () => ['deed.stableYears'],
  prize: () => ['deed.prize'],
  'movement-length': () => ['movement'],
  'service-years': () => ['nominee.posts', 'nominee.gender'],
  'months-in-service': () => ['nominee.years[].monthsInService', 'nominee.maternity', 'nominee.away', 'period'],
  'quota-share': ({ part, whole }) => [`unitFigures.${part}`, `unitFigures.${whole}`],
  fresh: () => ['period'],
  'not-dissolved': () => ['nominee.kind', 'collective.dissolvedOn'],
  'one-in-a-year': () => ['nominee.awards'],
  'local-opinion': () => ['channel'],
  'existed-years': () => ['collective.establishedOn'],
  occupation: () => ['nominee.occupation'],
  'any-of': ({ ways }) => ways.flatMap(factsRead),
  'for-judgement': () => [],
  'not-in-facts': () => [],
  'no-hold': () => ['nominee.holds'],
  'no-discipline': () => ['nominee.discipline'],
  'not-rewarded-before': () => ['nominee.awards', RATING, 'period'],
};

/** The facts that these checks read, each once. */
export function factsRead(checks: Check[]): FactName[] {
  const reads = READS as Record<string, ((set: unknown) => FactName[]) | undefined>;
  return [...new Set(checks.flatMap((check) => reads[check.kind]?.(check.with) ?? []))];
}
