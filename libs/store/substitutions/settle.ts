import { isRefusal } from '../../dossier';
import { derivedId } from '../ids';
import type { Sql, Store } from '../open';
import { raise } from '../alarms';
import { record } from '../record';
import { candidatesFor, type Attended } from './candidates';

/**
 * Looks whether somebody is there for the open step. Nobody: the clock gives it to the head of the office, through the one door; no head either:
 * an alarm. Somebody again: it goes back. Asked again it does nothing more.
 * @returns the dossiers whose task moved, with their new seq
 */
export async function settle(store: Store, dossierIds: readonly string[], now: Date): Promise<{ dossierId: string; seq: number }[]> {
  const moved: { dossierId: string; seq: number }[] = [];
  for (const one of await candidatesFor(store, dossierIds, now)) {
    const seq = one.due ? await pass(store, one, now) : null;
    if (seq !== null) moved.push({ dossierId: one.dossierId, seq });
    if (one.candidates?.how === 'nobody') await alarm(store, one, now);
    else await quiet(store, one.dossierId, now);
  }
  return moved;
}

async function pass(store: Store, { dossierId, dossier, due }: Attended, now: Date): Promise<number | null> {
  const to = due?.to?.id ?? null;
  const actId = derivedId(dossierId, `pass ${dossier.seq} ${to ?? 'back'}`);
  const done = await record(store, { actor: 'clock', actId, dossierId, kind: 'pass', payload: { to }, now });
  return isRefusal(done) || done.repeated ? null : done.seq;
}

async function alarm(store: Store, { dossierId, dossier }: Attended, now: Date): Promise<void> {
  const stepId = dossier.steps.find((s) => s.status === 'open')?.id ?? '';
  const subject = `${stepId} ${dossier.seq}`;
  const raised = await raise(store, [{ kind: 'nobody-to-act', dossierId, stepId, subject, dueAt: null }], now);
  if (raised.length === 0)
    await store.query(`update alarm set mended_at = null where kind = 'nobody-to-act' and dossier_id = $1 and subject = $2 and mended_at is not null`, [
      dossierId,
      subject,
    ]);
}

const quiet = (sql: Sql, dossierId: string, now: Date): Promise<unknown> =>
  sql.query(`update alarm set mended_at = $2 where kind = 'nobody-to-act' and dossier_id = $1 and mended_at is null`, [dossierId, now]);
