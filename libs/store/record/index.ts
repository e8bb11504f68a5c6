import { type Accepted, type Act, type ActKind, type Dossier, type Refusal, act as judge, CLOCK, isRefusal, openStep, refuse } from '../../dossier';
import { isLocalDate } from '../../rulebook';
import type { LocalDate } from '../../rulebook/types';
import { announce, type Word } from '../announce';
import { isGrant, writeGrant } from '../award-register/grant';
import { exactKey } from '../award-register/names';
import { askRechecks } from '../rechecks/ask';
import { CALENDAR_NOW, calendarOf, FIRST_CALENDAR, type CalendarVersion } from '../calendar';
import { vietnamDay } from '../days';
import { ancestryOf, standing, STANDING, toStanding, type Standing } from '../register';
import { SEEN_COLUMNS, type SeenRow } from '../seen';
import type { Sql, Store } from '../open';
import { transact, type Statement } from '../transact';
import { toDossier, toState } from './rows';
import { actDay, worldOf } from './world';
import { writing } from './write';

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
  /** The row as it now stands and who acted, so that the answer needs no further reading. Absent for a repeated act. */
  after?: After;
}
interface After {
  row: SeenRow;
  known?: { day: LocalDate; who: Standing };
}

/**
 * The one door. One transaction: lock the dossier's row, ask the judge, write the act and all that follows, or log the refusal.
 * Whoever comes second gets the refusal that names the first. Throws only for the unexpected (database gone).
 */
export async function record(store: Store, sent: Sent): Promise<Recorded | Refusal> {
  const once = () => transact<Locked, Outcome>(store, lock(sent), (sql, rows) => decide(sql, rows[0], sent));
  const outcome = await once().catch((error: unknown) => {
    // The same actId sent twice at the same moment: the key of `act` has it. Ask again, now that the first is in.
    if (isUniqueViolation(error)) return once();
    throw error;
  });
  if (isRefusal(outcome)) {
    await logRefusal(store, sent, outcome);
    return outcome;
  }
  if ('repeated' in outcome) return outcome;
  announce(store, outcome.word);
  return { seq: outcome.word.seq, repeated: false, after: outcome.after };
}

/** What `record` would answer, with nothing written: the same judge, in a transaction that is rolled back. */
export async function rehearse(store: Store, sent: Sent): Promise<{ seq: number } | Refusal> {
  const outcome = await transact<Locked, Outcome>(store, lock(sent), async (sql, rows) => ({ ...(await decide(sql, rows[0], sent)), last: null }));
  return isRefusal(outcome) ? outcome : { seq: 'word' in outcome ? outcome.word.seq : outcome.seq };
}

type Outcome = Recorded | { word: Word; after: After } | Refusal;
interface Decision {
  last: Statement | null;
  value: Outcome;
}
const nothing = (value: Recorded | Refusal): Decision => ({ last: null, value });

/** What an act would make of a dossier. */
export interface Preview {
  before: Dossier;
  accepted: Accepted;
}

/** Asks the judge and writes nothing, not even a refusal: what would this act do? An act that is already recorded is told by its number. */
export async function preview(store: Store, sent: Sent): Promise<Preview | Recorded | Refusal> {
  return transact<Locked, Preview | Recorded | Refusal>(store, lock(sent), async (sql, rows) => {
    const judged = await judgeHere(sql, rows[0], sent);
    return { last: null, value: 'accepted' in judged ? { before: judged.dossier, accepted: judged.accepted } : judged };
  });
}

async function decide(sql: Sql, row: Locked | undefined, sent: Sent): Promise<Decision> {
  const judged = await judgeHere(sql, row, sent);
  if (!row || !('accepted' in judged)) return nothing(judged as Recorded | Refusal);
  const { dossier, accepted, who, on } = judged;
  if (isGrant(dossier, accepted.dossier)) await writeGrant(sql, accepted.dossier);
  // Other dossiers of the nominee were told of this one as of one under way.
  if (dossier.phase === 'running' && accepted.dossier.phase === 'ended')
    await askRechecks(sql, { names: [exactKey(dossier.filing.nominee.name)], but: row.id });
  const { last, word } = writing(row, dossier, accepted, { ancestry: who.ancestry, calendarSeq: (row.calendar ?? FIRST_CALENDAR).seq });
  const after = { row: rowAfter(row, accepted, sent.now), ...(who.actor === CLOCK ? {} : { known: { day: on, who } }) };
  return { last, value: { word, after } };
}

interface Judged {
  dossier: Dossier;
  accepted: Accepted;
  who: Standing;
  on: LocalDate;
}

