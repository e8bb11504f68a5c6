import type { LocalDate } from '../../rulebook/types';
import { searchKey } from '../days';
import type { Sql } from '../open';
import { validOn } from '../register';
import { fromCursor, paged, pageSize, parameters, UUID, wordsOf, type Page } from './page';
import { MARKS, PLAIN } from './units';

export interface PersonItem {
  id: string;
  name: string;
  seats: {
    id: string;
    role: string;
    officeId: string;
    office: string;
    officeName: string;
    unitCode: string;
    unitName: string;
    fromOn: LocalDate;
    toOn: LocalDate | null;
    now: boolean;
  }[];
  account: { id: string; username: string; active: boolean; createdAt: string } | null;
}
interface Asked {
  /** Units that the asker administers; people with a seat, at any time, in one of them or under it are found. */
  administered: string[];
  today: LocalDate;
  q?: string;
  unit?: string;
  limit?: number;
  cursor?: string;
}

/** SQL: units that lie, or lay, under those an administrator looks after; by every version, so that units that ended are found too. */
const UNDER = (roots: string): string => `
  with recursive under as (
    select x as unit_id from unnest(${roots}::uuid[]) x union select v.unit_id from unit_version v join under u on v.parent_id = u.unit_id)`;

/** SQL: the given name, by which lists of people are sorted. */
const GIVEN = `coalesce(substring(p.full_name from '[^ ]+ *$'), '')`;

/** People of the units one administers, by given name, with their seats and their account. */
export async function listPeople(sql: Sql, it: Asked): Promise<Page<PersonItem>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.limit);
  const after = fromCursor(it.cursor, /^.{0,200}$/s, /^.{0,200}$/s, UUID);
  const roots = $(it.administered);
  const today = $(it.today);
  const unit = it.unit ? `and o.unit_id in (select x.id from unit x where x.code = ${$(it.unit)} or x.id::text = ${$(it.unit)})` : '';
  const where = [
    `exists (select 1 from seat s join office o on o.id = s.office_id join under u on u.unit_id = o.unit_id where s.person_id = p.id ${unit})`,
    ...wordsOf(searchKey(it.q ?? '')).map((word) => `translate(lower(normalize(p.full_name, nfc)), '${MARKS}', '${PLAIN}') like ${$(word)}`),
    ...(after ? [`(${GIVEN}, p.full_name, p.id) > (${$(after[0])}, ${$(after[1])}, ${$(after[2])}::uuid)`] : []),
  ];
  const rows = await sql.query(
    `${UNDER(roots)}
     select p.id, p.full_name as name, array[${GIVEN}, p.full_name, p.id::text] as key,
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'role', s.role, 'officeId', o.id, 'office', o.kind, 'officeName', o.name, 'unitCode', x.code,
          'unitName', (select v.name from unit_version v where v.unit_id = x.id order by (${validOn('v', `${today}::date`)}) desc, v.from_on desc limit 1),
          'fromOn', s.from_on, 'toOn', s.to_on, 'now', ${validOn('s', `${today}::date`)}) order by s.from_on desc, o.name)
          from seat s join office o on o.id = s.office_id join unit x on x.id = o.unit_id where s.person_id = p.id), '[]') as seats,
       (select jsonb_build_object('id', a.id, 'username', a.username, 'active', a.active, 'createdAt', a.created_at) from account a
          where a.person_id = p.id order by a.active desc, a.created_at desc limit 1) as account
       from person p where ${where.join(' and ')} order by ${GIVEN}, p.full_name, p.id limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}
