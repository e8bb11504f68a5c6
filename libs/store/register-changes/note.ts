import type { RegisterChange } from '../entities';
import type { Sql } from '../open';

type Change = Pick<RegisterChange, 'id' | 'kind' | 'subjectId' | 'unitId' | 'byId' | 'at'>;

/** Writes down who changed what, in the change's own transaction. The same change sent again leaves one line. */
export const note = (sql: Sql, it: Change): Promise<unknown> =>
  sql.query('insert into register_change (id, kind, subject_id, unit_id, by_id, at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing', [
    it.id,
    it.kind,
    it.subjectId,
    it.unitId,
    it.byId,
    it.at,
  ]);
