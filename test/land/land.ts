import { randomUUID } from 'node:crypto';
import type { Filing } from '../../libs/dossier';
import type { AwardCode, OfficeKind, Role } from '../../libs/rulebook/types';
import { createDraft, openStore, type Store } from '../../libs/store';

/** Which person sits where, in a small land of its own that each spec makes for itself in the shared database. */
export interface Land {
  store: Store;
  units: Record<'state' | 'province' | 'commune' | 'school' | 'other', string>;
  people: Record<string, string>;
}

const SEATS: [key: string, unit: keyof Land['units'], office: OfficeKind, role: Role][] = [
  ['clerk', 'school', 'unit', 'clerk'],
  ['stranger', 'other', 'unit', 'clerk'],
  ['admin', 'province', 'administration', 'administrator'],
  ...(['commune', 'province', 'state'] as const).flatMap((level): typeof SEATS => [
    [`${level}-intake`, level, 'standing-agency', 'intake'],
    [`${level}-intake-2`, level, 'standing-agency', 'intake'],
    [`${level}-appraiser`, level, 'standing-agency', 'appraiser'],
    [`${level}-head`, level, 'standing-agency', 'office-head'],
    [`${level}-desk`, level, 'standing-agency', 'desk'],
    [`${level}-secretary`, level, 'council', 'secretary'],
    ...Array.from({ length: 14 }, (_, i): (typeof SEATS)[number] => [`${level}-member-${i}`, level, 'council', 'member']),
    [`${level}-chair`, level, 'peoples-committee', 'chair'],
  ]),
];

export const databaseUrl = (): string => {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL is not set: run these specs through `npm test`');
  return url;
};

/** Five units, an office for each seat, a person in each, all since 2020. */
export async function makeLand(store?: Store): Promise<Land> {
  const sql = store ?? (await openStore(databaseUrl(), 24));
  const units = { state: randomUUID(), province: randomUUID(), commune: randomUUID(), school: randomUUID(), other: randomUUID() };
  const parents: Record<string, string | null> = { state: null, province: units.state, commune: units.province, school: units.commune, other: units.commune };
  for (const [key, id] of Object.entries(units)) {
    await sql.query('insert into unit (id, code) values ($1, $2)', [id, `T-${id.slice(0, 8)}`]);
    await sql.query(`insert into unit_version (id, unit_id, name, kind, level, parent_id, from_on) values ($1, $2, $3, $4, $5, $6, '2020-01-01')`, [
      randomUUID(),
      id,
      `Đơn vị thử ${key}`,
      key,
      key === 'school' || key === 'other' ? 'unit' : key,
      parents[key],
    ]);
  }
  const offices = new Map<string, string>();
  const people: Record<string, string> = {};
  for (const [key, unit, office, role] of SEATS) {
    const place = `${unit} ${office}`;
    if (!offices.has(place)) {
      offices.set(place, randomUUID());
      await sql.query(`insert into office (id, unit_id, kind, name, from_on) values ($1, $2, $3, $4, '2020-01-01')`, [
        offices.get(place),
        units[unit],
        office,
        `Cơ quan ${place}`,
      ]);
    }
    people[key] ??= randomUUID();
    await sql.query('insert into person (id, full_name) values ($1, $2) on conflict do nothing', [people[key], `Người ${key}`]);
    await sql.query(`insert into seat (id, office_id, person_id, role, from_on) values ($1, $2, $3, $4, '2020-01-01')`, [
      randomUUID(),
      offices.get(place),
      people[key],
      role,
    ]);
  }
  return { store: sql, units, people };
}

export const who = (land: Land, key: string): string => {
  const id = land.people[key];
  if (!id) throw new Error(`nobody called ${key} in this land`);
  return id;
};

/** A draft of the school's clerk, ready to submit. */
export async function makeDraft(land: Land, award: AwardCode = 'GK_X', over: Partial<Filing> = {}): Promise<string> {
  const id = randomUUID();
  const filing: Filing = {
    award,
    ground: 'merit',
    unitId: land.units.school,
    nominee: { kind: 'individual', name: 'Lý Thị Mẩy' },
    facts: { nominee: { kind: 'individual' } },
    ...over,
  };
  await createDraft(land.store, { id, personId: who(land, 'clerk'), filing, now: new Date() });
  return id;
}