async function judgeHere(sql: Sql, row: Locked | undefined, sent: Sent): Promise<Judged | Recorded | Refusal> {
  if (!row) return refuse('unknown');
  if (row.known) return recorded(row.known, sent);
  const dossier = toDossier(row);
  const today = vietnamDay(sent.now);
  const stepId = sent.stepId ?? (sent.kind === 'submit' ? undefined : openStep(dossier)?.id) ?? 'unit-proposal';
  const on = sent.on ?? (await actDay(sql, dossier, today, submittedOn(sent)));
  const who = await whoActs(sql, sent, row, { on, today });
  if (!who) return refuse('not-your-task');
  const act = {
    actId: sent.actId,
    dossierId: row.id,
    stepId,
    kind: sent.kind,
    by: { id: who.actor.personId, name: who.actor.name },
    at: sent.now.toISOString(),
    on,
    payload: sent.payload,
  } as Act;
  const calendar = await calendarOf(sql, row.calendar ?? FIRST_CALENDAR);
  const world = await worldOf(sql, dossier, act, { ancestry: who.ancestry, calendar, now: sent.now });
  const accepted = judge(dossier, who.actor, act, world);
  return isRefusal(accepted) ? ((await repeatOf(sql, sent)) ?? accepted) : { dossier, accepted, who, on };
}

const rowAfter = (row: SeenRow, { dossier }: Accepted, now: Date): SeenRow => ({
  ...row,
  state: toState(dossier),
  plan: dossier.plan,
  filing: dossier.filing,
  seq: dossier.seq,
  check_seq: dossier.checkSeq,
  from_paper: dossier.fromPaper,
  last_on: dossier.lastOn,
  updated_at: now,
});

/** The standing that came with the locked row is of today, or of the day the sender named; another day asks again. */
async function whoActs(sql: Sql, sent: Sent, row: Locked, { on, today }: { on: LocalDate; today: LocalDate }): Promise<Standing | null> {
  if (sent.actor === CLOCK.personId) return { actor: CLOCK, ancestry: await ancestryOf(sql, row.unit_id, on) };
  if (on === (sent.on ?? today)) return row.standing ? toStanding(sent.actor, row.standing) : null;
  return standing(sql, sent.actor, row.unit_id, on);
}

type Known = { seq: number; dossierId: string } | null;
type Locked = SeenRow & { known: Known; calendar: CalendarVersion | null; standing: Parameters<typeof toStanding>[1] | null };

/**
 * Locks the dossier's row, and in the same round trip asks whether the act is already recorded and who the sender is. An act of the same id that
 * commits while this waits for the lock is not seen here; it is found before a refusal goes out, or by the key of `act`, and then the whole is
 * asked again.
 */
function lock(sent: Sent): Statement {
  const today = vietnamDay(sent.now);
  return {
    name: 'lock-dossier',
    text: `select ${SEEN_COLUMNS('$5::date')},
            (select jsonb_build_object('seq', a.seq, 'dossierId', a.dossier_id) from act a where a.act_id = $2) as known,
            (select to_jsonb(w) from (${STANDING('$3::uuid', 'd.unit_id', '$4::date')}) w) as standing,
            ${CALENDAR_NOW} as calendar
       from dossier d join unit u on u.id = d.unit_id where d.id = $1 for update of d`,
    values: [sent.dossierId, sent.actId, sent.actor === CLOCK.personId ? null : sent.actor, dayOr(sent.on, today), today],
  };
}

/** A day that cannot be one is refused by the judge, not by the database. */
const dayOr = (on: LocalDate | undefined, today: LocalDate): LocalDate => (on && isLocalDate(on) ? on : today);

/** Before a refusal goes out: is it the sender's own act, committed while this waited for the lock? Then the answer is that act's. */
async function repeatOf(sql: Sql, sent: Sent): Promise<Recorded | Refusal | null> {
  const rows = await sql.query(`select seq, dossier_id as "dossierId" from act where act_id = $1`, [sent.actId]);
  return rows[0] ? recorded(rows[0], sent) : null;
}

function recorded(known: NonNullable<Known>, sent: Sent): Recorded | Refusal {
  if (known.dossierId === sent.dossierId) return { seq: known.seq, repeated: true };
  return refuse('incomplete', {
    errors: [{ path: 'actId', code: 'taken', detail: { vi: 'Mã thao tác này đã dùng cho hồ sơ khác.', en: 'This act id was used for another dossier.' } }],
  });
}

const isUniqueViolation = (error: unknown): boolean => (error as { code?: string }).code === '23505';

const submittedOn = (sent: Sent): LocalDate | undefined => (sent.kind === 'submit' ? (sent.payload as { sentOn?: LocalDate } | undefined)?.sentOn : undefined);

/** Kept apart from the transaction: a refused act leaves nothing behind but this line. */
const logRefusal = (sql: Sql, sent: Sent, refusal: Refusal): Promise<unknown> =>
  sql.query(
    `insert into refusal (at, dossier_id, act_id, person_id, kind, step_id, code) values ($1, (select id from dossier where id = $2), $3, $4, $5, $6, $7)`,
    [sent.now, sent.dossierId, sent.actId, sent.actor, sent.kind, sent.stepId ?? '', refusal.refused],
  );
