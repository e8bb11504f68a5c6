import type { LocalDate } from '../../../rulebook/types';
import { searchKey } from '../../days';
import type { Sql } from '../../open';

interface Version {
  unitId: string;
  code: string;
  key: string;
  parentId: string | null;
  from: LocalDate;
  to: LocalDate | null;
}
export interface FoundUnit {
  id: string;
  /** It and everything it ever stood under. */
  path: string[];
}
/** Which unit a text names on a day, among those the reader reaches. */
export type UnitFinder = (text: string, on: LocalDate) => FoundUnit | 'none' | 'many';

/** Units by name or code: a few thousand rows, read once for each file. `Trường THCS Sa Pả, phường Sa Pa` tells two of one name apart. */
export async function unitFinder(sql: Sql, reach: readonly string[]): Promise<UnitFinder> {
  const rows: (Omit<Version, 'key'> & { name: string })[] = await sql.query(
    `select v.unit_id as "unitId", u.code, v.name, v.parent_id as "parentId", v.from_on::text as "from", v.to_on::text as "to" from unit_version v join unit u on u.id = v.unit_id`,
  );
  return finderOver(
    rows.map(({ name, ...row }) => ({ ...row, key: searchKey(name) })),
    reach,
  );
}

export function finderOver(versions: readonly Version[], reach: readonly string[]): UnitFinder {
  const above = pathsOf(versions);
  const within = new Set(reach);
  const reached = versions.filter(({ unitId }) => above(unitId).some((unit) => within.has(unit)));
  const names = new Map<string, Version[]>();
  for (const version of reached) for (const key of [version.key, version.code.toLowerCase()]) names.set(key, [...(names.get(key) ?? []), version]);
  const byId = new Map<string, Set<string>>();
  for (const { unitId, key } of versions) byId.set(unitId, new Set([...(byId.get(unitId) ?? []), key]));
  const inside = (unit: string, place: string): boolean => above(unit).some((one) => byId.get(one)?.has(place));
  return (text, on) => {
    const whole = searchKey(text);
    const [own = '', ...places] = whole.split(/\s*,\s*/);
    const found = names.get(whole) ?? (names.get(own) ?? []).filter(({ unitId }) => places.every((place) => inside(unitId, place)));
    const then = found.filter(({ from, to }) => from <= on && (to === null || on <= to));
    const units = [...new Set((then.length > 0 ? then : found).map((one) => one.unitId))];
    if (units.length === 0 || !units[0]) return 'none';
    return units.length === 1 ? { id: units[0], path: above(units[0]) } : 'many';
  };
}

/** A unit and all it ever stood under, in whichever version. */
function pathsOf(versions: readonly Version[]): (unitId: string) => string[] {
  const parents = new Map<string, Set<string>>();
  for (const { unitId, parentId } of versions) if (parentId) parents.set(unitId, new Set([...(parents.get(unitId) ?? []), parentId]));
  const known = new Map<string, string[]>();
  return (unitId) => {
    const before = known.get(unitId);
    if (before) return before;
    const seen = new Set([unitId]);
    for (const one of seen) for (const parent of parents.get(one) ?? []) seen.add(parent);
    known.set(unitId, [...seen]);
    return [...seen];
  };
}
