import type { NoticeKind } from '../../dossier';
import type { LocalDate, StepKind, Wording } from '../../rulebook/types';
import { officeDays } from '../calendar';
import type { Sql } from '../open';
import { ancestryOf } from '../register';
import { HOUSE_QUIET, quietUntil, type Quiet } from './quiet';

export interface Addressee {
  personId: string;
  name: string;
  /** null: no address, or one that was refused for good. */
  email: string | null;
}
/** What a mail about one notice says: the dossier by its code, the step and its date; of the nominee nothing. */
export interface NoticeLetter {
  to: Addressee;
  kind: NoticeKind;
  /** In whose place the reader is told. */
  actingFor: string | null;
  /** null: it is about a filing deadline. */
  dossier: { id: string; code: string } | null;
  filing: { due: LocalDate; what: Wording } | null;
  step: { kind: StepKind; name: Wording } | null;
  /** The date of the step the notice is about, while it is open. */
  dueOn: LocalDate | null;
}
const ADDRESSEE = `jsonb_build_object('personId', p.id, 'name', p.full_name, 'email', case when p.email_failed_at is null then p.email end)`;

export async function noticeLetter(sql: Sql, noticeId: string): Promise<NoticeLetter | null> {
  const rows = await sql.query(
    `select ${ADDRESSEE} as "to", n.kind, (select q.full_name from person q where q.id = n.for_id) as "actingFor", case when d.id is not null then jsonb_build_object('id', d.id, 'code', d.code) end as dossier,
            case when n.deadline_id is not null then jsonb_build_object('due', n.about->'due', 'what', n.about->'what') end as filing,
            (select jsonb_build_object('kind', s->>'kind', 'name', s->'name') from jsonb_array_elements(d.plan->'steps') s where s->>'id' = n.step_id) as step,
            case when d.step_id = n.step_id then d.due_on::text end as "dueOn"
       from notice n left join dossier d on d.id = n.dossier_id join person p on p.id = n.person_id where n.id = $1`,
    [noticeId],
  );
  return rows[0] ?? null;
}

export async function addressee(sql: Sql, personId: string): Promise<Addressee | null> {
  const rows = await sql.query(`select (${ADDRESSEE}) as "to" from person p where p.id = $1`, [personId]);
  return rows[0]?.to ?? null;
}

const FROM_KEY = 'notice.quiet.from';
const TO_KEY = 'notice.quiet.to';
const DAYS_KEY = 'notice.quiet.days';

/** What is quiet where a person sits: the local parameters `notice.quiet.*` of their province, else of the state, else 20:00–07:00 and days off. */
export async function houseHours(sql: Sql, personId: string, today: LocalDate): Promise<Quiet> {
  const local = await localHours(sql, personId, today);
  return { from: local[FROM_KEY] ?? HOUSE_QUIET.from, to: local[TO_KEY] ?? HOUSE_QUIET.to, days: (local[DAYS_KEY] ?? 1) !== 0 };
}

/** When a person may be mailed again: null if now. Their own hours, or those of the house. */
export async function mailableFrom(sql: Sql, personId: string, now: Date, today: LocalDate): Promise<Date | null> {
  const [own] = await sql.query(`select quiet_from as "from", quiet_to as "to" from mail_preference where person_id = $1 and quiet_from is not null`, [
    personId,
  ]);
  const house = await houseHours(sql, personId, today);
  return quietUntil(now, { ...house, ...(own ?? {}) }, await officeDays(sql));
}

async function localHours(sql: Sql, personId: string, today: LocalDate): Promise<Record<string, number>> {
  const [seat] = await sql.query(
    `select o.unit_id as "unitId" from seat s join office o on o.id = s.office_id
      where s.person_id = $1 and s.from_on <= $2 and (s.to_on is null or s.to_on >= $2) order by s.from_on desc, s.id limit 1`,
    [personId, today],
  );
  if (!seat) return {};
  const above = await ancestryOf(sql, seat.unitId, today);
  const deciding = ['province', 'state'].flatMap((level) => above[level] ?? []);
  const rows: { key: string; value: number }[] = await sql.query(
    `select distinct on (key) key, value from local_parameter
      where key = any($1) and unit_id = any($2::uuid[]) and from_on <= $3 and (to_on is null or to_on >= $3) order by key, array_position($2::uuid[], unit_id), from_on desc`,
    [[FROM_KEY, TO_KEY, DAYS_KEY], deciding, today],
  );
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
