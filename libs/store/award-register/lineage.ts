import { prepared, type Sql } from '../open';

/** Which units carry on what others did. Few rows, asked often: read once for each use. */
export interface Lineage {
  /** The unit itself, all it came from and all that came of it. */
  related(unitId: string): ReadonlySet<string>;
  /** The unit itself and all it came from. */
  before(unitId: string): ReadonlySet<string>;
}

export async function lineageOf(sql: Sql): Promise<Lineage> {
  const rows: { from: string; to: string }[] = await sql.query(
    `select from_unit_id as "from", to_unit_id as "to" from unit_succession where to_unit_id is not null`,
  );
  return lineageFrom(rows);
}

/** `related` of one unit, without reading the history of all. */
export async function relatedUnits(sql: Sql, unitId: string): Promise<ReadonlySet<string>> {
  const rows: { id: string }[] = await prepared(sql, 'related-units', RELATED, [unitId]);
  return new Set(rows.map((row) => row.id));
}
const RELATED = `
  with recursive back as (
    select $1::uuid as id union select s.from_unit_id from unit_succession s join back on s.to_unit_id = back.id),
  forth as (
    select $1::uuid as id union select s.to_unit_id from unit_succession s join forth on s.from_unit_id = forth.id where s.to_unit_id is not null)
  select id from back union select id from forth`;

export function lineageFrom(rows: readonly { from: string; to: string }[]): Lineage {
  const backwards = group(rows.map(({ from, to }) => [to, from]));
  const forwards = group(rows.map(({ from, to }) => [from, to]));
  const before = (unitId: string) => reached(unitId, backwards);
  return { before, related: (unitId) => new Set([...before(unitId), ...reached(unitId, forwards)]) };
}

function group(pairs: string[][]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key = '', value = ''] of pairs) found.set(key, [...(found.get(key) ?? []), value]);
  return found;
}

function reached(start: string, next: Map<string, string[]>): Set<string> {
  const seen = new Set([start]);
  for (const one of seen) for (const further of next.get(one) ?? []) seen.add(further);
  return seen;
}
