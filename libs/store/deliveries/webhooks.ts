import { NOTICE_WORDING, refuse, type NoticeKind, type Refusal } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import type { Sql, Store } from '../open';
import { mayChange } from '../register-changes/span';

export interface WebhookItem {
  id: string;
  name: string;
  url: string;
  kinds: NoticeKind[];
  unit: { id: string; code: string; name: string };
  active: boolean;
  createdAt: string;
  updatedAt: string;
  /** Of the last seven days. */
  sent: number;
  waiting: number;
  failed: number;
}

const UNDER = `with recursive under as (select x as unit_id from unnest($1::uuid[]) x union select v.unit_id from unit_version v join under u on v.parent_id = u.unit_id)`;
const COUNTED = (state: string): string =>
  `(select count(*)::int from delivery d where d.webhook_id = w.id and d.state = '${state}' and d.created_at > now() - interval '7 days') as ${state}`;

/** The webhooks of the units one administers, by name; without their secrets. */
export const listWebhooks = (sql: Sql, administered: string[]): Promise<WebhookItem[]> =>
  sql.query(
    `${UNDER} select w.id, w.name, w.url, w.kinds, w.active, w.created_at as "createdAt", w.updated_at as "updatedAt", ${['sent', 'waiting', 'failed'].map(COUNTED).join(', ')},
            jsonb_build_object('id', u.id, 'code', u.code, 'name', (select v.name from unit_version v where v.unit_id = u.id order by v.from_on desc limit 1)) as unit
       from webhook w join unit u on u.id = w.unit_id where w.unit_id in (select unit_id from under) order by w.name, w.id limit 200`,
    [administered],
  );

export interface WebhookWish {
  id: string;
  name: string;
  url: string;
  /** Left out when a webhook is changed: as it was. */
  secret?: string | undefined;
  kinds: string[];
  /** Code or id. */
  unit: string;
  active: boolean;
  by: { personId: string; today: LocalDate; now: Date };
}

/** Enters a webhook, or changes the one of this id. Sent again, nothing more happens. */
export async function keepWebhook(store: Store, it: WebhookWish): Promise<{ id: string } | Refusal> {
  const unknown = it.kinds.findIndex((kind) => !(kind in NOTICE_WORDING));
  if (unknown >= 0) return wrong(`kinds.${unknown}`, 'Không có loại tin này.', 'There is no such kind of news.');
  return store.transaction(async (sql) => {
    const [unit] = await sql.query(`select id from unit where code = $1 or id::text = $1`, [it.unit]);
    if (!unit) return wrong('unit', `Không có đơn vị mã "${it.unit}".`, `There is no unit "${it.unit}".`);
    const [known] = await sql.query(`select unit_id as "unitId" from webhook where id = $1 for update`, [it.id]);
    for (const unitId of [unit.id, ...(known ? [known.unitId] : [])]) {
      const may = await mayChange(sql, { personId: it.by.personId, unitId, today: it.by.today });
      if ('refused' in may) return may;
    }
    if (!known && !it.secret) return wrong('secret', 'Còn thiếu khóa bí mật.', 'The secret is missing.');
    await sql.query(
      `insert into webhook (id, name, url, secret, kinds, unit_id, active, created_by, created_at, updated_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)
       on conflict (id) do update set name = $2, url = $3, secret = coalesce(nullif($4, ''), webhook.secret), kinds = $5, unit_id = $6, active = $7, updated_at = $9`,
      [it.id, it.name, it.url, it.secret ?? '', it.kinds, unit.id, it.active, it.by.personId, it.by.now],
    );
    return { id: it.id };
  });
}

const wrong = (path: string, vi: string, en: string): Refusal =>
  refuse('incomplete', { sentence: { vi, en }, errors: [{ path, code: 'wrong', detail: { vi, en } }] });

/** What a call says and where it goes; null when its webhook was switched off. */
export async function webhookCall(sql: Sql, deliveryId: string): Promise<{ url: string; secret: string; event: object } | null> {
  const rows = await sql.query(`select w.url, w.secret, d.event from delivery d join webhook w on w.id = d.webhook_id where d.id = $1 and w.active`, [
    deliveryId,
  ]);
  return rows[0] ?? null;
}
