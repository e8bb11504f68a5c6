import { NOTICE_WORDING, type NoticeKind } from '../../dossier';
import type { LocalDate, Wording } from '../../rulebook/types';
import type { Sql, Store } from '../open';
import { houseHours } from './letters';
import { houseWay, isDuty, NOTICE_KINDS, type Way } from './ways';

export interface Preferences {
  email: string | null;
  /** When the address was refused for good, and in the server's words. */
  emailFailedAt: string | null;
  emailFailure: string | null;
  digest: boolean;
  /** null: the hours of the house. */
  quietFrom: number | null;
  quietTo: number | null;
  house: { from: number; to: number; days: boolean };
  kinds: { kind: NoticeKind; sentence: Wording; duty: boolean; way: Way; house: Way }[];
}

export async function readPreferences(sql: Sql, it: { personId: string; today: LocalDate }): Promise<Preferences> {
  const [row] = await sql.query(
    `select p.email, p.email_failed_at as "emailFailedAt", p.email_failure as "emailFailure", coalesce(m.digest, true) as digest,
            m.quiet_from as "quietFrom", m.quiet_to as "quietTo", coalesce(m.ways, '{}') as ways
       from person p left join mail_preference m on m.person_id = p.id where p.id = $1`,
    [it.personId],
  );
  const { ways, ...rest } = row as Omit<Preferences, 'kinds' | 'house'> & { ways: Record<string, Way> };
  const kinds = NOTICE_KINDS.map((kind) => ({
    kind,
    sentence: NOTICE_WORDING[kind],
    duty: isDuty(kind),
    way: ways[kind] ?? houseWay(kind),
    house: houseWay(kind),
  }));
  return { ...rest, house: await houseHours(sql, it.personId, it.today), kinds };
}

export interface Wishes {
  personId: string;
  email: string | null;
  digest: boolean;
  quietFrom: number | null;
  quietTo: number | null;
  ways: Partial<Record<NoticeKind, Way>>;
}

/**
 * Keeps what a person wants by mail. A new address is tried again; what was gathered and is no longer wanted goes no further. The inbox and the
 * notices in the pages are not touched by any of it.
 */
export async function keepPreferences(store: Store, it: Wishes): Promise<void> {
  const ways = Object.fromEntries(Object.entries(it.ways).filter(([kind, way]) => way !== houseWay(kind as NoticeKind)));
  await store.transaction(async (sql) => {
    await sql.query(
      `update person set email = $2, email_failed_at = case when email is distinct from $2 then null else email_failed_at end,
              email_failure = case when email is distinct from $2 then null else email_failure end where id = $1`,
      [it.personId, it.email],
    );
    await sql.query(
      `insert into mail_preference (person_id, ways, digest, quiet_from, quiet_to, token) values ($1, $2, $3, $4, $5, gen_random_uuid())
       on conflict (person_id) do update set ways = $2, digest = $3, quiet_from = $4, quiet_to = $5`,
      [it.personId, JSON.stringify(ways), it.digest, it.quietFrom, it.quietTo],
    );
    await sql.query(
      `update delivery d set state = 'skipped', reason = case when $2 then 'not-wanted' else 'no-digest' end from notice n
        where n.id = d.notice_id and d.person_id = $1 and d.state = 'waiting' and d.way = 'digest' and (not $2 or n.kind = any($3))`,
      [it.personId, it.digest, NOTICE_KINDS.filter((kind) => ways[kind] === 'never')],
    );
  });
}

/** The one click in a digest's header. @returns false for a token nobody has */
export async function endDigests(sql: Sql, token: string): Promise<boolean> {
  const rows = await sql.query(
    `with off as (update mail_preference set digest = false where token = $1 returning person_id),
          rest as (update delivery d set state = 'skipped', reason = 'no-digest' from off where d.person_id = off.person_id and d.state = 'waiting' and (d.way = 'digest' or d.digest_on is not null))
     select 1 from off`,
    [token],
  );
  return rows.length > 0;
}
