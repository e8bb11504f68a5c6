import { localValuesOn, type Entered } from '../../rulebook';
import type { LevelCode, LocalDate, LocalValues } from '../../rulebook/types';
import type { Sql } from '../open';

/** What the units of an ancestry entered that is in force on a day, with the level each has in it. */
export const enteredBy = (sql: Sql, ancestry: Record<LevelCode, string>, on: LocalDate): Promise<Entered[]> =>
  sql.query(
    `select p.key, a.level, p.value, p.data, p.decision, p.from_on::text as "from", p.to_on::text as "to"
       from jsonb_each_text($1::jsonb) as a(level, unit) join local_parameter p on p.unit_id = a.unit::uuid
      where p.from_on <= $2 and (p.to_on is null or p.to_on >= $2)`,
    [JSON.stringify(ancestry), on],
  );

/** The local parameters that stand for a place on a day: the layers above it, resolved. */
export const localValuesOf = async (sql: Sql, ancestry: Record<LevelCode, string>, on: LocalDate): Promise<LocalValues> =>
  localValuesOn(await enteredBy(sql, ancestry, on), on);
