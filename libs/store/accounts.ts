import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { prepared, type Sql } from './open';

/** argon2id, OWASP's second setting (19 MiB, 2 passes): about 30 ms on the machines this runs on. */
const ARGON = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON);

export interface SignedIn {
  token: string;
  account: { id: string; personId: string; username: string };
}

let decoy: Promise<string> | undefined;

/** Checks a password and opens a browser's sign-in of `hours`. null: no such account, not active, or the wrong password; all cost the same. */
export async function signIn(sql: Sql, who: { username: string; password: string }, when: { now: Date; hours: number }): Promise<SignedIn | null> {
  const rows = await sql.query(`select id, person_id, username, password_hash from account where username = $1 and active`, [
    who.username.trim().toLowerCase(),
  ]);
  const account = rows[0];
  decoy ??= hashPassword(randomUUID());
  const right = await verify(account?.password_hash ?? (await decoy), who.password);
  if (!account || !right) return null;
  const { token } = await open(sql, account.id, 'browser', '', new Date(when.now.getTime() + when.hours * 3600_000), when.now);
  return { token, account: { id: account.id, personId: account.person_id, username: account.username } };
}

/** A bearer token for a program; shown once, kept as a digest. */
export const makeToken = (sql: Sql, accountId: string, what: { label: string; now: Date; days: number }): Promise<{ token: string; id: string }> =>
  open(sql, accountId, 'program', what.label, new Date(what.now.getTime() + what.days * 86_400_000), what.now);

async function open(sql: Sql, accountId: string, kind: 'browser' | 'program', label: string, expires: Date, now: Date): Promise<{ token: string; id: string }> {
  const token = randomBytes(32).toString('base64url');
  const id = randomUUID();
  await sql.query(`insert into sign_in (id, token_hash, account_id, kind, label, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`, [
    id,
    digest(token),
    accountId,
    kind,
    label,
    now,
    expires,
  ]);
  return { token, id };
}

export interface Who {
  accountId: string;
  personId: string;
  username: string;
  name: string;
  signInId: string;
  kind: 'browser' | 'program';
}

/** Whose token this is, or null when unknown, expired, signed out or the account is closed. */
export async function whoIs(sql: Sql, token: string, now: Date): Promise<Who | null> {
  const rows = await prepared<Who>(
    sql,
    'who-is',
    `select a.id as "accountId", a.person_id as "personId", a.username, p.full_name as name, s.id as "signInId", s.kind
       from sign_in s join account a on a.id = s.account_id join person p on p.id = a.person_id
      where s.token_hash = $1 and s.revoked_at is null and s.expires_at > $2 and a.active`,
    [digest(token), now],
  );
  return rows[0] ?? null;
}

export const signOut = async (sql: Sql, token: string, now: Date): Promise<void> => {
  await sql.query(`update sign_in set revoked_at = $2 where token_hash = $1 and revoked_at is null`, [digest(token), now]);
};

/** Closes one of an account's own tokens; false when there is none of that id. */
export async function revokeToken(sql: Sql, accountId: string, id: string, now: Date): Promise<boolean> {
  const rows = await sql.query(
    `update sign_in set revoked_at = $3 where id = $1 and account_id = $2 and kind = 'program' and revoked_at is null returning id`,
    [id, accountId, now],
  );
  return rows[1] > 0;
}
