import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** Runs SQL in one session of its own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The roles and the database that deploy/postgres/10-roles.sh makes: its own SQL, with psql's variables filled in and names of this run. */
export async function makeRoles(adminUrl: string, names: (sql: string) => string, passwords: Record<string, string>): Promise<void> {
  const script = readFileSync(join(__dirname, '../../deploy/postgres/10-roles.sh'), 'utf8');
  const sql = script.slice(script.indexOf("<<'SQL'") + "<<'SQL'".length, script.lastIndexOf('SQL'));
  const filled = names(sql).replace(/:'(\w+)'/g, (_, name: string) => `'${passwords[name] ?? ''}'`);
  await withClient(adminUrl, async (client) => {
    for (const statement of filled
      .split(';')
      .map((s) => s.trim())
      .filter(Boolean))
      await client.query(statement);
  });
}

export const grants = (ownerUrl: string, names: (sql: string) => string): Promise<unknown> =>
  withClient(ownerUrl, (client) => client.query(names(readFileSync(join(__dirname, '../../deploy/postgres/grants.sql'), 'utf8'))));
