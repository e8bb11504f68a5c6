import type { Sql } from '../open';
import type { Channel } from './ways';

/** A delivery taken by one courier until its lease runs out. `attempts` tells its turn: who comes back too late changes nothing. */
export interface Claimed {
  id: string;
  attempts: number;
  personId: string | null;
  noticeId: string | null;
  digestOn: string | null;
  webhookId: string | null;
  createdAt: Date;
}

/** Longer than one message can take by the timeouts of its channel. */
const LEASE_MS = 60_000;

/** Takes up to `limit` deliveries that are due, oldest first; two couriers never hold the same one. */
export async function claim(sql: Sql, it: { channel: Channel; limit: number; now: Date }): Promise<Claimed[]> {
  const [rows]: [Claimed[]] = await sql.query(
    `update delivery d set attempts = d.attempts + 1, next_at = $4
       from (select id from delivery where channel = $1 and state = 'waiting' and way = 'now' and next_at <= $2 order by next_at, id limit $3 for update skip locked) due
      where d.id = due.id
      returning d.id::text as id, d.attempts, d.person_id as "personId", d.notice_id::text as "noticeId", d.digest_on::text as "digestOn", d.webhook_id as "webhookId", d.created_at as "createdAt"`,
    [it.channel, it.now, it.limit, new Date(it.now.getTime() + LEASE_MS)],
  );
  return rows.sort((a, b) => Number(a.id) - Number(b.id));
}

type Turn = Pick<Claimed, 'id' | 'attempts'>;
const MINE = `id = $1 and attempts = $2 and state = 'waiting'`;

/** Begins one of a batch: the lease starts anew. @returns false when somebody else has taken it meanwhile */
export async function begin(sql: Sql, turn: Turn, now: Date): Promise<boolean> {
  const [, count]: [unknown[], number] = await sql.query(`update delivery set next_at = $3 where ${MINE}`, [
    turn.id,
    turn.attempts,
    new Date(now.getTime() + LEASE_MS),
  ]);
  return count === 1;
}

/** Sent. A digest takes with it all that it told. */
export async function markSent(sql: Sql, turn: Turn, now: Date): Promise<void> {
  await sql.query(
    `with done as (update delivery set state = 'sent', sent_at = $3, last_error = null where ${MINE} returning person_id, up_to, digest_on)
     update delivery d set state = 'sent', sent_at = $3 from done
      where done.digest_on is not null and d.person_id = done.person_id and d.state = 'waiting' and d.way = 'digest' and d.id <= done.up_to`,
    [turn.id, turn.attempts, now],
  );
}

/** Ended without being sent: given up, refused for good, or no longer wanted. */
export async function markEnded(sql: Sql, turn: Turn, how: { state: 'failed' | 'bounced' | 'skipped'; reason?: string; error?: string }): Promise<void> {
  await sql.query(`update delivery set state = $3, reason = $4, last_error = coalesce($5, last_error) where ${MINE}`, [
    turn.id,
    turn.attempts,
    how.state,
    how.reason ?? null,
    how.error ?? null,
  ]);
}

/** To be tried again at `at`. `free`: this turn does not count, as it was not the message's fault. */
export async function markLater(sql: Sql, turn: Turn, it: { at: Date; error?: string; free?: boolean }): Promise<void> {
  await sql.query(`update delivery set next_at = $3, last_error = coalesce($4, last_error), attempts = attempts - $5 where ${MINE}`, [
    turn.id,
    turn.attempts,
    it.at,
    it.error ?? null,
    it.free ? 1 : 0,
  ]);
}

/** The address was refused for good: nothing more is mailed to it until the person or an administrator enters another. The duty stays in the inbox. */
export async function markAddress(sql: Sql, it: { personId: string; email: string; error: string; now: Date }): Promise<void> {
  await sql.query(`update person set email_failed_at = $3, email_failure = $4 where id = $1 and email = $2`, [it.personId, it.email, it.now, it.error]);
}
