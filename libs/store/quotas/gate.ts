import { type Act, type Dossier, overQuota, type Refusal } from '../../dossier';
import {
  BASES,
  evidenceOf,
  isLocalDate,
  orderOn,
  quotaPicture,
  quotaRules,
  regimeFor,
  standings,
  takenFrom,
  wholeOf,
  type BaseCount,
  type OrderKey,
  type QuotaRule,
  type QuotaState,
  type Whole,
} from '../../rulebook';
import type { Facts, LevelCode, LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { contendersOf } from './contenders';
import { countQuota, together } from './counted';
import { quotaValuesOf } from './local';
import { yearOfFiling } from './of-filing';
import type { Scope } from './rows';

interface Asked {
  dossier: Dossier;
  act: Act;
  ancestry: Record<LevelCode, string>;
}

/** Which acts carry a nominee on, and to where. What a council voted is a fact that its minutes tell: it is shown, and asked again at the signature. */
function reached({ act }: Asked): QuotaState | null {
  if (act.kind === 'submit') return 'filed';
  if (act.kind === 'appraise' && act.payload.opinion === 'eligible') return 'appraised';
  return act.kind === 'grant' ? 'granted' : null;
}

/**
 * Would this act carry one more nominee on than a cap that refuses has room for? Asked inside the act's own transaction, one at a time for a unit and
 * year, so that two who come at once cannot both take the last place. null: no such cap, or there is room, or the base is not known.
 */
export async function quotaRefusal(sql: Sql, asked: Asked): Promise<Refusal | null> {
  const state = reached(asked);
  const whole = wholeOf(asked.dossier.filing.award);
  const sentOn = sentOnOf(asked);
  if (!state || !whole || !sentOn) return null;
  const { filing, acceptedOn, favourable } = asked.dossier;
  const { award, unitId, facts } = filing;
  const { regime, asOf } = regimeFor({ sentOn, acceptedOn, decidedOn: null }, favourable);
  const local = (await quotaValuesOf(sql, [unitId], asked.act.on)).get(unitId) ?? {};
  const rules = quotaRules({ award, regime, asOf, local }).filter((rule) => rule.blocks);
  if (rules.length === 0) return null;
  const of = yearOfFiling(facts, sentOn);
  const per = BASES[whole].per === 'province' ? asked.ancestry['province'] : undefined;
  const place = per ? { placeId: per } : { unitId };
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`quota ${award} ${of.calendar} ${of.year} ${per ?? unitId}`]);
  const { base, taken } = together(await countQuota(sql, { ...place, award, whole, of, except: asked.dossier.id }), whole);
  const among = withOwn(base, facts, whole);
  const picture = (rule: QuotaRule) => quotaPicture(rule, among, takenFrom(taken, state) + 1);
  const passed = rules.find((rule) => picture(rule).verdict === 'over');
  if (!passed) return null;
  const { keys } = orderOn(regime, asOf, local);
  const where = await placeIn(sql, asked, { ...place, awards: [award], of, except: asked.dossier.id }, keys);
  return overQuota({ rule: passed, picture: picture(passed), ...where });
}

const sentOnOf = ({ dossier, act }: Asked): LocalDate | null => {
  const sent: unknown = act.kind === 'submit' ? act.payload?.sentOn : dossier.sentOn;
  return isLocalDate(sent) ? sent : null;
};

/** The base with what the dossier at the door brings: its unit's own figure, and itself where nominees belong to the base. */
function withOwn(base: BaseCount, { unitFigures, collective }: Facts, whole: Whole): BaseCount {
  const leads = BASES[whole].withNominees ? collective?.leadsCluster : false;
  const figure = unitFigures?.[whole];
  return {
    sure: base.sure + (leads === true ? 1 : 0),
    maybe: base.maybe + (leads === undefined ? 1 : 0),
    declared: figure === undefined ? base.declared : Math.max(figure, base.declared ?? 0),
  };
}

/** Where this nominee would stand among the others, by the order of the place. */
async function placeIn(sql: Sql, { dossier }: Asked, scope: Scope, keys: OrderKey[]): Promise<{ place: number; among: number }> {
  const others = (await contendersOf(sql, scope)).map(({ state, evidence }) => ({ own: false, state, evidence }));
  const all = [...others, { own: true, state: 'filed' as const, evidence: evidenceOf(dossier.filing.facts, dossier.filing.award) }];
  const found = standings(all, keys).find(({ contender }) => contender.own);
  return { place: found?.place ?? all.length, among: all.length };
}
