import { type Act, type ActKind, type Refusal, act as judge, CLOCK, isRefusal, openStep, refuse } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import { ancestryOf, standing } from '../register';
import { prepared, type Sql, type Store } from '../open';
import { toDossier, type LockedDossier } from './rows';
import { actDay, worldOf } from './world';
import { write } from './write';

/** An act as it comes in at the door. `stepId` and `on` may be left out: the open step, and the day that `actDay` names. */
export interface Sent {
  actor: string; // a person's id, or 'clock'
  actId: string;
  dossierId: string;
  kind: ActKind;
  stepId?: string;
  on?: LocalDate;
  payload: unknown;
  now: Date;
}
export interface Recorded {
  seq: number;
  /** true when this actId was already recorded: nothing happened twice, the answer is the same. */
  repeated: boolean;
}

/**
 * The one door. One transaction: lock the dossier's row, ask the judge, write the act and all that follows, or log the refusal.
 * Whoever comes second gets the refusal that names the first. Throws only for the unexpected (database gone).
 */
export async function record(store: Store, sent: Sent): Promise<Recorded | Refusal> {
  const outcome = await store.transaction((sql) => decide(sql, sent)).catch((error: unknown) => {
    // The same actId sent twice at the same moment: the key of `act` has it. Ask again, now that the first is in.
    if (isUniqueViolation(error)) return store.transaction((sql) => decide(sql, sent));
    throw error;
  });
  if (isRefusal(outcome)) await logRefusal(store, sent, outcome);
  return outcome;
}

async function decide(sql: Sql, sent: Sent): Promise<Recorded | Refusal> {
  const row = await lock(sql, sent);
  if (!row) return refuse('unknown');
  if (row.known) return recorded(row.known, sent);
  const dossier = toDossier(row);
  const today = vietnamDay(sent.now);
  const stepId = sent.stepId ?? (sent.kind === 'submit' ? undefined : openStep(dossier)?.id) ?? 'unit-proposal';
  const on = sent.on ?? (await actDay(sql, dossier, today, submittedOn(sent)));
  const who = sent.actor === CLOCK.personId ? { actor: CLOCK, ancestry: await ancestryOf(sql, row.unit_id, on) } : await standing(sql, sent.actor, row.unit_id, on);
  if (!who) return refuse('not-your-task');
  const act = { actId: sent.actId, dossierId: row.id, stepId, kind: sent.kind, by: { id: who.actor.personId, name: who.actor.name }, at: sent.now.toISOString(), on, payload: sent.payload } as Act;
  const world = await worldOf(sql, dossier, act, who.ancestry, sent.now);
  const accepted = judge(dossier, who.actor, act, world);
  if (isRefusal(accepted)) return (await repeatOf(sql, sent)) ?? accepted;
  return { seq: await write(sql, row, dossier, accepted, who.ancestry), repeated: false };
}

type Known = { seq: number; dossierId: string } | null;

/**
 * Locks the dossier's row and asks whether the act is already recorded. An act of the same id that commits while this waits for the lock is
 * not seen here; it is found before a refusal goes out, or by the key of `act`, and then the whole is asked again.
 */
async function lock(sql: Sql, sent: Sent): Promise<(LockedDossier & { known: Known }) | undefined> {
  const rows = await prepared<LockedDossier & { known: Known }>(
    sql,
    'lock-dossier',
    `select d.id, d.code, d.unit_id, d.filing, d.plan, d.state, d.seq, d.head_hash, d.from_paper, d.last_on,
            (select jsonb_build_object('seq', a.seq, 'dossierId', a.dossier_id) from act a where a.act_id = $2) as known
       from dossier d where d.id = $1 for update of d`,
    [sent.dossierId, sent.actId],
  );
  return rows[0];
}

/** Before a refusal goes out: is it the sender's own act, committed while this waited for the lock? Then the answer is that act's. */
async function repeatOf(sql: Sql, sent: Sent): Promise<Recorded | Refusal | null> {
  const rows = await sql.query(`select seq, dossier_id as "dossierId" from act where act_id = $1`, [sent.actId]);
  return rows[0] ? recorded(rows[0], sent) : null;
}

function recorded(known: NonNullable<Known>, sent: Sent): Recorded | Refusal {
  if (known.dossierId === sent.dossierId) return { seq: known.seq, repeated: true };
  return refuse('incomplete', { errors: [{ path: 'actId', code: 'taken', detail: { vi: 'Mã thao tác này đã dùng cho hồ sơ khác.', en: 'This act id was used for another dossier.' } }] });
}

const isUniqueViolation = (error: unknown): boolean => (error as { code?: string }).code === '23505';

const submittedOn = (sent: Sent): LocalDate | undefined => (sent.kind === 'submit' ? (sent.payload as { sentOn?: LocalDate } | undefined)?.sentOn : undefined);

/** Kept apart from the transaction: a refused act leaves nothing behind but this line. */
const logRefusal = (sql: Sql, sent: Sent, refusal: Refusal): Promise<unknown> =>
  sql.query(`insert into refusal (at, dossier_id, act_id, person_id, kind, step_id, code) values ($1, (select id from dossier where id = $2), $3, $4, $5, $6, $7)`, [
    sent.now, sent.dossierId, sent.actId, sent.actor, sent.kind, sent.stepId ?? '', refusal.refused,
  ]);
