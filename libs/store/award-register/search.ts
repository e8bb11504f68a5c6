import type { LocalDate, NomineeKind } from '../../rulebook/types';
import { searchKey } from '../days';
import type { Sql } from '../open';
import { fromCursor, paged, pageSize, parameters, UUID, wordsOf, type Page } from '../queries/page';
import { registerReach } from './reach';

export interface HonoureeFilter {
  /** Name, unit or birth year; diacritics do not matter. */
  q?: string;
  kind?: NomineeKind;
  award?: string;
  year?: number;
  /** Code or id of a unit: it and all under it. */
  unit?: string;
  limit?: number;
  cursor?: string;
}
export interface HonoureeItem {
  id: string;
  kind: NomineeKind;
  name: string;
  birthYear: number | null;
  position: string | null;
  unit: string;
  awards: number;
  latest: { award: string; year: number; decidedOn: LocalDate } | null;
}

const COLUMNS = `h.id, h.kind, h.name, h.birth_year as "birthYear", h.position, h.unit_text as unit,
  (select count(*)::int from award_given g join honouree m on m.id = g.honouree_id where m.root_id = h.id) as awards,
  (select jsonb_build_object('award', g.award, 'year', g.year, 'decidedOn', g.decided_on) from award_given g join honouree m on m.id = g.honouree_id
    where m.root_id = h.id order by g.decided_on desc, g.id limit 1) as latest`;

/** People, collectives and households within the reader's reach, in the Vietnamese order of names. Nothing is counted. */
export async function findHonourees(sql: Sql, it: { personId: string; today: LocalDate; filter: HonoureeFilter }): Promise<Page<HonoureeItem>> {
  const { filter } = it;
  const { values, $ } = parameters();
  const limit = pageSize(filter.limit);
  const after = fromCursor(filter.cursor, /^.{0,300}$/s, UUID);
  const reach = await registerReach(sql, it.personId, it.today);
  const given = [
    ...(filter.award ? [`g.award = ${$(filter.award)}`] : []),
    ...(filter.year ? [`g.year = ${$(filter.year)}`] : []),
    ...(filter.unit ? [`g.unit_path && array(select id from unit where code = ${$(filter.unit)} or id::text = ${$(filter.unit)})`] : []),
  ];
  const where = [
    'h.merged_into is null',
    `h.unit_path && ${$(reach)}::uuid[]`,
    ...wordsOf(searchKey(filter.q ?? '')).map((word) => `h.search like ${$(word)}`),
    ...(filter.kind ? [`h.kind = ${$(filter.kind)}`] : []),
    ...(given.length > 0
      ? [`exists (select 1 from award_given g join honouree m on m.id = g.honouree_id where m.root_id = h.id and ${given.join(' and ')})`]
      : []),
    ...(after ? [`(h.sort_key, h.id) > (${$(after[0])}, ${$(after[1])}::uuid)`] : []),
  ];
  const rows = await sql.query(
    `select ${COLUMNS}, array[h.sort_key, h.id::text] as key from honouree h where ${where.join(' and ')} order by h.sort_key, h.id limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}
