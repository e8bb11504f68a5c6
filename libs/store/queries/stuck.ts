import type { LocalDate, Wording } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';
import { DOSSIER_COLUMNS, matching, type DossierItem } from './dossiers';
import { fromCursor, INSTANT, paged, pageSize, parameters, UUID } from './page';

/** Why a dossier does not move, the worst first. */
export const STUCK_WHY = ['nobody', 'overdue', 'held', 'returned', 'outside', 'behind'] as const;
export type StuckWhy = (typeof STUCK_WHY)[number];
/** How long it has stood, in days. */
export const STUCK_AGES = ['to-3', 'to-10', 'to-30', 'over-30'] as const;
export type StuckAge = (typeof STUCK_AGES)[number];

export interface StuckFilter {
  why?: StuckWhy;
  level?: string;
  step?: string;
  age?: StuckAge;
  q?: string;
  award?: string;
  unit?: string;
  limit?: number;
  cursor?: string;
}
export interface StuckItem extends DossierItem {
  why: StuckWhy[];
  since: string;
  days: number;
  /** Who would have to act: the office and its holders, a person by name, or the authority outside. */
  waitsFor: { office: string | null; people: string[]; authority: Wording | null };
}
export interface StuckBoard {
  cells: { level: string | null; step: string | null; age: StuckAge; n: number }[];
  reasons: { why: StuckWhy; n: number }[];
  items: StuckItem[];
  nextCursor: string | null;
}

/** A workflow is given this long to follow before it counts as behind. */
const FOLLOWS_WITHIN = `interval '5 minutes'`;

/** SQL: whose seat an inbox row of dossier `d` waits at is held by somebody on the day. */
const HELD_BY = (
  day: string,
): string => `from inbox i join office o on o.unit_id = i.unit_id and o.kind = i.office and ${validOn('o', `coalesce(i.on_day, ${day}::date)`)}
  join seat s on s.office_id = o.id and s.role = i.role and ${validOn('s', `coalesce(i.on_day, ${day}::date)`)} where i.dossier_id = d.id`;

/** SQL: open dossiers under the administered units, why each stands, and since when. */
const OPEN = (units: string, day: string, now: string): string => `
  select d.*, coalesce(d.state->'held'->>'at', d.state->'returned'->>'at',
           (select st->>'openedAt' from jsonb_array_elements(d.state->'steps') st where st->>'id' = d.step_id limit 1), d.updated_at::text)::timestamptz as since,
         array_remove(array[
           case when d.status = 'running' and not exists (select 1 ${HELD_BY(day)})
                 and not exists (select 1 from inbox i where i.dossier_id = d.id and i.person_id is not null) then 'nobody' end,
           case when d.status = 'running' and d.due_on < ${day}::date then 'overdue' end,
           case when d.status = 'held' then 'held' end,
           case when d.status = 'returned' then 'returned' end,
           case when d.status = 'running' and d.step_kind = 'outside' then 'outside' end,
           case when d.followed < d.seq and d.updated_at < ${now}::timestamptz - ${FOLLOWS_WITHIN} then 'behind' end], null) as why
    from dossier d where d.status in ('running', 'returned', 'held') and d.unit_path && ${units}::uuid[]`;

const DAYS = (now: string): string => `greatest(0, floor(extract(epoch from ${now}::timestamptz - o.since) / 86400))::int`;
const AGED = (days: string): string => `case when ${days} <= 3 then 'to-3' when ${days} <= 10 then 'to-10' when ${days} <= 30 then 'to-30' else 'over-30' end`;

interface Asked {
  administered: string[];
  today: LocalDate;
  now: Date;
  filter: StuckFilter;
}

/** The board: where dossiers stand still, counted by level, step and age, and one by one, the longest first. */
export async function stuckBoard(sql: Sql, it: Asked): Promise<StuckBoard> {
  const [cells, reasons, page] = await Promise.all([cellsOf(sql, it), reasonsOf(sql, it), itemsOf(sql, it)]);
  return { cells, reasons, ...page };
}

