import type { QuotaYear } from '../../rulebook';

type $ = (value: unknown) => string;

/**
 * SQL: the achievement period of dossier `d` as text: as stated, else the last year listed (up to the one it was begun in), else the letter's (or
 * draft's) own year. The state is wide and read only where nothing else tells: at a province's sixty thousand dossiers a year that is most of the time.
 */
export const PERIOD = `lateral (
  select coalesce(d.filing #>> '{facts,period,from}', y.year || '-01-01') as from_on, coalesce(d.filing #>> '{facts,period,to}', y.year || '-12-31') as to_on
    from (select coalesce(
      (select max((one->>'year')::int) from jsonb_array_elements(
          case jsonb_typeof(d.filing #> '{facts,nominee,years}') when 'array' then d.filing #> '{facts,nominee,years}' else '[]'::jsonb end) one
        where (one->>'year')::int <= extract(year from d.created_at)),
      left(coalesce(d.state->>'sentOn', d.created_at::text), 4)::int) as year) y) p`;

/** SQL: does a period count in the year? The same rule as `quotaYear`. */
function inYear($: $, { year, calendar }: QuotaYear, from: string, to: string): string {
  const school = `coalesce(left(${to}, 4)::int = left(${from}, 4)::int + 1 and ${to} < (left(${from}, 4)::int + 1)::text || substr(${from}, 5), false)`;
  return calendar === 'school' ? `${school} and left(${from}, 4)::int = ${$(year)}` : `not ${school} and left(${to}, 4)::int = ${$(year)}`;
}

/** SQL: how far dossier `d` has come: 0 a draft, 1 filed, 2 appraised as eligible, 3 voted for. What was granted stands in the register. */
export const RANK = `case when d.status = 'draft' then 0 when m.passed then 3 when a.opinion = 'eligible' then 2 else 1 end`;
/** SQL: the last appraisal and meeting of dossier `d`, asked only for those proposed for the award itself. */
export const ACTS = (award: string): string => `
  left join lateral (select x.act->'payload'->>'opinion' as opinion from act x where d.award = ${award} and x.dossier_id = d.id and x.kind = 'appraise' order by x.seq desc limit 1) a on true
  left join lateral (
    select (x.act->'given'->'council'->>'passed')::boolean as passed, (x.act->'payload'->'votes'->>'for')::int as yes,
           jsonb_array_length(x.act->'given'->'council'->'members') as members
      from act x where d.award = ${award} and x.dossier_id = d.id and x.kind = 'record-meeting' order by x.seq desc limit 1) m on true`;
/** SQL: whom the clerk of dossier `d` picked in the register. */
export const PICKED = `left join honouree h on h.id = nullif(d.filing #>> '{nominee,honoureeId}', '')::uuid`;

/** Dossiers and awards given that may count: of one unit, or of a place and all under it. */
export interface Scope {
  unitId?: string;
  placeId?: string;
  awards: readonly string[];
  of: QuotaYear;
  /** A dossier that is judged just now is counted by whoever asks. */
  except?: string;
}

/** SQL: dossiers under way (or drafts) `d` of the scope. What counts in a year was not begun before it, which keeps the reading short. */
export const underWay = ($: $, scope: Scope): string =>
  [
    `d.award = any(${$(scope.awards)})`,
    `d.created_at >= make_date(${$(scope.of.year)}, 1, 1)`,
    `d.status in ('draft', 'running', 'returned', 'held')`,
    ...(scope.unitId ? [`d.unit_id = ${$(scope.unitId)}`] : []),
    ...(scope.placeId ? [`d.unit_path @> array[${$(scope.placeId)}::uuid]`] : []),
    ...(scope.except ? [`d.id <> ${$(scope.except)}`] : []),
    inYear($, scope.of, 'p.from_on', 'p.to_on'),
  ].join(' and ');

/** SQL: awards given `g` of the scope. */
export const given = ($: $, scope: Scope): string =>
  [
    `g.award = any(${$(scope.awards)})`,
    `g.year = ${$(scope.of.year + (scope.of.calendar === 'school' ? 1 : 0))}`,
    ...(scope.unitId ? [`g.unit_id = ${$(scope.unitId)}`] : []),
    ...(scope.placeId ? [`g.unit_path @> array[${$(scope.placeId)}::uuid]`] : []),
    inYear($, scope.of, `coalesce(g.period_from::text, g.year || '-01-01')`, `coalesce(g.period_to::text, g.year || '-12-31')`),
  ].join(' and ');
