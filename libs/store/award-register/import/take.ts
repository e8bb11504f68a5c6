import { createHash } from 'node:crypto';
import { searchKey } from '../../days';
import { derivedId } from '../../ids';
import type { Sql, Store } from '../../open';
import { askRechecksOf } from '../../rechecks/ask';
import { exactKey, sortKey } from '../names';
import { yearOf } from '../period';
import { growHonourees } from './grow';
import type { Known, PlacedLine, Roster } from './roster';
import type { Batch, Line, LineFinding } from './types';

interface At {
  importId: string;
  /** Lines taken in before this batch: another process that took over has a different number. */
  taken: number;
  roster: Roster;
  /** What is told of a line whose award is in the register already. */
  already: (line: Line) => LineFinding;
}

/** The import was taken over by another process, or is finished. */
export class TakenOver extends Error {}

/**
 * Takes one batch of lines in one transaction: honourees, awards, offers to merge, findings, and how far the file is read. So the report always
 * says what is in the register, and reading goes on after the last batch.
 */
export async function takeBatch(store: Store, at: At, { read, lines, findings }: Batch): Promise<number> {
  return store.transaction(async (sql) => {
    await at.roster.gather(sql, lines);
    const placed = lines.map((line) => place(at, line));
    const alike = await addHonourees(sql, at, placed);
    const added = await addAwards(sql, at, await notHeld(sql, placed));
    const known = lines.filter((line) => !added.has(rowKey(line))).map(at.already);
    await addFindings(sql, at, [...findings, ...known]);
    await growHonourees(sql, placed, ({ line }) => added.has(rowKey(line)));
    await askRechecksOf(sql, [...new Set(placed.filter(({ line }) => added.has(rowKey(line))).map((one) => one.rootId))]);
    const faulty = new Set(findings.filter((one) => one.fatal).map(rowKey)).size;
    const done = await sql.query(
      `update award_import set taken = taken + $3, added = added + $4, known = known + $5, faulty = faulty + $6, alike = alike + $7, lease_until = now() + interval '1 minute', tries = 1, try_at = null
        where id = $1 and taken = $2 and state = 'running' returning taken`,
      [at.importId, at.taken, read, added.size, known.length, faulty, alike],
    );
    const [row] = done[0] as { taken: number }[];
    if (!row) throw new TakenOver();
    return row.taken;
  });
}

const rowKey = ({ sheet, row }: { sheet: string; row: number }): string => `${sheet}!${row}`;

/** Later lines of the same batch may speak of somebody whom an earlier one brought. */
function place({ roster, importId }: At, line: Line): PlacedLine {
  const { known, like } = roster.place(line);
  if (known) return { line, honouree: known.id, rootId: known.rootId, like, fresh: false };
  const id = derivedId(importId, `honouree ${rowKey(line)}`);
  const fresh: Known = {
    id,
    rootId: id,
    kind: line.kind,
    exactKey: exactKey(line.name),
    nameKey: searchKey(line.name),
    birthYear: line.birthYear,
    unitId: line.unitId,
    unitKey: searchKey(line.unitText),
  };
  roster.add(fresh);
  return { line, honouree: id, rootId: id, like, fresh: true };
}

async function addHonourees(sql: Sql, { importId }: At, placed: PlacedLine[]): Promise<number> {
  const rows = placed
    .filter((one) => one.fresh)
    .map(({ honouree: id, line }) => ({
      id,
      kind: line.kind,
      name: line.name,
      exact: exactKey(line.name),
      key: searchKey(line.name),
      sort: sortKey(line.kind, line.name),
      born: line.birthYear,
      gender: line.gender,
      ethnicity: line.ethnicity,
      unit: line.unitId,
      unitText: line.unitText,
      position: line.position,
      search: searchKey(`${line.name} ${line.birthYear ?? ''} ${line.unitText}`),
      path: line.unitPath,
    }));
  await sql.query(
    `insert into honouree (id, root_id, kind, name, exact_key, name_key, sort_key, birth_year, gender, ethnicity, unit_id, unit_text, position, own_search, search, unit_path)
     select id, id, kind, name, exact, key, sort, born, gender, ethnicity, unit, "unitText", position, search, search, array(select jsonb_array_elements_text(path))::uuid[]
       from jsonb_to_recordset($1) as x(id uuid, kind text, name text, exact text, key text, sort text, born int, gender text, ethnicity text, unit uuid, "unitText" text,
         position text, search text, path jsonb) on conflict (id) do nothing`,
    [JSON.stringify(rows)],
  );
  const pairs = placed.flatMap(({ honouree, like }) =>
    like.map(({ id, why }) => ({ a: honouree < id ? honouree : id, b: honouree < id ? id : honouree, why })),
  );
  const made = await sql.query(
    `insert into honouree_likeness (a_id, b_id, why, import_id) select a, b, why, $2 from jsonb_to_recordset($1) as x(a uuid, b uuid, why text) on conflict do nothing returning id`,
    [JSON.stringify(pairs), importId],
  );
  return made.length;
}

