import { type AcceptedAct, fold } from '../dossier';
import type { Sql } from './open';
import { canonical, chain } from './record/hash';
import { toDossier, toState } from './record/rows';

export interface Verified {
  whole: boolean;
  acts: number;
  head: string;
  broken?: { seq: number; why: string };
}

/** Walks the chain from the first act: every hash is computed again, no number is missing, and the fold is the state that people read. */
export async function verifyHistory(sql: Sql, dossierId: string): Promise<Verified | null> {
  const [row] = await sql.query(`select id, filing, plan, state, seq, head_hash from dossier where id = $1`, [dossierId]);
  if (!row) return null;
  const acts: { seq: number; act: AcceptedAct; prev_hash: string; hash: string }[] = await sql.query(
    `select seq, act, prev_hash, hash from act where dossier_id = $1 order by seq`,
    [dossierId],
  );
  let before = '';
  for (const [i, a] of acts.entries()) {
    const why = a.seq !== i + 1 ? 'missing-act' : a.prev_hash !== before ? 'broken-link' : chain(before, a.act) !== a.hash ? 'changed-act' : null;
    if (why) return { whole: false, acts: acts.length, head: before, broken: { seq: a.seq, why } };
    before = a.hash;
  }
  if (acts.length === 0) return { whole: row.seq === 0, acts: 0, head: '' };
  const rebuilt = fold(
    dossierId,
    acts.map((a) => a.act),
  );
  const same = row.head_hash === before && canonical(toState(rebuilt)) === canonical(toState(toDossier(row)));
  return { whole: same, acts: acts.length, head: before, ...(same ? {} : { broken: { seq: acts.length, why: 'state-differs' } }) };
}
