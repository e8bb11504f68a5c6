import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';
import { IN_FORCE } from '../substitutions/rows';
import { BARRED } from './stuck-facts';

export interface Taker {
  id: string;
  name: string;
  office: string;
}

/**
 * Who may be given the open step of a dossier: holders, today, of a seat in the office that handles it, at its level, whom
 * neither kin nor an earlier duty bars and who is not away. Null where the dossier is not under the administered units.
 */
export async function takersOf(sql: Sql, it: { dossierId: string; administered: string[]; today: LocalDate }): Promise<Taker[] | null> {
  const [row] = await sql.query(
    `with d as (
       select d.*, x.step from dossier d left join lateral (select st as step from jsonb_array_elements(d.state->'steps') st where st->>'id' = d.step_id limit 1) x on true
        where d.id = $1 and d.unit_path && $2::uuid[]),
     seated as (
       select s.person_id, min(o.name || ' · ' || v.name) as office
         from d join office o on o.unit_id = any(d.unit_path) and ${validOn('o', '$3::date')}
         join unit_version v on v.unit_id = o.unit_id and ${validOn('v', '$3::date')}
           and exists (select 1 from jsonb_array_elements(d.step->'seats') rule where rule->>'office' = o.kind and rule->>'level' = v.level)
         join seat s on s.office_id = o.id and ${validOn('s', '$3::date')} group by s.person_id)
     select (select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.full_name, 'office', c.office) order by c.office, p.full_name)
               from seated c join person p on p.id = c.person_id
              where not exists (select 1 from jsonb_array_elements(d.state->'parts') x where x->>'personId' = p.id::text and $4::jsonb->d.step_kind ? (x->>'duty'))
                and not coalesce(d.filing->'nominee'->>'personId' = any(array[p.id::text] || p.declared_kin::text[]), false)
                and not exists (select 1 from substitution r where r.person_id = p.id and ${IN_FORCE('r', '$3::date')}
                      and num_nonnulls(r.office_id, r.role, r.step_kind, r.award) = 0)) as items
       from d`,
    [it.dossierId, it.administered, it.today, BARRED],
  );
  return row ? (row.items ?? []) : null;
}
