import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';
import { INSTEAD } from '../substitutions/chains';
import { DOSSIER_COLUMNS, dueIs, matching, type DossierFilter, type DossierItem } from './dossiers';
import { insteadOf, STAND } from './instead';
import { DAY, fromCursor, NUMBER, paged, pageSize, parameters, type Page } from './page';

export type InboxFilter = Pick<DossierFilter, 'q' | 'award' | 'unit' | 'level' | 'due' | 'step' | 'limit' | 'cursor'> & {
  /** mine = given to me by name; offices = waiting for any holder of my seats; instead = waiting for somebody I stand in for. */
  whose?: 'mine' | 'offices' | 'instead';
};
export interface InboxItem {
  id: string;
  task: 'act' | 'supplement';
  /** Given to this person by name, rather than to whoever holds the seat. */
  mine: boolean;
  /** In whose place it waits for this person. */
  actingFor: { id: string; name: string } | null;
  openedAt: string;
  dueOn: LocalDate | null;
  overdue: boolean;
  dossier: DossierItem;
}

/**
 * SQL: is inbox row `i` for seat row `s`? A seat held today; or one held on the dossier's last day on paper.
 * Both halves follow the index (unit, office, role, sort_on, id).
 */
const AT_SEAT = `i.unit_id = s.unit_id and i.office = s.office and i.role = s.role and (s.now or i.on_day between s.from_on and s.to_on)`;

const SEATS_HELD = (person: string, day: string): string => `
  select o.unit_id, o.kind as office, s.role, bool_or(${validOn('s', `${day}::date`)} and ${validOn('o', `${day}::date`)}) as now,
         min(s.from_on) as from_on, max(coalesce(s.to_on, 'infinity'::date)) as to_on
    from seat s join office o on o.id = s.office_id where s.person_id = ${person} group by o.unit_id, o.kind, s.role, s.id`;

/**
 * What waits for a person: given to them, or to any holder of a seat of theirs. By due date, one row a dossier. Each seat reads its own
 * index range and stops at the page's end; nothing is counted.
 */
export async function listInbox(sql: Sql, it: { personId: string; today: LocalDate; filter: InboxFilter }): Promise<Page<InboxItem>> {
  const { filter, personId, today } = it;
  const { values, $ } = parameters();
  const limit = pageSize(filter.limit);
  const me = $(personId);
  const day = $(today);
  const after = fromCursor(filter.cursor, DAY, NUMBER);
  const wanted = [
    ...matching($, filter),
    ...(filter.due ? [dueIs(filter.due, 'i.due_on', day)] : []),
    ...(after ? [`(i.sort_on, i.id) > (${$(after[0])}::date, ${$(after[1])}::bigint)`] : []),
    'true',
  ].join(' and ');
  const most = $(limit + 1);
  // A dossier that waits for two of my roles is one task: its first row.
  const first = `not exists (select 1 from inbox j join held h on j.unit_id = h.unit_id and j.office = h.office and j.role = h.role
    and (h.now or j.on_day between h.from_on and h.to_on) where j.dossier_id = i.dossier_id and j.id < i.id)`;
  const range = (condition: string, absent = 'null::uuid'): string =>
    `select i.*, d.id as did, ${absent} as absent from inbox i join dossier d on d.id = i.dossier_id where ${condition} and ${wanted} order by i.sort_on, i.id limit ${most}`;
  const wants = (whose: NonNullable<InboxFilter['whose']>): boolean => (filter.whose ?? whose) === whose;
  const parts = [
    ...(wants('offices') ? [`select r.* from held s cross join lateral (${range(`${AT_SEAT} and ${first}`)}) r`] : []),
    ...(wants('mine') ? [`(${range(`i.person_id = ${me}`)})`] : []),
    ...(wants('instead')
      ? (['seat', 'name'] as const).map(
          (by) => `select r.* from ${by === 'seat' ? 'stand' : 'instead'} x cross join lateral (${range(insteadOf(me, `${day}::date`, by), 'x.absent')}) r`,
        )
      : []),
  ];
  const rows = await sql.query(
    `with recursive held as materialized (${SEATS_HELD(me, day)}), ${INSTEAD(me, `${day}::date`)}, ${STAND(`${day}::date`)}, tasks as (select distinct on (t.sort_on, t.id) t.* from (${parts.join(' union all ')}) t order by t.sort_on, t.id limit ${most})
     select i.id::text as "taskId", i.task, i.person_id is not distinct from ${me}::uuid as mine,
       (select jsonb_build_object('id', q.id, 'name', q.full_name) from person q where q.id = i.absent) as "actingFor", i.opened_at as "openedAt", i.due_on::text as "taskDueOn", array[i.sort_on::text, i.id::text] as key, ${DOSSIER_COLUMNS}
       from tasks i join dossier d on d.id = i.did join unit u on u.id = d.unit_id order by i.sort_on, i.id`,
    values,
  );
  return paged(
    rows.map((row: Row) => toItem(row, today)),
    limit,
  );
}

type Row = DossierItem & {
  taskId: string;
  task: InboxItem['task'];
  mine: boolean;
  actingFor: InboxItem['actingFor'];
  openedAt: string;
  taskDueOn: string | null;
  key: string[];
};

function toItem({ taskId, task, mine, actingFor, openedAt, taskDueOn, key, ...dossier }: Row, today: LocalDate): InboxItem & { key: string[] } {
  return { id: taskId, task, mine, actingFor, openedAt, dueOn: taskDueOn, overdue: taskDueOn !== null && taskDueOn < today, dossier, key };
}
