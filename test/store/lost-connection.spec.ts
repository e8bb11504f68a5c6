import { transact } from '../../libs/store/transact';
import { ownDatabase, type OwnDatabase } from '../workflow/database';

let database: OwnDatabase;
beforeAll(async () => {
  database = await ownDatabase();
});
afterAll(() => database?.drop());

const ended = { name: 'lost-last', text: 'select 1', values: [] };
const self = { name: 'lost-self', text: 'select pg_backend_pid() as pid', values: [] };

it('a connection that dies between two statements of a transaction fails the transaction, and takes nothing else with it', async () => {
  const { store } = database;
  const lost = transact<{ pid: number }, string>(store, self, async (sql, rows) => {
    const left = async (): Promise<number> => (await store.query('select count(*)::int as n from pg_stat_activity where pid = $1', [rows[0]!.pid]))[0].n;
    await store.query('select pg_terminate_backend($1)', [rows[0]!.pid]);
    while ((await left()) > 0) await new Promise((done) => setTimeout(done, 10));
    await new Promise((done) => setTimeout(done, 100));
    return { last: ended, value: 'written' };
  });
  await expect(lost).rejects.toThrow();
  expect(await transact(store, self, () => Promise.resolve({ last: ended, value: 'written' }))).toBe('written');
});
