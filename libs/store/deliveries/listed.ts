import type { Refusal } from '../../dossier';
import { refuse } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import type { Sql, Store } from '../open';
import { fromCursor, NUMBER, paged, pageSize, parameters, type Page } from '../queries/page';
import { administersPerson, mayChange } from '../register-changes/span';

export const DELIVERY_STATES = ['waiting', 'sent', 'failed', 'bounced', 'skipped'] as const;
export interface DeliveryItem {
  id: string;
  channel: 'e-mail' | 'webhook';
  /** The kind of notice or event; `digest` for a day's digest. */
  kind: string;
  person: { id: string; name: string } | null;
  dossier: { id: string; code: string } | null;
  way: 'now' | 'digest';
  state: (typeof DELIVERY_STATES)[number];
  reason: string | null;
  attempts: number;
  nextAt: string;
  lastError: string | null;
  createdAt: string;
  sentAt: string | null;
}
interface Asked {
  administered: string[];
  webhook?: string;
  state?: string;
  limit?: number;
  cursor?: string;
}

/** What left, or was to leave, the house: the calls of one webhook, or the mails to people of the units one administers. Newest first. */
export async function listDeliveries(sql: Sql, it: Asked): Promise<Page<DeliveryItem>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.limit);
  const before = fromCursor(it.cursor, NUMBER);
  const roots = $(it.administered);
  const where = [
    it.webhook
      ? `x.webhook_id = ${$(it.webhook)} and exists (select 1 from webhook w join under u on u.unit_id = w.unit_id where w.id = x.webhook_id)`
      : `x.channel = 'e-mail' and exists (select 1 from seat s join office o on o.id = s.office_id join under u on u.unit_id = o.unit_id where s.person_id = x.person_id)`,
    ...(it.state ? [`x.state = ${$(it.state)}`] : []),
    ...(before ? [`x.id < ${$(before[0])}::bigint`] : []),
  ];
  const rows = await sql.query(
    `with recursive under as (select x as unit_id from unnest(${roots}::uuid[]) x union select v.unit_id from unit_version v join under u on v.parent_id = u.unit_id)
     select x.id::text as id, x.channel, coalesce(n.kind, x.event->>'event', 'digest') as kind, x.way, x.state, x.reason, x.attempts, x.next_at as "nextAt", x.last_error as "lastError",
            x.created_at as "createdAt", x.sent_at as "sentAt", array[x.id::text] as key,
            case when p.id is null then null else jsonb_build_object('id', p.id, 'name', p.full_name) end as person,
            coalesce(x.event->'dossier', case when d.id is null then null else jsonb_build_object('id', d.id, 'code', d.code) end) as dossier
       from delivery x left join notice n on n.id = x.notice_id left join dossier d on d.id = n.dossier_id left join person p on p.id = x.person_id
      where ${where.join(' and ')} order by x.id desc limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}

/**
 * Sends one again, under the same id and, for a webhook, with the same body; `id` makes the wish single, however often it is sent. An address
 * that bounced is tried once more. What still waits is tried at the next round.
 */
export async function sendAgain(
  store: Store,
  it: { id: string; deliveryId: string; by: { personId: string; today: LocalDate; now: Date } },
): Promise<{ id: string } | Refusal> {
  return store.transaction(async (sql) => {
    const [row] = await sql.query(
      `select d.person_id as "personId", d.state, d.replay_id as "replayId", w.unit_id as "unitId" from delivery d left join webhook w on w.id = d.webhook_id where d.id = $1 for update of d`,
      [it.deliveryId],
    );
    if (!row) return refuse('unknown');
    const refusal = await forbidden(sql, row, it.by);
    if (refusal) return refusal;
    if (row.replayId === it.id) return { id: it.deliveryId };
    if (row.personId) await sql.query(`update person set email_failed_at = null, email_failure = null where id = $1`, [row.personId]);
    await sql.query(
      `update delivery set state = 'waiting', way = 'now', reason = null, attempts = 0, next_at = $2, sent_at = null, replay_id = $3 where id = $1`,
      [it.deliveryId, it.by.now, it.id],
    );
    return { id: it.deliveryId };
  });
}

async function forbidden(
  sql: Sql,
  row: { personId: string | null; unitId: string | null },
  by: { personId: string; today: LocalDate },
): Promise<Refusal | null> {
  if (row.personId) return (await administersPerson(sql, by.personId, row.personId, by.today)) ? null : refuse('outside-your-jurisdiction');
  const may = await mayChange(sql, { personId: by.personId, unitId: row.unitId ?? '', today: by.today });
  return 'refused' in may ? may : null;
}
