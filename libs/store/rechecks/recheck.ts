import { checkCriteria } from '../follow';
import type { Store } from '../open';

/**
 * Reads the findings of dossiers again for which that was asked, the longest waiting first. One that is being checked for an act anyway, or is over,
 * is let go. What is asked meanwhile stays asked. Idempotent. @returns how many were read again
 */
export async function recheckAsked(store: Store, it: { now: Date; most: number; alive?: () => void }): Promise<number> {
  const asked: Asked[] = await store.query(
    `select r.dossier_id as "dossierId", r.asked_at::text as at, d.check_seq as "checkSeq", d.status in ('running', 'returned', 'held') and d.checked_seq = d.check_seq as due
       from recheck r join dossier d on d.id = r.dossier_id order by r.asked_at, r.dossier_id limit $1`,
    [it.most],
  );
  for (const { dossierId, at, checkSeq } of asked.filter((one) => one.due)) {
    it.alive?.();
    await checkCriteria(store, { dossierId, checkSeq, now: it.now, again: true });
    await done(store, dossierId, at);
  }
  for (const { dossierId, at } of asked.filter((one) => !one.due)) await done(store, dossierId, at);
  return asked.filter((one) => one.due).length;
}
interface Asked {
  dossierId: string;
  at: string;
  checkSeq: number;
  due: boolean;
}

const done = (store: Store, dossierId: string, at: string): Promise<unknown> =>
  store.query(`delete from recheck where dossier_id = $1 and asked_at = $2::timestamptz`, [dossierId, at]);
