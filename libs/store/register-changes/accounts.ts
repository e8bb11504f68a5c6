import { createHash } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import { refuse, type Refusal } from '../../dossier';
import { hashPassword } from '../accounts';
import { vietnamDay } from '../days';
import { derivedId } from '../ids';
import type { Sql, Store } from '../open';
import { note } from './note';
import { idTaken, outside, wrongField } from './refusals';
import { administersPerson } from './span';

const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const USERNAME = /^[a-z0-9][a-z0-9.-]{2,60}$/;

/**
 * The password handed to the person, shown in one answer and kept nowhere. It is made from the secret id of the request (122 bits of chance), so
 * that a request sent again answers the same password instead of a second one that would shut the first out. That id is kept nowhere either: the
 * account's own id, which others may read, is derived from it one way.
 */
function handedOut(id: string, what: string): string {
  const bytes = createHash('sha256').update(`vinh-danh password ${what} ${id}`).digest();
  const letters = Array.from(bytes.subarray(0, 16), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return letters.replace(/(.{4})(?=.)/g, '$1-');
}

export interface Opened {
  accountId: string;
  username: string;
  password: string;
}
interface Request {
  id: string;
  administratorId: string;
  now: Date;
}

/** Opens an account for a person who has none. Idempotent by id. */
export async function openAccount(store: Store, it: Request & { personId: string; username: string }): Promise<Opened | Refusal> {
  const username = it.username.trim().toLowerCase();
  const password = handedOut(it.id, 'open');
  const accountId = derivedId(it.id, 'account');
  const hash = await hashPassword(password);
  return store.transaction(async (sql) => {
    const [person] = await sql.query('select id from person where id = $1 for update', [it.personId]);
    if (!person || !(await administersPerson(sql, it.administratorId, it.personId, vietnamDay(it.now)))) return outside();
    const [known] = await sql.query('select id, person_id as "personId", username from account where id = $1', [accountId]);
    if (known) return known.personId === it.personId && known.username === username ? { accountId, username, password } : idTaken();
    if (!USERNAME.test(username))
      return wrongField(
        'username',
        'Tên đăng nhập gồm 3 đến 61 chữ thường không dấu, số, dấu chấm, gạch nối.',
        'A user name has 3 to 61 small letters, digits, dots, hyphens.',
      );
    const taken: { personId: string; username: string; active: boolean }[] = await sql.query(
      'select person_id as "personId", username, active from account where username = $1 or (person_id = $2 and active)',
      [username, it.personId],
    );
    if (taken.some((one) => one.personId === it.personId && one.active))
      return wrongField('personId', 'Người này đã có tài khoản đang dùng.', 'This person has an account in use.');
    if (taken.length > 0) return nameTaken();
    // Two administrators may want the same name in the same moment: the key of the table has it, and the second is told.
    const made = await sql.query(
      'insert into account (id, person_id, username, password_hash, created_at) values ($1, $2, $3, $4, $5) on conflict (username) do nothing returning id',
      [accountId, it.personId, username, hash, it.now],
    );
    if (made.length === 0) return nameTaken();
    await note(sql, { id: accountId, kind: 'open-account', subjectId: accountId, unitId: null, byId: it.administratorId, at: it.now });
    return { accountId, username, password };
  });
}

const nameTaken = (): Refusal => wrongField('username', 'Tên đăng nhập này đã có người dùng.', 'This user name is taken.');

/** Gives an account a new password and signs it out everywhere. Idempotent by id. */
export async function resetPassword(store: Store, it: Request & { accountId: string }): Promise<Opened | Refusal> {
  const password = handedOut(it.id, `reset ${it.accountId}`);
  return store.transaction(async (sql) => {
    const account = await theirs(sql, it);
    if ('refused' in account) return account;
    if (!account.active) return wrongField('accountId', 'Tài khoản này đã đóng.', 'This account is closed.');
    if (!(await verify(account.hash, password))) {
      await sql.query('update account set password_hash = $2 where id = $1', [account.id, await hashPassword(password)]);
      await signOutEverywhere(sql, account.id, it.now);
      const id = derivedId(it.id, 'reset');
      await note(sql, { id, kind: 'reset-password', subjectId: account.id, unitId: null, byId: it.administratorId, at: it.now });
    }
    return { accountId: account.id, username: account.username, password };
  });
}

/** Closes an account: nobody signs in with it any more, and who is signed in is signed out. */
export async function closeAccount(store: Store, it: Omit<Request, 'id'> & { accountId: string }): Promise<{ accountId: string } | Refusal> {
  return store.transaction(async (sql) => {
    const account = await theirs(sql, it);
    if ('refused' in account) return account;
    await sql.query('update account set active = false where id = $1', [account.id]);
    await signOutEverywhere(sql, account.id, it.now);
    const id = derivedId(account.id, 'close');
    await note(sql, { id, kind: 'close-account', subjectId: account.id, unitId: null, byId: it.administratorId, at: it.now });
    return { accountId: account.id };
  });
}

interface Row {
  id: string;
  personId: string;
  username: string;
  active: boolean;
  hash: string;
}
/** An account of somebody they look after, other than their own. */
async function theirs(sql: Sql, it: { accountId: string; administratorId: string; now: Date }): Promise<Row | Refusal> {
  const [account]: Row[] = await sql.query(
    'select id, person_id as "personId", username, active, password_hash as hash from account where id = $1 for update',
    [it.accountId],
  );
  if (!account) return refuse('unknown');
  if (account.personId === it.administratorId)
    return refuse('not-your-task', {
      sentence: { vi: 'Tài khoản của chính bạn do quản trị khác đặt lại hoặc đóng.', en: 'Your own account is reset or closed by another administrator.' },
    });
  return (await administersPerson(sql, it.administratorId, account.personId, vietnamDay(it.now))) ? account : outside();
}

const signOutEverywhere = (sql: Sql, accountId: string, now: Date): Promise<unknown> =>
  sql.query('update sign_in set revoked_at = $2 where account_id = $1 and revoked_at is null', [accountId, now]);
