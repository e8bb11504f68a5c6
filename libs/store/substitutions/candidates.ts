import { type Candidates, type Dossier, type House, candidatesOf, passDue } from '../../dossier';
import type { LevelCode, LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql } from '../open';
import { toDossier, type LockedDossier } from '../record/rows';
import { actDay } from '../record/world';
import { ancestryOf } from '../register';
import { houseAt, placesOf } from './house';

/** Who may act on a dossier's open step and is there to do it, and what the clock has to do about it. */
export interface Attended {
  dossierId: string;
  dossier: Dossier;
  /** null where nothing waits. */
  candidates: Candidates | null;
  due: ReturnType<typeof passDue>;
}

/**
 * Who may act on the open step of each of these dossiers today and is there: holders of its seats, those who stand in for them, or the head.
 * One question for each different office, not for each dossier. A dossier nobody knows is left out.
 */
export async function candidatesFor(sql: Sql, dossierIds: readonly string[], now: Date): Promise<Attended[]> {
  const rows: LockedDossier[] = await sql.query(`select id, unit_id, filing, plan, state from dossier where id = any($1::uuid[])`, [dossierIds]);
  const today = vietnamDay(now);
  const above = remember<Record<LevelCode, string>>();
  const houses = remember<House>();
  const found: Attended[] = [];
  for (const row of rows) {
    const dossier = toDossier(row);
    const day: LocalDate = await actDay(sql, dossier, today);
    const ancestry = await above(`${row.unit_id} ${day}`, () => ancestryOf(sql, row.unit_id, day));
    const places = placesOf(dossier, ancestry);
    const house = await houses(JSON.stringify([places, day]), () => houseAt(sql, places, day));
    found.push({ dossierId: row.id, dossier, candidates: candidatesOf(dossier, { ancestry }, house), due: passDue(dossier, { ancestry }, house) });
  }
  return found;
}

/** Asks once for each key. */
function remember<T>(): (key: string, ask: () => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key, ask) => {
    const value = known.get(key) ?? ask();
    known.set(key, value);
    return value;
  };
}
