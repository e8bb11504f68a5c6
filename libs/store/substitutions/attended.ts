import { validOn } from '../register';
import { IN_FORCE } from './rows';

/**
 * SQL: is, at first sight, somebody there for the open step of dossier `d`: a holder of a seat it waits at, or the one it was given to, who is not
 * away at all and has neither proposed, appraised nor signed it? A "no" is looked at closely; so is a task that the clock gave to a head.
 */
export const ATTENDED = (d: string, day: string): string => `(exists (
  select 1 from inbox i
    left join office o on o.unit_id = i.unit_id and o.kind = i.office and ${validOn('o', `coalesce(i.on_day, ${day})`)}
    left join seat s on s.office_id = o.id and s.role = i.role and ${validOn('s', `coalesce(i.on_day, ${day})`)}
   cross join lateral (select coalesce(i.person_id, s.person_id) as id) h
   where i.dossier_id = ${d}.id and h.id is not null
     and not exists (select 1 from substitution r where r.person_id = h.id and ${IN_FORCE('r', day)})
     and h.id::text is distinct from ${d}.filing->'nominee'->>'personId'
     and not exists (select 1 from jsonb_array_elements(${d}.state->'parts') p where p->>'personId' = h.id::text and p->>'duty' in ('proposed', 'appraised', 'signed')))
  and not exists (select 1 from jsonb_array_elements(${d}.state->'steps') st where st->>'status' = 'open' and st ? 'passed'))`;
