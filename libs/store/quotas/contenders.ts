import type { Evidence, QuotaState } from '../../rulebook';
import { QUOTA_STATES } from '../../rulebook';
import type { Sql } from '../open';
import { parameters } from '../queries/page';
import { WITHIN, type Reach } from '../queries/reach';
import { ACTS, given, PERIOD, PICKED, RANK, underWay, type Scope } from './rows';

/** One proposed or honoured, with what may decide its place. */
export interface Proposed {
  /** null: an award of the register without a dossier here. */
  dossierId: string | null;
  code: string | null;
  nominee: string;
  unit: { id: string; code: string; name: string };
  state: QuotaState;
  evidence: Evidence;
}
interface Row extends Omit<Proposed, 'state' | 'evidence' | 'unit'>, Evidence {
  rank: number;
  unitId: string;
  unitCode: string;
  unitName: string;
}

/** More than a council looks at in one sitting; who asks is told that there are more. */
export const CONTENDERS_MOST = 500;

/** Workers and farmers work directly; of other occupations the word alone does not tell. */
const DIRECT = `coalesce((d.filing #>> '{facts,nominee,directWorker}')::boolean, h.direct_worker, case when d.filing #>> '{facts,nominee,occupation}' in ('worker', 'farmer') then true end)`;
const MINORITY = `case when h.ethnicity is null then null else lower(h.ethnicity) <> 'kinh' end`;
const WOMAN = (gender: string): string => `case ${gender} when 'female' then true when 'male' then false end`;
const UNIT = (id: string): string => `(select v.name from unit_version v where v.unit_id = ${id} order by v.from_on desc limit 1)`;
const EARLIER = `case jsonb_typeof(d.filing #> '{facts,nominee,awards}') when 'array' then
  (select count(*)::int from jsonb_array_elements(d.filing #> '{facts,nominee,awards}') x where x->>'code' = d.award) end`;

/** Who is proposed for one award and who has it already, in the scope; of a person's reach where it is asked for a page. Those that came first come first. */
export async function contendersOf(sql: Sql, scope: Scope, reader?: { personId: string; reach: Reach }): Promise<Proposed[]> {
  const { values, $ } = parameters();
  const seen = reader ? `and ${WITHIN($, reader.personId, reader.reach)}` : '';
  const known = reader ? `and g.unit_path && ${$(reader.reach.today)}::uuid[]` : '';
  const rows: Row[] = await sql.query(
    `select * from (
       select d.id as "dossierId", d.code, d.nominee_name as nominee, d.unit_id as "unitId", ${RANK} as rank, m.yes::float8 / nullif(m.members, 0) as votes,
              ${EARLIER} as "earlierAwards", ${WOMAN(`coalesce(d.filing #>> '{facts,nominee,gender}', h.gender)`)} as woman, ${DIRECT} as "directWorker",
              coalesce((d.filing #>> '{facts,nominee,ethnicMinority}')::boolean, ${MINORITY}) as "ethnicMinority",
              (d.filing #>> '{facts,nominee,difficultArea}')::boolean as "difficultArea", d.created_at as at
         from dossier d cross join ${PERIOD} ${ACTS('d.award')} ${PICKED}
        where d.status <> 'draft' and ${underWay($, scope)} ${seen}
       union all
       select g.dossier_id, d.code, g.written_as, g.unit_id, 4, null, null, ${WOMAN(`coalesce(d.filing #>> '{facts,nominee,gender}', h.gender)`)}, ${DIRECT},
              coalesce((d.filing #>> '{facts,nominee,ethnicMinority}')::boolean, ${MINORITY}), (d.filing #>> '{facts,nominee,difficultArea}')::boolean, g.decided_on
         from award_given g join honouree h on h.id = g.honouree_id left join dossier d on d.id = g.dossier_id
        where g.unit_id is not null and ${given($, scope)} ${known}) c
      order by rank desc, at, code limit ${$(CONTENDERS_MOST + 1)}`,
    values,
  );
  const names = await namesOf(sql, rows);
  return rows.map(({ dossierId, code, nominee, unitId, rank, votes, earlierAwards, woman, directWorker, ethnicMinority, difficultArea }) => ({
    dossierId,
    code,
    nominee,
    unit: names.get(unitId) ?? { id: unitId, code: '', name: '' },
    state: QUOTA_STATES[rank - 1] ?? 'filed',
    evidence: { votes, earlierAwards, woman, directWorker, ethnicMinority, difficultArea },
  }));
}

async function namesOf(sql: Sql, rows: Row[]): Promise<Map<string, Proposed['unit']>> {
  const ids = [...new Set(rows.map((row) => row.unitId))];
  const units: Proposed['unit'][] = await sql.query(`select u.id, u.code, ${UNIT('u.id')} as name from unit u where u.id = any($1::uuid[])`, [ids]);
  return new Map(units.map((unit) => [unit.id, unit]));
}
