import type { Sql } from '../open';

/**
 * Asks that the findings of open dossiers of these nominees be read again, in the transaction of what changed. `names` are exact keys (lower case,
 * with diacritics): whoever it may concern, the check itself tells who is meant. A dossier not checked yet will see the change anyway.
 */
export const askRechecks = (sql: Sql, it: { names: string[]; but?: string }): Promise<unknown> =>
  sql.query(
    `insert into recheck (dossier_id, asked_at)
     select d.id, clock_timestamp() from dossier d
      where lower(normalize(d.nominee_name, nfc)) = any($1::text[]) and d.status in ('running', 'returned', 'held') and d.checked_seq > 0 and d.id is distinct from $2
      order by d.id
     on conflict (dossier_id) do update set asked_at = excluded.asked_at`,
    [[...new Set(it.names)], it.but ?? null],
  );

/** The same for all who stand under these roots of the register, by whichever name. */
export async function askRechecksOf(sql: Sql, rootIds: string[]): Promise<void> {
  if (rootIds.length === 0) return;
  const rows: { key: string }[] = await sql.query(`select distinct exact_key as key from honouree where root_id = any($1::uuid[])`, [rootIds]);
  await askRechecks(sql, { names: rows.map((row) => row.key) });
}
