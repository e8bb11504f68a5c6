import type { Sql } from '../open';
import type { Channel } from './ways';

export interface ChannelState {
  name: Channel;
  state: 'off' | 'up' | 'down';
  /** null: no worker has spoken of it yet. */
  since: string | null;
  lastError: string | null;
  /** What waits to be sent now (counted up to 1,000), and what was given up or came back. */
  waiting: number;
  failed: number;
}
const MOST = 1_000;

/** Says how a channel is. `since` moves only when the state does. */
export async function sayChannel(sql: Sql, it: { name: Channel; state: ChannelState['state']; error?: string; now: Date }): Promise<void> {
  await sql.query(
    `insert into channel as c (name, state, since, last_error) values ($1, $2, $3, $4)
     on conflict (name) do update set state = $2, since = case when c.state = $2 then c.since else $3 end, last_error = coalesce($4, case when $2 = 'up' then null else c.last_error end)
     where c.state <> $2 or $4 is not null`,
    [it.name, it.state, it.now, it.error ?? null],
  );
}

/** How each channel is; one that no worker has spoken of yet is off. */
export const channelStates = (sql: Sql): Promise<ChannelState[]> =>
  sql.query(
    `select n.name, coalesce(c.state, 'off') as state, c.since, c.last_error as "lastError",
            (select count(*)::int from (select 1 from delivery d where d.channel = n.name and d.state = 'waiting' and d.way = 'now' limit ${MOST}) x) as waiting,
            (select count(*)::int from (select 1 from delivery d where d.channel = n.name and d.state in ('failed', 'bounced') limit ${MOST}) x) as failed
       from unnest(array['e-mail', 'webhook']) n(name) left join channel c on c.name = n.name`,
  );

/** Channels that are set up and have something to send at this moment. */
export async function dueChannels(sql: Sql, now: Date): Promise<Channel[]> {
  const rows: { name: Channel }[] = await sql.query(
    `select c.name from channel c where c.state <> 'off'
        and exists (select 1 from delivery d where d.channel = c.name and d.state = 'waiting' and d.way = 'now' and d.next_at <= $1)`,
    [now],
  );
  return rows.map((row) => row.name);
}
