import type { Sql } from '../open';

/** Shows what waits for this dossier's people up to an act. Each row is delivered once, however often this is tried. @returns how many */
export async function deliverNotices(sql: Sql, it: { dossierId: string; upTo: number; now: Date }): Promise<number> {
  const [rows]: [{ person_id: string }[]] = await sql.query(
    `update notice set delivered_at = $3 where dossier_id = $1 and seq <= $2 and delivered_at is null returning person_id`,
    [it.dossierId, it.upTo, it.now],
  );
  const personIds = [...new Set(rows.map((r) => r.person_id))];
  if (personIds.length > 0)
    await sql.query(`select pg_notify('inbox', $1)`, [
      JSON.stringify({ dossierId: it.dossierId, seq: it.upTo, unitIds: [], personIds: personIds.slice(0, 100) }),
    ]);
  return rows.length;
}
