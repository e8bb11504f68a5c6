import { refuse, type Refusal } from '../../dossier';
import {
  adviceUnder,
  BASES,
  composition,
  lastDayOf,
  orderOn,
  prioritiesUnder,
  quotaPicture,
  quotaRules,
  regimeOn,
  standings,
  takenFrom,
  type Composed,
  type QuotaOrder,
  type QuotaPicture,
  type QuotaRule,
  type QuotaYear,
  type Share,
  type Placed,
  type Taken,
  type Whole,
} from '../../rulebook';
import type { Citation, LocalDate, LocalValues, RegimeId } from '../../rulebook/types';
import type { Sql } from '../open';
import { pageSize } from '../queries/page';
import { reachOf } from '../queries/reach';
import { ancestryOf } from '../register';
import { CONTENDERS_MOST, contendersOf, type Proposed } from './contenders';
import { countQuota, together, type Counted } from './counted';
import { quotaValuesOf } from './local';

/** How a place, or one unit of it, stands: against each cap that holds there, the tightest first; none where nothing caps it. */
export interface QuotaFigures {
  taken: Taken;
  proposed: number;
  base: { sure: number; maybe: number; declared: number | null };
  pictures: { rule: QuotaRule; picture: QuotaPicture }[];
}
export interface UnitFigures extends QuotaFigures {
  unit: { id: string; code: string; name: string };
}
export interface QuotaPage {
  on: LocalDate;
  regime: RegimeId;
  /** true: the share is counted by each unit that proposes, so the figures of the whole place only inform. */
  perUnit: boolean;
  whole: QuotaFigures;
  items: UnitFigures[];
  nextCursor: string | null;
  standing: Placed<Proposed>[];
  moreStanding: boolean;
  composition: Composed[];
  order: QuotaOrder;
  priorities: Citation[];
  advice: Share | null;
}
interface Asked {
  personId: string;
  today: LocalDate;
  unitId: string;
  award: string;
  whole: Whole;
  of: QuotaYear;
  limit?: number;
  cursor?: string;
}

/** The live picture of a place and all under it, for somebody who sits in one of its offices or above it. */
export async function quotaPage(sql: Sql, asked: Asked): Promise<QuotaPage | Refusal> {
  const { award, whole, of, unitId, today } = asked;
  const reach = await reachOf(sql, asked.personId, today);
  const above = [unitId, ...Object.values(await ancestryOf(sql, unitId, today))];
  if (!above.some((id) => reach.today.includes(id))) return refuse('outside-your-jurisdiction');
  const last = lastDayOf(of);
  const on = last < today ? last : today;
  const regime = regimeOn(on).id;
  const counted = await countQuota(sql, { placeId: unitId, award, whole, of });
  const { units, nextCursor } = await unitsOf(sql, counted, asked);
  const local = await quotaValuesOf(sql, [unitId, ...units.map(({ unit }) => unit.id)], on);
  const figures = (of: Omit<Counted, 'unitId'>, place: string): QuotaFigures => figuresOf(of, { award, regime, asOf: on, local: local.get(place) ?? {} });
  const found = await contendersOf(sql, { placeId: unitId, awards: [award], of }, { personId: asked.personId, reach });
  const shown = found.slice(0, CONTENDERS_MOST);
  const order = orderOn(regime, on, local.get(unitId) ?? {});
  return {
    on,
    regime,
    perUnit: BASES[whole].per === 'unit',
    whole: figures(together(counted, whole), unitId),
    items: units.map(({ unit, counted: own }) => ({ unit, ...figures(own, unit.id) })),
    nextCursor,
    standing: standings(shown, order.keys),
    moreStanding: found.length > shown.length,
    composition: composition(shown),
    order,
    priorities: prioritiesUnder(regime),
    advice: adviceUnder(award, regime),
  };
}

function figuresOf({ taken, base }: Omit<Counted, 'unitId'>, by: { award: string; regime: RegimeId; asOf: LocalDate; local: LocalValues }): QuotaFigures {
  const proposed = takenFrom(taken, 'filed');
  return { taken, proposed, base, pictures: quotaRules(by).map((rule) => ({ rule, picture: quotaPicture(rule, base, proposed) })) };
}

interface Page {
  units: { unit: UnitFigures['unit']; counted: Counted }[];
  nextCursor: string | null;
}
/** The units that have any figures, by code, a page at a time. */
async function unitsOf(sql: Sql, counted: Counted[], { limit, cursor }: Asked): Promise<Page> {
  const size = pageSize(limit);
  const named: UnitFigures['unit'][] = await sql.query(
    `select u.id, u.code, (select v.name from unit_version v where v.unit_id = u.id order by v.from_on desc limit 1) as name
       from unit u where u.id = any($1::uuid[]) and ($2::text is null or u.code > $2) order by u.code limit $3`,
    [counted.map(({ unitId }) => unitId), cursor ?? null, size + 1],
  );
  const units = named.slice(0, size).flatMap((unit) => {
    const own = counted.find(({ unitId }) => unitId === unit.id);
    return own ? [{ unit, counted: own }] : [];
  });
  return { units, nextCursor: named.length > size ? (units.at(-1)?.unit.code ?? null) : null };
}
