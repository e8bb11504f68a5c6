import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { migrate, openStore, type Store } from '../../libs/store';
import { databaseUrl } from '../land/land';

export interface OwnDatabase {
  store: Store;
  url: string;
  drop(): Promise<void>;
}

/** Only the superuser may make databases; where it is not named, the application's own account is tried. */
const adminUrl = (): string => process.env['DATABASE_ADMIN_URL'] ?? databaseUrl();

async function asAdmin(...statements: string[]): Promise<void> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    for (const statement of statements) await admin.query(statement);
  } finally {
    await admin.end();
  }
}

/** A migrated database of one spec's own: the sweep goes over all dossiers of a database, so others' must not be in it. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const name = `workflow_${randomBytes(6).toString('hex')}`;
  await asAdmin(`create database ${name}`);
  const url = new URL(adminUrl());
  url.pathname = `/${name}`;
  const store = await openStore(url.href, 12);
  await migrate(store);
  const drop = async (): Promise<void> => {
    await store.destroy();
    await asAdmin(`drop database ${name} with (force)`);
  };
  return { store, url: url.href, drop };
}
