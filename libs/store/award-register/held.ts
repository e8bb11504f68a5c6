import type { Filing } from '../../dossier';
import type { Register, Registered } from '../../rulebook/held/register';
import { sameNominee, type Sameness } from '../../rulebook/same-nominee';
import type { NomineeKind } from '../../rulebook/types';
import { prepared, type Sql } from '../open';
import { exactKey } from './names';

interface Row {
  rootId: string;
  picked: boolean;
  people: { kind: NomineeKind; name: string; birthYear: number | null; unit: string | null }[];
  awards: Registered[];
}

/**
 * What the register holds of a dossier's nominee, the dossier's own award left out. Whom the clerk picked is the nominee; otherwise one honouree of
 * the same name, unit and birth year. Where two would fit, nobody knows which: both are only likely.
 */
export async function registerOf(sql: Sql, dossierId: string, { nominee, unitId }: Filing, related: ReadonlySet<string>): Promise<Register> {
  const name = exactKey(nominee.name);
  const birthYear = nominee.birthYear ?? null;
  const rows = await prepared<Row>(sql, 'held', HELD, [name, nominee.kind, nominee.honoureeId ?? null, dossierId, birthYear]);
  const picked = rows.find((one) => one.picked);
  if (picked) return { sure: picked.awards, likely: [] };
  const who = { kind: nominee.kind, name, birthYear, unit: unitId };
  const of = (wanted: Sameness) => rows.filter((row) => sameness(row.people.map((one) => sameNominee(who, one, related))) === wanted);
  const [sure, likely] = [of('sure'), of('likely')];
  const awards = (some: Row[]) => some.flatMap((one) => one.awards);
  return sure.length === 1 ? { sure: awards(sure), likely: awards(likely) } : { sure: [], likely: awards([...sure, ...likely]) };
}

const sameness = (all: Sameness[]): Sameness => (all.includes('sure') ? 'sure' : all.includes('likely') ? 'likely' : null);

/** One row for each honouree at the end of its merges: those of the name in it who may be of that year, and all awards of all merged into it. */
const HELD = `
  with named as (
    select root_id, kind, exact_key, birth_year, unit_id, root_id = (select p.root_id from honouree p where p.id = $3::uuid) as picked
      from honouree
     where kind = $2 and (exact_key = $1 and (birth_year is null or $5::int is null or birth_year = $5::int)
                          or root_id = (select p.root_id from honouree p where p.id = $3::uuid)))
  select n.root_id as "rootId", coalesce(bool_or(n.picked), false) as picked,
         jsonb_agg(jsonb_build_object('kind', n.kind, 'name', n.exact_key, 'birthYear', n.birth_year, 'unit', n.unit_id)) as people,
         coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('code', g.award, 'ground', g.ground, 'from', g.period_from, 'to', g.period_to,
                                      'decidedOn', g.decided_on, 'decision', g.decision_number)) order by g.decided_on, g.id)
                     from honouree m join award_given g on g.honouree_id = m.id
                    where m.root_id = n.root_id and g.dossier_id is distinct from $4::uuid), '[]') as awards
    from named n group by n.root_id order by n.root_id`;
