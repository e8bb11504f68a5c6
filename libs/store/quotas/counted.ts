import { BASES, QUOTA_STATES, type BaseCount, type Taken, type Whole } from '../../rulebook';
import type { Sql } from '../open';
import { parameters } from '../queries/page';
import { ACTS, given, PERIOD, PICKED, RANK, underWay, type Scope } from './rows';

/** What one unit has in a year: how many have the award or are proposed for it, and whom it is chosen from. */
export interface Counted {
  unitId: string;
  taken: Taken;
  base: BaseCount;
}
type Asked = Omit<Scope, 'awards'> & { award: string; whole: Whole };

interface Row {
  unitId: string;
  /** How far as a nominee for the award: 0 a draft … 4 granted; null: not proposed for it. */
  own: number | null;
  /** The same for the awards it is chosen from. */
  base: number | null;
  /** Leads its cluster; null: not told. */
  leads: boolean | null;
  declared: number | null;
  n: number;
}

/** Everybody once: by the root in the register where one was picked; a collective by its name in its unit. */
const KEY = (kind: string, name: string, root: string, own: string): string =>
  `case when ${kind} = 'collective' then 'c:' || lower(${name}) else coalesce('h:' || ${root}, 'd:' || ${own}) end`;

/** The figures of each unit of the scope that has any, in one reading. */
export async function countQuota(sql: Sql, asked: Asked): Promise<Counted[]> {
  const { values, $ } = parameters();
  const scope: Scope = { ...asked, awards: [asked.award, ...BASES[asked.whole].codes] };
  const declared = `(d.filing #>> '{facts,unitFigures,${asked.whole}}')::int`;
  const rows: Row[] = await sql.query(
    `select unit_id as "unitId", own, base, leads, max(declared) as declared, count(*)::int as n from (
       select unit_id, key, max(rank) filter (where award = ${$(asked.award)}) as own, max(rank) filter (where award <> ${$(asked.award)}) as base,
              bool_or(leads) as leads, max(declared) as declared from (
         select d.unit_id, d.award, ${KEY('d.nominee_kind', 'd.nominee_name', 'h.root_id::text', 'd.id::text')} as key, ${RANK} as rank,
                (d.filing #>> '{facts,collective,leadsCluster}')::boolean as leads, ${declared} as declared
           from dossier d cross join ${PERIOD} ${ACTS($(asked.award))} ${PICKED}
          where ${underWay($, scope)}
         union all
         select g.unit_id, g.award, ${KEY('h.kind', 'g.written_as', 'h.root_id::text', 'g.id::text')}, 4, g.ground is distinct from 'movement', null
           from award_given g join honouree h on h.id = g.honouree_id where g.unit_id is not null and ${given($, scope)}) every
        group by unit_id, key) once
      group by unit_id, own, base, leads`,
    values,
  );
  return [...new Set(rows.map((row) => row.unitId))].map((unitId) =>
    figures(
      unitId,
      rows.filter((row) => row.unitId === unitId),
      asked,
    ),
  );
}

const sum = (rows: Row[]): number => rows.reduce((all, { n }) => all + n, 0);

function figures(unitId: string, rows: Row[], { whole }: Asked): Counted {
  const { withNominees } = BASES[whole];
  // A nominee for the Government's flag is one of those it is chosen from; one that has the provincial flag too is the same collective.
  const counts = rows.filter((row) => (withNominees ? row.leads !== false : row.base !== null));
  const isSure = (row: Row): boolean => Math.max(row.base ?? 0, withNominees ? (row.own ?? 0) : 0) > 0 && (!withNominees || row.leads === true);
  return {
    unitId,
    taken: Object.fromEntries(QUOTA_STATES.map((state, i) => [state, sum(rows.filter((row) => row.own === i + 1))])) as Taken,
    base: {
      sure: sum(counts.filter(isSure)),
      maybe: sum(counts.filter((row) => !isSure(row))),
      declared: highest(rows.map((row) => row.declared)),
    },
  };
}

const highest = (figures: (number | null)[]): number | null =>
  figures.reduce<number | null>((most, one) => (one === null ? most : Math.max(most ?? 0, one)), null);

/** All units of a place together. What each declares of itself is added up; of what is the province's, each says the same figure. */
export function together(all: readonly Counted[], whole: Whole): Omit<Counted, 'unitId'> {
  const add = (of: (one: Counted) => number): number => all.reduce((total, one) => total + of(one), 0);
  const declared = all.map(({ base }) => base.declared);
  const said = declared.every((one) => one === null) ? null : BASES[whole].per === 'province' ? highest(declared) : add(({ base }) => base.declared ?? 0);
  return {
    taken: Object.fromEntries(QUOTA_STATES.map((state) => [state, add(({ taken }) => taken[state])])) as Taken,
    base: {
      sure: add(({ base }) => base.sure),
      maybe: add(({ base }) => base.maybe),
      declared: said,
    },
  };
}
