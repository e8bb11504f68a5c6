import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { seatsOf, validOn, type NamedSeat } from '../register';
import { standsInFor } from '../substitutions/chains';
import { listInbox } from './inbox';

export interface MeView {
  offices: NamedSeat[];
  /** Seats that ended: what began on paper then may still be finished by who held them. */
  formerOffices: { office: string; officeName: string; unitId: string; unitName: string; role: string; fromOn: LocalDate; toOn: LocalDate | null }[];
  /** Persons I stand in for today. */
  actingFor: { id: string; name: string }[];
  counts: { tasks: number; tasksMore: boolean; notices: number; noticesMore: boolean };
}
const MOST = 99;

/** A person's seats today and before, and how much waits for them; counting stops at 99. */
export async function meOf(sql: Sql, it: { personId: string; today: LocalDate }): Promise<MeView> {
  const [offices, formerOffices, tasks, unread, actingFor] = await Promise.all([
    seatsOf(sql, it.personId, it.today),
    sql.query(
      `select o.kind as office, o.name as "officeName", o.unit_id as "unitId", s.role, s.from_on::text as "fromOn", least(s.to_on, o.to_on)::text as "toOn",
              (select v.name from unit_version v where v.unit_id = o.unit_id and v.from_on <= coalesce(s.to_on, o.to_on, $2::date) order by v.from_on desc limit 1) as "unitName"
         from seat s join office o on o.id = s.office_id where s.person_id = $1 and not (${validOn('s', '$2::date')} and ${validOn('o', '$2::date')}) and s.from_on <= $2::date
        order by s.from_on desc limit 50`,
      [it.personId, it.today],
    ),
    listInbox(sql, { personId: it.personId, today: it.today, filter: { limit: MOST } }),
    sql.query(`select count(*)::int as n from (select 1 from notice where person_id = $1 and read_at is null and delivered_at is not null limit $2) x`, [
      it.personId,
      MOST + 1,
    ]),
    standsInFor(sql, it),
  ]);
  const notices: number = unread[0].n;
  return {
    offices,
    formerOffices,
    actingFor,
    counts: { tasks: tasks.items.length, tasksMore: tasks.nextCursor !== null, notices: Math.min(notices, MOST), noticesMore: notices > MOST },
  };
}
