import type { Pool, PoolClient } from 'pg';
import type { Sql, Store } from './open';

/** A statement with a name: parsed and planned once on each connection. */
export interface Statement {
  name: string;
  text: string;
  values: unknown[];
}

/** The few statements in between, on the transaction's own connection; rows only. */
const over = (client: PoolClient): Sql =>
  ({ client, query: async (text: string, values?: unknown[]) => (await client.query(text, values)).rows }) as unknown as Sql;

/**
 * One transaction in as few journeys to the server as there can be: BEGIN travels with the first statement, COMMIT with the last. `decide` gets the
 * rows of the first and answers the last, or null when there is nothing to write. A last statement that fails turns the COMMIT behind it into
 * a rollback (that is what PostgreSQL does in a failed transaction), and is thrown.
 */
export async function transact<Row, T>(
  store: Store,
  first: Statement,
  decide: (sql: Sql, rows: Row[]) => Promise<{ last: Statement | null; value: T }>,
): Promise<T> {
  const pool = (store.driver as unknown as { master: Pool }).master;
  const client = await pool.connect();
  let failed = true;
  try {
    const [, { rows }] = await Promise.all([client.query('begin'), client.query(first)]);
    const { last, value } = await decide(over(client), rows as Row[]);
    await (last ? Promise.all([client.query(last), client.query('commit')]) : client.query('rollback'));
    failed = false;
    return value;
  } finally {
    // After an error the connection may be gone or in the middle of something: it is closed, which also rolls back, rather than lent again.
    client.release(failed);
  }
}
