import room from '../../dist/libs/store/index.js';
import { accounts } from './accounts.mjs';
import { addRows } from './add-rows.mjs';
import { id, personId } from './id.mjs';
import { filingDeadlines } from './filing-deadlines.mjs';
import { localParameters } from './local-parameters.mjs';
import { offices } from './offices.mjs';
import { persons, seats } from './seats.mjs';
import { successions, units, versions } from './units.mjs';

/** One hash for each password there is; hashing is slow on purpose and the demo's accounts share one. */
async function accountRows() {
  const hashes = new Map();
  for (const { password } of accounts) if (!hashes.has(password)) hashes.set(password, await room.hashPassword(password));
  return accounts.map((one) => ({
    id: id('account', one.username),
    person_id: personId(one.personKey),
    username: one.username,
    password_hash: hashes.get(one.password),
  }));
}

/** Who looks around wants the mail of each task at once; without a wish it would wait for the morning's digest. */
const mailWishes = () =>
  accounts.map(({ personKey }) => ({ person_id: personId(personKey), ways: { task: 'now', result: 'now' }, token: id('mail', personKey) }));

/**
 * Loads the data of the first start, once: all of it or nothing, so an interrupted start is simply repeated. A database that has accounts is
 * left alone, whoever made them.
 * @returns how many accounts were made; 0 when there was nothing to do.
 */
export async function loadDemo(store) {
  return store.transaction(async (sql) => {
    await sql.query(`select pg_advisory_xact_lock(hashtext('demo data'))`);
    const known = await sql.query('select 1 from account limit 1');
    if (known.length > 0) return 0;
    const register = { unit: units, unit_version: versions, unit_succession: successions, office: offices, person: persons, seat: seats };
    const rows = {
      ...register,
      local_parameter: localParameters,
      filing_deadline: filingDeadlines,
      mail_preference: mailWishes(),
      account: await accountRows(),
    };
    for (const [table, list] of Object.entries(rows)) await addRows(sql, table, list);
    return accounts.length;
  });
}
