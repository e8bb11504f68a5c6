import { NOTICE_WORDING, type NoticeKind } from '../../dossier';
import { isWorkingDay } from '../../rulebook';
import type { LocalDate, Wording } from '../../rulebook/types';
import { officeDays } from '../calendar';
import { vietnamDay } from '../days';
import type { Sql } from '../open';
import { listInbox } from '../queries/inbox';
import { validOn } from '../register';
import { addressee, type Addressee } from './letters';

/** Digests go out within this many seconds from when they are prepared, each person at a moment of their own. */
const SPREAD_SECONDS = 3_600;
const SOON_DAYS = 7;

/** SQL: who holds a task that is late or due within a week, by seat or by name. */
const PRESSED = `
  select s.person_id from seat s join office o on o.id = s.office_id
   where ${validOn('s', '$1::date')} and ${validOn('o', '$1::date')}
     and exists (select 1 from inbox i where i.unit_id = o.unit_id and i.office = o.kind and i.role = s.role and i.sort_on <= $1::date + ${SOON_DAYS})
  union select i.person_id from inbox i where i.person_id is not null and i.sort_on <= $1::date + ${SOON_DAYS}`;

/**
 * Puts today's digest on the way for everybody who has something to be told: once a person and day, however often it is called. On a day off
 * nothing. @returns how many were added
 */
export async function prepareDigests(sql: Sql, now: Date): Promise<number> {
  const today = vietnamDay(now);
  if (!isWorkingDay(today, await officeDays(sql))) return 0;
  const rows: unknown[] = await sql.query(
    `insert into delivery (channel, way, person_id, digest_on, next_at, created_at)
     select 'e-mail', 'now', p.id, $1::date, $2::timestamptz + (abs(hashtext(p.id::text)::bigint) % ${SPREAD_SECONDS}) * interval '1 second', $2
       from (select person_id from delivery where state = 'waiting' and way = 'digest' union ${PRESSED}) w
       join person p on p.id = w.person_id and p.email is not null and p.email_failed_at is null
       join channel c on c.name = 'e-mail' and c.state <> 'off'
       left join mail_preference m on m.person_id = p.id where coalesce(m.digest, true)
     on conflict do nothing returning 1`,
    [today, now],
  );
  return rows.length;
}

interface TaskLine {
  dossierId: string;
  code: string;
  step: Wording | null;
  dueOn: LocalDate | null;
}
interface TaskList {
  items: TaskLine[];
  /** There are more than are listed. */
  more: boolean;
}
export interface DigestLetter {
  to: Addressee;
  day: LocalDate;
  overdue: TaskList;
  soon: TaskList;
  /** `dossier` is null where it is about a filing deadline. */
  news: { dossier: { id: string; code: string } | null; sentence: Wording; filing: { due: LocalDate; what: Wording } | null }[];
  /** For the link that ends digests. */
  token: string;
}
const LISTED = 15;

/** What a digest says at the moment it is sent. What was gathered is fixed at the first try, so a second one tells the same. */
export async function digestLetter(sql: Sql, it: { id: string; personId: string; day: LocalDate }): Promise<DigestLetter | null> {
  const to = await addressee(sql, it.personId);
  if (!to) return null;
  const [{ token }] = await sql.query(
    `insert into mail_preference (person_id, token) values ($1, gen_random_uuid()) on conflict (person_id) do update set person_id = excluded.person_id returning token`,
    [it.personId],
  );
  const tasks = async (due: 'overdue' | 'soon'): Promise<TaskList> => {
    const page = await listInbox(sql, { personId: it.personId, today: it.day, filter: { due, limit: LISTED } });
    return {
      items: page.items.map(({ dossier, dueOn }) => ({ dossierId: dossier.id, code: dossier.code, step: dossier.stepName, dueOn })),
      more: page.nextCursor !== null,
    };
  };
  return { to, day: it.day, overdue: await tasks('overdue'), soon: await tasks('soon'), news: await gathered(sql, it), token };
}

async function gathered(sql: Sql, it: { id: string; personId: string }): Promise<DigestLetter['news']> {
  await sql.query(
    `update delivery set up_to = (select coalesce(max(id), 0) from delivery g where g.person_id = $2 and g.state = 'waiting' and g.way = 'digest') where id = $1 and up_to is null`,
    [it.id, it.personId],
  );
  const rows: (Omit<DigestLetter['news'][number], 'sentence'> & { kind: NoticeKind })[] = await sql.query(
    `select case when d.id is not null then jsonb_build_object('id', d.id, 'code', d.code) end as dossier, n.kind,
            case when n.deadline_id is not null then jsonb_build_object('due', n.about->'due', 'what', n.about->'what') end as filing
       from delivery g join notice n on n.id = g.notice_id left join dossier d on d.id = n.dossier_id
      where g.person_id = $2 and g.state = 'waiting' and g.way = 'digest' and g.id <= (select up_to from delivery where id = $1) order by g.id desc limit 100`,
    [it.id, it.personId],
  );
  return rows.map(({ kind, ...line }) => ({ ...line, sentence: NOTICE_WORDING[kind] }));
}
