import { apply, changesOf, fold, type AcceptedAct } from '../dossier';
import type { Wording } from '../rulebook/types';
import type { Sql } from './open';

/** What an act that was recorded changed, told from the history: the same however often it is asked. */
export async function changesOfAct(sql: Sql, dossierId: string, seq: number): Promise<Wording[]> {
  const rows: { act: AcceptedAct }[] = await sql.query('select act from act where dossier_id = $1 and seq <= $2 order by seq', [dossierId, seq]);
  const acts = rows.map((row) => row.act);
  const last = acts.at(-1);
  if (!last || acts.length < 2) return [];
  const before = fold(dossierId, acts.slice(0, -1));
  return changesOf(before, { dossier: apply(before, last), act: last });
}
