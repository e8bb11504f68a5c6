import { searchKey } from '../../days';
import type { Sql } from '../../open';
import type { PlacedLine } from './roster';

/**
 * Somebody known before is found by the unit of a new line too, and seen by whoever sees that unit. Only what is new is written: read anew from all
 * awards of each root, this took most of the time of an import.
 */
export async function growHonourees(sql: Sql, placed: readonly PlacedLine[], isAdded: (one: PlacedLine) => boolean): Promise<void> {
  const known = placed.filter((one) => !one.fresh);
  const own = grouped(known, (one) => one.honouree);
  const roots = grouped(known, (one) => one.rootId, isAdded);
  await sql.query(
    `update honouree h set own_search = own_search || (select string_agg(' ' || w, '' order by w) from jsonb_array_elements_text(x.words) w where position(w in h.own_search) = 0)
       from jsonb_to_recordset($1) as x(id uuid, words jsonb)
      where h.id = x.id and exists (select 1 from jsonb_array_elements_text(x.words) w where position(w in h.own_search) = 0)`,
    [JSON.stringify(own)],
  );
  await sql.query(
    `update honouree r
        set search = search || coalesce((select string_agg(' ' || w, '' order by w) from jsonb_array_elements_text(x.words) w where position(w in r.search) = 0), ''),
            unit_path = array(select distinct u from unnest(r.unit_path || array(select jsonb_array_elements_text(x.path))::uuid[]) as u)
       from jsonb_to_recordset($1) as x(id uuid, words jsonb, path jsonb)
      where r.id = x.id and (not r.unit_path @> array(select jsonb_array_elements_text(x.path))::uuid[]
                             or exists (select 1 from jsonb_array_elements_text(x.words) w where position(w in r.search) = 0))`,
    [JSON.stringify(roots)],
  );
}

/** One row for each honouree: a statement that met one twice would write the first only. */
function grouped(placed: readonly PlacedLine[], idOf: (one: PlacedLine) => string, sees: (one: PlacedLine) => boolean = () => false) {
  const found = new Map<string, { words: Set<string>; path: Set<string> }>();
  for (const one of placed) {
    const id = idOf(one);
    const row = found.get(id) ?? { words: new Set(), path: new Set() };
    found.set(id, row);
    row.words.add(searchKey(one.line.unitText));
    if (sees(one)) for (const unit of one.line.unitPath) row.path.add(unit);
  }
  return [...found].map(([id, { words, path }]) => ({ id, words: [...words], path: [...path] }));
}
