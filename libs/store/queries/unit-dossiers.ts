import type { Returned } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { DOSSIER_COLUMNS, matching, type DossierFilter, type DossierItem } from './dossiers';
import { fromCursor, INSTANT, NUMBER, paged, pageSize, parameters, UUID, type Page } from './page';
import { reachOf, WITHIN } from './reach';

/** How a unit sorts its own dossiers: what came back first, then what it still writes, what is under way, what is over. */
export const UNIT_GROUPS = ['returned', 'draft', 'running', 'ended'] as const;
export type UnitGroup = (typeof UNIT_GROUPS)[number];
export type UnitDossierFilter = Pick<DossierFilter, 'q' | 'award' | 'limit' | 'cursor'> & { group?: UnitGroup };
export type UnitDossierItem = DossierItem & { group: UnitGroup; returned: Returned | null };

const PLACE = `case d.status when 'returned' then 0 when 'draft' then 1 when 'running' then 2 when 'held' then 2 else 3 end`;
const PROPOSING = (person: string, today: string): string => `array(
  select distinct o.unit_id from seat s join office o on o.id = s.office_id
   where s.person_id = ${person} and o.kind = 'unit' and s.role in ('clerk', 'unit-head') and s.from_on <= ${today}::date)`;

/**
 * Dossiers of the units a person proposes for, group by group, the newest first. A clerk whose unit is gone still finds what was begun on paper,
 * and their own drafts.
 */
export async function listUnitDossiers(sql: Sql, it: { personId: string; today: LocalDate; filter: UnitDossierFilter }): Promise<Page<UnitDossierItem>> {
  const { filter, personId, today } = it;
  const { values, $ } = parameters();
  const limit = pageSize(filter.limit);
  const me = $(personId);
  const after = fromCursor(filter.cursor, NUMBER, INSTANT, UUID);
  const place = after && $(after[0]);
  const where = [
    `d.unit_id = any(${PROPOSING(me, $(today))})`,
    `(d.created_by = ${me} or (${WITHIN($, personId, await reachOf(sql, personId, today))}))`,
    ...matching($, filter),
    ...(filter.group ? [`${PLACE} = ${$(UNIT_GROUPS.indexOf(filter.group))}`] : []),
    ...(after
      ? [`(${PLACE} > ${place}::int or (${PLACE} = ${place}::int and (d.created_at, d.id) < (${$(after[1])}::timestamptz, ${$(after[2])}::uuid)))`]
      : []),
  ];
  const rows = await sql.query(
    `select ${DOSSIER_COLUMNS}, ${PLACE} as place, d.state->'returned' as returned, array[(${PLACE})::text, d.created_at::text, d.id::text] as key
       from dossier d join unit u on u.id = d.unit_id where ${where.join('\n and ')} order by place, d.created_at desc, d.id desc limit ${$(limit + 1)}`,
    values,
  );
  return paged(
    rows.map(({ place: at, ...row }: { place: number }) => ({ ...row, group: UNIT_GROUPS[at] })),
    limit,
  );
}
