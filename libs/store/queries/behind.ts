import type { Sql } from '../open';

/** How many dossiers' workflows have not seen their last act, up to a limit: the index holds only those. */
export async function countBehind(sql: Sql, limit: number): Promise<number> {
  const rows = await sql.query(`select count(*)::int as n from (select 1 from dossier where followed < seq limit $1) x`, [limit]);
  return rows[0].n;
}