/** SQL: `stuck` = what stands still and fits the filter; the reason may be left aside, so that the reasons can be counted beside each other. */
function stuck($: (value: unknown) => string, it: Asked, parts: { why: boolean; cell: boolean }): { text: string; now: string; day: string } {
  const { filter } = it;
  const [day, now] = [$(it.today), $(it.now)];
  const days = DAYS(now);
  const where = [
    'cardinality(o.why) > 0',
    ...(parts.why && filter.why ? [`${$(filter.why)} = any(o.why)`] : []),
    ...(parts.cell ? matching($, { level: filter.level, step: filter.step }).map(onO) : []),
    ...(parts.cell && filter.age ? [`${AGED(days)} = ${$(filter.age)}`] : []),
    ...matching($, { q: filter.q, award: filter.award, unit: filter.unit }).map(onO),
  ];
  return { text: `select o.*, ${days} as days from (${OPEN($(it.administered), day, now)}) o where ${where.join(' and ')}`, now, day };
}
const onO = (condition: string): string => condition.replace(/\bd\./g, 'o.');

async function cellsOf(sql: Sql, it: Asked): Promise<StuckBoard['cells']> {
  const { values, $ } = parameters();
  const { text } = stuck($, it, { why: true, cell: false });
  return sql.query(`select level, step_kind as step, ${AGED('days')} as age, count(*)::int as n from (${text}) x group by 1, 2, 3 order by 1, 2, 3`, values);
}

async function reasonsOf(sql: Sql, it: Asked): Promise<StuckBoard['reasons']> {
  const { values, $ } = parameters();
  const { text } = stuck($, it, { why: false, cell: true });
  const rows: { why: StuckWhy; n: number }[] = await sql.query(
    `select r as why, count(*)::int as n from (${text}) x cross join unnest(x.why) r group by r`,
    values,
  );
  return STUCK_WHY.map((why) => ({ why, n: rows.find((row) => row.why === why)?.n ?? 0 }));
}

const WAITS_FOR = (day: string): string => `jsonb_build_object(
  'office', (select o.name || ' · ' || coalesce((select v.name from unit_version v where v.unit_id = o.unit_id order by (${validOn('v', `${day}::date`)}) desc, v.from_on desc limit 1), '')
     from inbox i join office o on o.unit_id = i.unit_id and o.kind = i.office where i.dossier_id = d.id order by o.to_on desc nulls first limit 1),
  'people', coalesce((select jsonb_agg(distinct n) from (
     (select p.full_name as n ${HELD_BY(day).replace(' where ', ' join person p on p.id = s.person_id where ')} limit 5)
     union (select p.full_name from inbox i join person p on p.id = i.person_id where i.dossier_id = d.id limit 5)) names), '[]'),
  'authority', (select s->'authority' from jsonb_array_elements(d.plan->'steps') s where s->>'id' = d.step_id and d.step_kind = 'outside' limit 1))`;

async function itemsOf(sql: Sql, it: Asked): Promise<Pick<StuckBoard, 'items' | 'nextCursor'>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.filter.limit);
  const after = fromCursor(it.filter.cursor, INSTANT, UUID);
  const { text, day } = stuck($, it, { why: true, cell: true });
  const rows = await sql.query(
    `select ${DOSSIER_COLUMNS}, d.why, d.since, d.days, ${WAITS_FOR(day)} as "waitsFor", array[d.since::text, d.id::text] as key
       from (select * from (${text}) x ${after ? `where (x.since, x.id) > (${$(after[0])}::timestamptz, ${$(after[1])}::uuid)` : ''}
              order by x.since, x.id limit ${$(limit + 1)}) d
       join unit u on u.id = d.unit_id order by d.since, d.id`,
    values,
  );
  return paged(rows, limit);
}
