import { sameNominee } from '../../../rulebook/same-nominee';
import type { NomineeKind } from '../../../rulebook/types';
import { searchKey } from '../../days';
import type { Sql } from '../../open';
import type { Lineage } from '../lineage';
import { exactKey, oneLetterApart } from '../names';
import type { Line } from './types';

export interface Known {
  id: string;
  rootId: string;
  kind: NomineeKind;
  exactKey: string;
  nameKey: string;
  birthYear: number | null;
  unitId: string | null;
  unitKey: string;
}
export type Why = 'same-name' | 'diacritics' | 'spelling' | 'birth-year';
export interface Placed {
  /** The one the line belongs to, or null: somebody new. */
  known: Known | null;
  /** For somebody new: who may be the same, for a person to say. */
  like: { id: string; why: Why }[];
}
/** A line with the honouree it belongs to; `fresh`: somebody it brings. */
export interface PlacedLine extends Pick<Placed, 'like'> {
  line: Line;
  honouree: string;
  rootId: string;
  fresh: boolean;
}
/** More would not be read by the person they are offered to. */
const MOST_ALIKE = 5;
const COLUMNS = `id, root_id as "rootId", kind, exact_key as "exactKey", name_key as "nameKey", birth_year as "birthYear", unit_id as "unitId", unit_text as "unitText"`;

/** Everybody whom the lines of a file may speak of, gathered batch by batch and kept while the file is read. */
export class Roster {
  private readonly known = new Map<string, Known>();
  private readonly byName = new Map<string, Known[]>();
  private readonly byUnit = new Map<string, Known[]>();
  private readonly asked = new Set<string>();

  constructor(private readonly lineage: Lineage) {}

  /** Reads those of the same name, with or without diacritics, and those of the units named for the first time. */
  async gather(sql: Sql, lines: readonly Line[]): Promise<void> {
    const fresh = (keys: (string | null)[]): string[] => [...new Set(keys.filter((key): key is string => key !== null && !this.asked.has(key)))];
    const names = fresh(lines.map((line) => searchKey(line.name)));
    const units = fresh(lines.map((line) => line.unitId));
    const rows: (Known & { unitText: string })[] = await sql.query(
      `select ${COLUMNS} from honouree where name_key = any($1::text[]) union select ${COLUMNS} from honouree where unit_id = any($2::uuid[])`,
      [names, units],
    );
    for (const key of [...names, ...units]) this.asked.add(key);
    for (const { unitText, ...row } of rows) this.add({ ...row, unitKey: searchKey(unitText) });
  }

  add(one: Known): void {
    if (this.known.has(one.id)) return;
    this.known.set(one.id, one);
    push(this.byName, one.nameKey, one);
    if (one.unitId) push(this.byUnit, one.unitId, one);
  }

  /** Whose line is it? The same name, unit and birth year is the same one; everything less is offered, never decided. */
  place(line: Line): Placed {
    const key = exactKey(line.name);
    const nameKey = searchKey(line.name);
    const namesakes = (this.byName.get(nameKey) ?? []).filter((one) => one.kind === line.kind);
    const related = line.unitId ? this.lineage.related(line.unitId) : new Set<string>();
    const unitKey = searchKey(line.unitText);
    const sameUnit = (one: Known): boolean => (line.unitId ? one.unitId !== null && related.has(one.unitId) : !one.unitId && one.unitKey === unitKey);
    const same = namesakes.filter((one) => one.exactKey === key && one.birthYear === line.birthYear && sameUnit(one));
    if (same[0] && new Set(same.map((one) => one.rootId)).size === 1) return { known: same[0], like: [] };
    const who = { kind: line.kind, name: key, birthYear: line.birthYear, unit: line.unitId };
    const fits = (one: Known): boolean => one.birthYear === null || line.birthYear === null || one.birthYear === line.birthYear;
    const like: Placed['like'] = [];
    for (const one of namesakes) {
      if (one.exactKey === key && sameNominee(who, { ...one, name: one.exactKey, unit: one.unitId }, related)) like.push({ id: one.id, why: 'same-name' });
      else if (one.exactKey === key && sameUnit(one) && nearYears(one.birthYear, line.birthYear)) like.push({ id: one.id, why: 'birth-year' });
      else if (one.exactKey !== key && fits(one) && sameUnit(one)) like.push({ id: one.id, why: 'diacritics' });
    }
    if (like.length < MOST_ALIKE && line.unitId)
      for (const one of this.byUnit.get(line.unitId) ?? [])
        if (one.kind === line.kind && fits(one) && misspelt(one.nameKey, nameKey, line.kind)) like.push({ id: one.id, why: 'spelling' });
    return { known: null, like: like.slice(0, MOST_ALIKE) };
  }
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}

/** One year apart, or the same figures in another order. */
function nearYears(a: number | null, b: number | null): boolean {
  if (a === null || b === null || a === b) return false;
  return Math.abs(a - b) === 1 || [...String(a)].sort().join('') === [...String(b)].sort().join('');
}

/** One letter apart; but `Tổ 1` and `Tổ 2`, `Lớp 9A` and `Lớp 9B` are two. */
export function misspelt(a: string, b: string, kind: NomineeKind): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 8 || !oneLetterApart(a, b)) return false;
  if (kind === 'individual' || kind === 'foreigner') return true;
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  const [x, y] = [a.split(' '), b.split(' ')];
  const at = x.findIndex((word, n) => word !== y[n]);
  return x.length === y.length && Math.min(x[at]?.length ?? 0, y[at]?.length ?? 0) > 2;
}
