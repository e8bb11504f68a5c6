import { randomUUID } from 'node:crypto';
import { hashPassword, makeToken } from '../../libs/store';
import { who, type Land } from './land';

const HEADERS = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' });

export interface Answer {
  status: number;
  body: { code?: string; detail?: string } & Record<string, unknown>;
}
/** Somebody of the land at the HTTP door, with a program's token. */
export interface Someone {
  token: string;
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  send(method: string, path: string, body?: unknown): Promise<Answer>;
}

let hash: Promise<string> | undefined;

/** An account and a token for a person of the land; `api` gives the address at the time of each call, so several servers can be tried. */
export async function someone(land: Land, key: string, api: () => string): Promise<Someone> {
  hash ??= hashPassword('mật khẩu thử');
  const account = randomUUID();
  await land.store.query('insert into account (id, person_id, username, password_hash) values ($1, $2, $3, $4)', [
    account,
    who(land, key),
    `${key}-${account.slice(0, 8)}`,
    await hash,
  ]);
  const { token } = await makeToken(land.store, account, { label: 'test', now: new Date(), days: 1 });
  const call = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${api()}${path}`, {
      method,
      headers: HEADERS(token),
      signal: AbortSignal.timeout(20_000),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : {} };
  };
  return { token, get: (path) => call('GET', path), post: (path, body) => call('POST', path, body), send: call };
}

/** Minutes of a council's meeting, as if they had been uploaded. */
export async function minutesOf(land: Land, unit: keyof Land['units']): Promise<string> {
  const id = randomUUID();
  await land.store.query(
    `insert into document (id, unit_id, paper, name, media_type, bytes, sha256, uploaded_by) values ($1, $2, 'bien-ban', 'Biên bản họp.pdf', 'application/pdf', 1, 'x', $3)`,
    [id, land.units[unit], who(land, `${unit}-secretary`)],
  );
  return id;
}
