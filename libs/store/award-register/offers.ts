import type { LocalDate, NomineeKind } from '../../rulebook/types';
import type { Sql } from '../open';
import { fromCursor, NUMBER, paged, pageSize, parameters, type Page } from '../queries/page';
import { registerReach } from './reach';

interface Side {
  id: string;
  name: string;
  birthYear: number | null;
  unit: string;
  position: string | null;
  awards: number;
}
export interface Offer {
  id: string;
  why: string;
  kind: NomineeKind;
  a: Side;
  b: Side;
}
const SIDE = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'birthYear', ${alias}.birth_year, 'unit', ${alias}.unit_text, 'position', ${alias}.position,
     'awards', (select count(*)::int from award_given g join honouree m on m.id = g.honouree_id where m.root_id = ${alias}.id))`;

/** Pairs who may be one, for a person to say; both within the reader's reach. Of one import, or of one unit and those under it, or all. */
export async function openOffers(
  sql: Sql,
  it: { personId: string; today: LocalDate; filter: { import?: string; unit?: string; limit?: number; cursor?: string } },
): Promise<Page<Offer>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.filter.limit);
  const after = fromCursor(it.filter.cursor, NUMBER);
  const reach = $(await registerReach(sql, it.personId, it.today));
  const where = [
    `l.state = 'open'`,
    'ra.id <> rb.id',
    `ra.unit_path && ${reach}::uuid[]`,
    `rb.unit_path && ${reach}::uuid[]`,
    ...(it.filter.import ? [`l.import_id = ${$(it.filter.import)}`] : []),
    ...(it.filter.unit ? [IN_UNIT($(it.filter.unit))] : []),
    ...(after ? [`l.id > ${$(after[0])}`] : []),
  ];
  const rows = await sql.query(
    `select l.id, l.why, ra.kind, ${SIDE('ra')} as a, ${SIDE('rb')} as b, array[l.id::text] as key
       from honouree_likeness l join honouree a on a.id = l.a_id join honouree b on b.id = l.b_id join honouree ra on ra.id = a.root_id join honouree rb on rb.id = b.root_id
      where ${where.join(' and ')} order by l.id limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}

const IN_UNIT = (unit: string): string =>
  `(ra.unit_path && array(select id from unit where code = ${unit} or id::text = ${unit}) or rb.unit_path && array(select id from unit where code = ${unit} or id::text = ${unit}))`;
