import { randomUUID } from 'node:crypto';
import { who, type Land } from '../land/land';
import { someone, type Someone } from '../land/people';
import { json, serve, type Server } from './server';

export const TODAY = new Date(Date.now() + 7 * 3600_000).toISOString().slice(0, 10);
export const DECISION = '15/QĐ-UBND';
type UnitKey = keyof Land['units'];

/** A land with administrators of three levels, and who asks at its door. */
export interface Register {
  server: Server;
  /** Of the province. */
  admin: Someone;
  /** Of the commune. */
  townAdmin: Someone;
  clerk: Someone;
  code(unit: UnitKey): string;
  officeOf(unit: UnitKey, kind: string): Promise<string>;
  seatOf(key: string): Promise<string>;
  /** A unit beside the others, open since 2020; its code. */
  unitUnder(parent: UnitKey, level: string): Promise<string>;
}

export async function openRegister(): Promise<Register> {
  const server = await serve();
  const { land } = server;
  const { store, units } = land;
  await newAdministrator(land, 'commune', 'commune-admin');
  await newAdministrator(land, 'state', 'state-admin');
  const sign = (key: string): Promise<Someone> => someone(land, key, () => server.url);
  const [admin, townAdmin, clerk] = [await sign('admin'), await sign('commune-admin'), await sign('clerk')];
  return {
    server,
    admin,
    townAdmin,
    clerk,
    code: (unit) => `T-${units[unit].slice(0, 8)}`,
    officeOf: async (unit, kind) => (await store.query('select id from office where unit_id = $1 and kind = $2', [units[unit], kind]))[0].id,
    seatOf: async (key) => (await store.query('select id from seat where person_id = $1', [who(land, key)]))[0].id,
    unitUnder: async (parent, level) => {
      const id = randomUUID();
      await store.query('insert into unit (id, code) values ($1, $2)', [id, `T-${id.slice(0, 8)}`]);
      await store.query(
        `insert into unit_version (id, unit_id, name, kind, level, parent_id, from_on) values ($1, $2, 'Đơn vị mới', $3, $3, $4, '2020-01-01')`,
        [randomUUID(), id, level, units[parent]],
      );
      return `T-${id.slice(0, 8)}`;
    },
  };
}

/** An office of administration and somebody in it, beside those the land begins with. */
async function newAdministrator({ store, units, people }: Land, unit: UnitKey, key: string): Promise<void> {
  const [office, person] = [randomUUID(), randomUUID()];
  await store.query(`insert into office (id, unit_id, kind, name, from_on) values ($1, $2, 'administration', 'Cơ quan thử', '2020-01-01')`, [
    office,
    units[unit],
  ]);
  await store.query('insert into person (id, full_name) values ($1, $2)', [person, `Người ${key}`]);
  await store.query(`insert into seat (id, office_id, person_id, role, from_on) values ($1, $2, $3, 'administrator', '2020-01-01')`, [
    randomUUID(),
    office,
    person,
  ]);
  people[key] = person;
}

/** A wish with the id its sender made; null: without one. */
export async function post(server: Server, as: Someone, path: string, body?: unknown, key: string | null = randomUUID()) {
  const response = await fetch(
    `${server.url}${path}`,
    json('POST', body ?? {}, { authorization: `Bearer ${as.token}`, ...(key ? { 'idempotency-key': key } : {}) }),
  );
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : {} };
}