/** The lines whose award is not held yet by the one they belong to, under whichever name or unit it was written then, and each award once. */
async function notHeld(sql: Sql, placed: PlacedLine[]): Promise<PlacedLine[]> {
  const roots = [...new Set(placed.filter((one) => !one.fresh).map((one) => one.rootId))];
  // Each root's awards by index, whatever the planner thinks of tables that were empty a minute ago.
  const rows: { root: string; award: string; on: string; number: string }[] = await sql.query(
    `select h.root_id as root, g.award, g.decided_on as "on", g.decision_number as number
       from unnest($1::uuid[]) as r(id) cross join lateral (select id, root_id from honouree where root_id = r.id offset 0) as h
       cross join lateral (select award, decided_on, decision_number from award_given where honouree_id = h.id offset 0) as g`,
    [roots],
  );
  const held = new Set(rows.map((row) => heldKey(row.root, row)));
  return placed.filter(({ rootId, line }) => {
    const key = heldKey(rootId, { award: line.award, on: line.decidedOn, number: line.number });
    return held.has(key) ? false : held.add(key);
  });
}
const heldKey = (root: string, { award, on, number }: { award: string; on: string; number: string }): string =>
  [root, award, on, number.toLowerCase()].join('\u0000');

/** The rows whose award was not in the register yet. */
async function addAwards(sql: Sql, { importId }: At, placed: PlacedLine[]): Promise<Set<string>> {
  const rows = placed.map(({ line, honouree }) => ({
    id: derivedId(importId, `award ${rowKey(line)}`),
    honouree,
    award: line.award,
    ground: line.ground,
    from: line.period?.from ?? null,
    to: line.period?.to ?? null,
    year: yearOf(line.period, line.decidedOn),
    number: line.number,
    on: line.decidedOn,
    authority: line.authority,
    unit: line.unitId,
    unitText: line.unitText,
    path: line.unitPath,
    position: line.position,
    name: line.name,
    row: line.row,
    print: fingerprint(line),
  }));
  const made: { id: string }[] = await sql.query(
    `insert into award_given (id, honouree_id, award, ground, period_from, period_to, year, decision_number, decided_on, authority, unit_id, unit_text, unit_path, position,
       written_as, import_id, import_row, fingerprint)
     select id, honouree, award, ground, "from", "to", year, number, "on", authority, unit, "unitText", array(select jsonb_array_elements_text(path))::uuid[], position,
       name, $2, "row", print
       from jsonb_to_recordset($1) as x(id uuid, honouree uuid, award text, ground text, "from" date, "to" date, year int, number text, "on" date, authority text,
         unit uuid, "unitText" text, path jsonb, position text, name text, "row" int, print text)
     on conflict do nothing returning id`,
    [JSON.stringify(rows), importId],
  );
  const ids = new Set(made.map((one) => one.id));
  return new Set(placed.filter((_, n) => ids.has(rows[n]!.id)).map(({ line }) => rowKey(line)));
}

/** The same award to the same one by the same decision, in whichever file it stands. */
function fingerprint({ kind, name, birthYear, unitId, unitText, award, number, decidedOn }: Line): string {
  const parts = [kind, exactKey(name), birthYear, unitId ?? searchKey(unitText), award, number.toLowerCase().replace(/\s+/g, ''), decidedOn];
  return createHash('sha256').update(parts.join('\u0000')).digest('base64url');
}

const addFindings = (sql: Sql, { importId }: At, findings: LineFinding[]): Promise<unknown> =>
  sql.query(
    `insert into award_import_problem (import_id, fatal, sheet, "row", path, code, said)
     select $2, fatal, sheet, "row", path, code, said from jsonb_to_recordset($1) as x(fatal boolean, sheet text, "row" int, path text, code text, said jsonb) order by "row"`,
    [JSON.stringify(findings), importId],
  );
