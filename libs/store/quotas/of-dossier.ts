import type { Dossier } from '../../dossier';
import { BASES, quotaFinding, quotaPicture, quotaRules, regimeFor, takenFrom, wholeOf } from '../../rulebook';
import type { Finding } from '../../rulebook/types';
import type { Sql } from '../open';
import { ancestryOf } from '../register';
import { countQuota, together } from './counted';
import { quotaValuesOf } from './local';
import { yearOfFiling } from './of-filing';

/** How the unit's year stands, as findings of one dossier: one for each cap that holds for it. They warn; the door decides. */
export async function quotaFindings(sql: Sql, { filing, sentOn, acceptedOn, favourable }: Dossier): Promise<Finding[]> {
  const { award, unitId, facts } = filing;
  const whole = wholeOf(award);
  if (!whole || !sentOn) return [];
  const { regime, asOf } = regimeFor({ sentOn, acceptedOn, decidedOn: null }, favourable);
  const local = (await quotaValuesOf(sql, [unitId], asOf)).get(unitId) ?? {};
  const rules = quotaRules({ award, regime, asOf, local });
  if (rules.length === 0) return [];
  const province = BASES[whole].per === 'province' ? (await ancestryOf(sql, unitId, asOf))['province'] : undefined;
  const { base, taken } = together(
    await countQuota(sql, { ...(province ? { placeId: province } : { unitId }), award, whole, of: yearOfFiling(facts, sentOn) }),
    whole,
  );
  return rules.map((rule) => quotaFinding(rule, quotaPicture(rule, base, takenFrom(taken, 'filed'))));
}
