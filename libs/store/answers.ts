import { type AcceptedAct, type Answer, answersOf, isRefusal, type Refusal } from '../dossier';
import type { Sql } from './open';
import { seen, type Asked } from './seen';

/** What its unit changed between each return and its answer, the latest first, for those who may see the dossier. */
export async function changesOf(sql: Sql, asked: Asked): Promise<{ items: Answer[] } | Refusal> {
  const row = await seen(sql, asked);
  if (isRefusal(row)) return row;
  const acts: { act: AcceptedAct }[] = await sql.query(`select act from act where dossier_id = $1 order by seq`, [row.id]);
  const files: { id: string; paper: string; name: string; at: Date }[] = await sql.query(
    `select id, paper, name, uploaded_at as at from document where dossier_id = $1 order by uploaded_at, id`,
    [row.id],
  );
  return {
    items: answersOf(
      row.id,
      acts.map(({ act }) => act),
      files.map(({ at, ...file }) => ({ ...file, uploadedAt: at.toISOString() })),
    ),
  };
}
