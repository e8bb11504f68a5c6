import type { LocalDate, Wording } from '../../rulebook/types';
import type { Sql } from '../open';
import { validOn } from '../register';
import { FILED, PROPOSING } from './filed';
import type { EnteredDeadline } from './rows';

/** One deadline that is to be announced: the row, the period, the day, and how many working days ahead. */
export interface Announcement {
  row: EnteredDeadline;
  period: string;
  due: LocalDate;
  rung: number;
  what: Wording;
}

/**
 * SQL: the clerks and heads of the units under the deadline's that have filed nothing for it. Left out are units that go by an earlier day of their
 * own, or of a unit between: they are told of that one.
 */
const TOLD = `${PROPOSING('$1::uuid', '$2::date')},
  asked as (select $3::text[] as awards, $4::text as ground, $5::text as period),
  tighter as (
    select f.unit_id from filing_deadline f left join filing_deadline_end e on e.deadline_id = f.id join under w on w.unit_id = f.unit_id and w.depth > 0, asked q
     where f.mark <> 'unverified' and f.awards @> q.awards and f.kind = $6 and (f.ground is null or f.ground = q.ground)
       and (f.once_year is null or f.once_year = right(q.period, 4)::int)
       and coalesce(f.once, make_date(left($7, 4)::int, left(f.each, 2)::int, case f.each when '02-29' then 28 else right(f.each, 2)::int end)) < $7::date
       and f.from_on <= $7::date and coalesce(least(f.to_on, e.last_on), 'infinity'::date) >= $2::date),
  aside as (
    select unit_id from tighter
    union select v.unit_id from aside a join unit_version v on v.parent_id = a.unit_id where ${validOn('v', '$2::date')})`;

/** Writes the notices of one announcement, and the mails that go with them by each person's own wish. @returns how many were told anew */
export async function tellUnits(sql: Sql, { row, period, due, rung, what }: Announcement, it: { today: LocalDate; now: Date }): Promise<number> {
  const about = { period, due, rung, what, unitId: row.unit.id };
  const rows: { person_id: string }[] = await sql.query(
    `${TOLD},
     people as (
       select distinct s.person_id from proposing p join office o on o.unit_id = p.unit_id and o.kind = 'unit' and ${validOn('o', '$2::date')}
         join seat s on s.office_id = o.id and s.role in ('clerk', 'unit-head') and ${validOn('s', '$2::date')}
        where p.unit_id not in (select unit_id from aside)
          and not exists (select 1 from dossier d, asked q where d.unit_id = p.unit_id and ${FILED('q')})),
     new_notices as (
       insert into notice (deadline_id, subject, about, seq, kind, step_id, person_id, created_at, delivered_at)
       select $8::uuid, $9, $10::jsonb, 0, 'filing-due', '', person_id, $11, $11 from people
       on conflict do nothing returning id, person_id),
     new_mails as (
       insert into delivery (channel, notice_id, person_id, way, state, reason, next_at, created_at)
       select 'e-mail', n.id, n.person_id, case w.way when 'now' then 'now' else 'digest' end, case when r.reason is null then 'waiting' else 'skipped' end, r.reason, $11, $11
         from new_notices n join channel c on c.name = 'e-mail' and c.state <> 'off' join person p on p.id = n.person_id
         left join mail_preference m on m.person_id = n.person_id
         cross join lateral (select coalesce(m.ways->>'filing-due', 'digest') as way) w
         cross join lateral (select case when w.way = 'never' then 'not-wanted' when w.way = 'digest' and not coalesce(m.digest, true) then 'no-digest'
           when p.email is null then 'no-address' when p.email_failed_at is not null then 'address-fails' end as reason) r)
     select person_id from new_notices`,
    [row.unit.id, it.today, row.awards, row.ground, period, row.kind, due, row.id, `${period} ${rung}`, JSON.stringify(about), it.now],
  );
  const personIds = rows.map((one) => one.person_id);
  // Whoever has the pages open sees the bell change.
  if (personIds.length > 0)
    await sql.query(`select pg_notify('inbox', $1)`, [JSON.stringify({ dossierId: '', seq: 0, unitIds: [], personIds: personIds.slice(0, 100) })]);
  return personIds.length;
}
