import { localValuesOn, type Entered } from '../../rulebook';
import type { LocalDate, LocalValues } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';

/** What stands on a day, of the parameters about shares, for each of many units: each with the levels above it. */
export async function quotaValuesOf(sql: Sql, unitIds: readonly string[], on: LocalDate): Promise<Map<string, LocalValues>> {
  const rows: (Entered & { unitId: string })[] = await sql.query(
    `with recursive above as (
       select v.unit_id as of, v.unit_id, v.parent_id, v.level, 0 as depth from unit_version v where v.unit_id = any($1::uuid[]) and ${validOn('v', '$2::date')}
       union all
       select a.of, v.unit_id, v.parent_id, v.level, a.depth + 1 from above a join unit_version v on v.unit_id = a.parent_id
        where ${validOn('v', '$2::date')} and a.depth < 12)
     select a.of as "unitId", p.key, a.level, p.value, p.data, p.decision, p.from_on::text as "from", p.to_on::text as "to"
       from above a join local_parameter p on p.unit_id = a.unit_id
      where p.key like 'quota.%' and p.from_on <= $2 and (p.to_on is null or p.to_on >= $2)
        and not exists (select 1 from above n where n.of = a.of and n.level = a.level and n.depth < a.depth)`,
    [unitIds, on],
  );
  return new Map(
    unitIds.map((id) => [
      id,
      localValuesOn(
        rows.filter((row) => row.unitId === id),
        on,
      ),
    ]),
  );
}
