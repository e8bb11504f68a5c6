import { randomUUID } from 'node:crypto';
import type { Land } from './land';

export interface Honoured {
  name: string;
  birthYear: number | null;
  unit: string;
}

/** Somebody in the register of awards given. */
export async function honouree(land: Land, { name, birthYear, unit }: Honoured): Promise<string> {
  const id = randomUUID();
  const key = name.toLocaleLowerCase('vi');
  await land.store.query(
    `insert into honouree (id, root_id, kind, name, exact_key, name_key, sort_key, birth_year, unit_id, own_search, search)
     values ($1, $1, 'individual', $2, $3, $3, $3, $4, $5, $3, $3)`,
    [id, name, key, birthYear, unit],
  );
  return id;
}

/** An award for one year, decided in the January after, by decision `<year>/QĐ`. */
export async function given(land: Land, honoureeId: string, award: string, year: number): Promise<void> {
  await land.store.query(
    `insert into award_given (id, honouree_id, award, ground, period_from, period_to, year, decision_number, decided_on, written_as, fingerprint)
     values ($1, $2, $3, 'merit', $4, $5, $6, $7, $8, 'như quyết định', $9)`,
    [randomUUID(), honoureeId, award, `${year}-01-01`, `${year}-12-31`, year, `${year}/QĐ`, `${year + 1}-01-15`, randomUUID()],
  );
}

/** `to` carries on what `from` did. */
export const succeeds = (land: Land, from: string, to: string): Promise<unknown> =>
  land.store.query(`insert into unit_succession (id, from_unit_id, to_unit_id, kind, happened_on, source) values ($1, $2, $3, 'merge', '2024-07-01', 'thử')`, [
    randomUUID(),
    from,
    to,
  ]);
