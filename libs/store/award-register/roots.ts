import type { Sql } from '../open';

/** Brings what a root shows of all merged into it up to date: what it is found by, and who may see it. */
export const refreshRoots = (sql: Sql, rootIds: string[]): Promise<unknown> =>
  sql.query(
    `update honouree r set
       search = (select string_agg(m.own_search, ' ' order by m.id) from honouree m where m.root_id = r.id),
       unit_path = coalesce((select array_agg(distinct u) from honouree m join award_given g on g.honouree_id = m.id cross join unnest(g.unit_path) as u
                              where m.root_id = r.id), r.unit_path)
     where r.id = any($1::uuid[])`,
    [rootIds],
  );
