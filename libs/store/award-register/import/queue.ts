import type { Sql, Store } from '../../open';
import type { LineFinding } from './types';

export interface Claimed {
  id: string;
  byId: string;
  unitId: string;
  sha256: string;
  taken: number;
  /** Begun so often since the last rows were taken, this time included. */
  tries: number;
}

/** Waits before the second try and those after it: a lost connection is over at once, a full disk is not. */
const WAITS_S = [5, 30, 120, 600];
/** Then a person has to look. */
export const MOST_TRIES = WAITS_S.length + 1;

/**
 * The oldest import that is due, for a minute; null when there is none, or while another one is being read. What is read is counted at once, so an
 * import that ends its process is not begun for ever either.
 */
export async function claimImport(store: Store, now: Date): Promise<Claimed | null> {
  return store.transaction(async (sql) => {
    await sql.query(`select pg_advisory_xact_lock(17638007)`);
    const [rows] = await sql.query(
      `update award_import set lease_until = now() + interval '1 minute', tries = tries + 1
        where id = (select id from award_import where state = 'running' and (try_at is null or try_at <= $1) order by created_at, id limit 1)
          and not exists (select 1 from award_import where state = 'running' and lease_until > now())
       returning id, by_id as "byId", unit_id as "unitId", sha256, taken, tries`,
      [now],
    );
    return (rows as Claimed[])[0] ?? null;
  });
}

/** Gives an import back, untried, so that another process need not wait for the minute to pass. */
export const releaseImport = (sql: Sql, id: string): Promise<unknown> =>
  sql.query(`update award_import set lease_until = null, tries = greatest(tries - 1, 0) where id = $1 and state = 'running'`, [id]);

/** Puts an import off after something failed, longer each time; the imports behind it go on. false: it was tried often enough. */
export async function putOff(sql: Sql, it: { id: string; now: Date }): Promise<boolean> {
  const [rows] = await sql.query(
    `update award_import set lease_until = null, try_at = $2::timestamptz + make_interval(secs => ($3::int[])[tries])
      where id = $1 and state = 'running' and tries < $4 returning id`,
    [it.id, it.now, WAITS_S, MOST_TRIES],
  );
  return (rows as unknown[]).length > 0;
}

/** How an import ends: read to its end, or with the reason for which its file, or the rest of it, cannot be read (`refused`) or was not (`failed`). */
type End = { state: 'done' } | { state: 'refused' | 'failed'; why: LineFinding };

export async function finishImport(store: Store, it: { id: string; now: Date } & End): Promise<void> {
  await store.transaction(async (sql) => {
    const [rows] = await sql.query(
      `update award_import set state = $2, finished_at = $3, lease_until = null, try_at = null where id = $1 and state = 'running' returning id`,
      [it.id, it.state, it.now],
    );
    if ((rows as unknown[]).length === 0 || it.state === 'done') return;
    const { path, code, said } = it.why;
    await sql.query(`insert into award_import_problem (import_id, fatal, "row", path, code, said) values ($1, true, 0, $2, $3, $4)`, [
      it.id,
      path,
      code,
      JSON.stringify(said),
    ]);
  });
}
