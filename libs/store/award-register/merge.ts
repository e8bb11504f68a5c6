import { type Refusal, refuse } from '../../dossier';
import { vietnamDay } from '../days';
import type { Sql, Store } from '../open';
import { askRechecksOf } from '../rechecks/ask';
import { keepsRegisterAt, registerReach } from './reach';
import { refreshRoots } from './roots';

interface By {
  id: string; // made by the sender
  personId: string;
  name: string;
  reason: string;
  now: Date;
}
interface Row {
  id: string;
  kind: string;
  name: string;
  root_id: string;
  merged_into: string | null;
  unit_path: string[];
}

/**
 * Joins two honourees who are one. `from` keeps its row and its awards; only its root changes, so `undoMerge` brings back what was. Idempotent by
 * id. For a standing agency that may see both.
 */
export async function mergeHonourees(store: Store, it: By & { into: string; from: string }): Promise<{ id: string; into: string } | Refusal> {
  return store.transaction(async (sql) => {
    const [known] = await sql.query(`select into_id as "into" from honouree_merge where id = $1`, [it.id]);
    if (known) return { id: it.id, into: known.into };
    const rows = await locked(sql, [it.into, it.from]);
    const [into, from] = [rows.find((one) => one.id === it.into), rows.find((one) => one.id === it.from)];
    if (!into || !from) return refuse('unknown');
    const no = (await mayKeep(sql, it, rows)) ?? fits(into, from);
    if (no) return no;
    await sql.query(`update honouree set merged_into = $2 where id = $1`, [from.id, into.id]);
    await sql.query(`update honouree set root_id = $2 where root_id = $1`, [from.id, into.id]);
    await sql.query(`insert into honouree_merge (id, from_id, into_id, reason, by_id, by_name, at) values ($1, $2, $3, $4, $5, $6, $7)`, [
      it.id,
      from.id,
      into.id,
      it.reason,
      it.personId,
      it.name,
      it.now,
    ]);
    await settle(sql, it, 'merged', `a.root_id = b.root_id and a.root_id = $3::uuid`, into.id);
    await refreshRoots(sql, [into.id]);
    await askRechecksOf(sql, [into.id]);
    return { id: it.id, into: into.id };
  });
}

/** Takes a merge back: the one merged in stands by itself again, with those merged into it before, and every award is where it was. */
export async function undoMerge(store: Store, it: Omit<By, 'id'> & { mergeId: string }): Promise<{ id: string; into: string; from: string } | Refusal> {
  return store.transaction(async (sql) => {
    const [merge] = await sql.query(`select from_id as "from", into_id as "into", undone_at from honouree_merge where id = $1 for update`, [it.mergeId]);
    if (!merge) return refuse('unknown');
    const { from, into } = merge as { from: string; into: string };
    if (merge.undone_at) return { id: it.mergeId, from, into };
    const rows = await locked(sql, [from, into]);
    const no = await mayKeep(sql, it, rows);
    if (no) return no;
    await sql.query(`update honouree set merged_into = null where id = $1`, [from]);
    await sql.query(
      `with recursive under as (select id from honouree where id = $1 union select h.id from honouree h join under u on h.merged_into = u.id)
       update honouree set root_id = $1 where id in (select id from under)`,
      [from],
    );
    await sql.query(`update honouree_merge set undone_by = $2, undone_name = $3, undone_reason = $4, undone_at = $5 where id = $1`, [
      it.mergeId,
      it.personId,
      it.name,
      it.reason,
      it.now,
    ]);
    await settle(sql, it, 'apart', `$3::uuid in (a.id, b.id) and a.root_id <> b.root_id and l.state = 'merged'`, from);
    const apart = [...new Set([from, rows.find((one) => one.id === into)?.root_id ?? into])];
    await refreshRoots(sql, apart);
    await askRechecksOf(sql, apart);
    return { id: it.mergeId, from, into };
  });
}

/** A person says that two who look alike are two. Said twice, it stays said. */
export async function keepApart(store: Store, it: { likenessId: string; personId: string; now: Date }): Promise<{ id: string } | Refusal> {
  return store.transaction(async (sql) => {
    const [pair] = await sql.query(`select a_id as a, b_id as b from honouree_likeness where id = $1 for update`, [it.likenessId]);
    if (!pair) return refuse('unknown');
    const no = await mayKeep(sql, it, await locked(sql, [pair.a, pair.b]));
    if (no) return no;
    await sql.query(`update honouree_likeness set state = 'apart', decided_by = $2, decided_at = $3 where id = $1 and state = 'open'`, [
      it.likenessId,
      it.personId,
      it.now,
    ]);
    return { id: it.likenessId };
  });
}

const locked = (sql: Sql, ids: string[]): Promise<Row[]> =>
  sql.query(`select id, kind, name, root_id, merged_into, unit_path from honouree where id = any($1::uuid[]) order by id for update`, [ids]);

async function mayKeep(sql: Sql, it: { personId: string; now: Date }, rows: Row[]): Promise<Refusal | null> {
  const today = vietnamDay(it.now);
  if ((await keepsRegisterAt(sql, it.personId, today)).length === 0) return refuse('not-your-task', { sentence: KEEPERS });
  const reach = await registerReach(sql, it.personId, today);
  return rows.every((one) => one.unit_path.some((unit) => reach.includes(unit))) ? null : refuse('outside-your-jurisdiction');
}

function fits(into: Row, from: Row): Refusal | null {
  const said = (vi: string, en: string) => refuse('incomplete', { sentence: { vi, en }, errors: [{ path: 'from', code: 'wrong', detail: { vi, en } }] });
  if (into.id === from.id) return said('Không gộp một dòng với chính nó.', 'One is not merged with itself.');
  if (into.kind !== from.kind) return said('Chỉ gộp cá nhân với cá nhân, tập thể với tập thể.', 'Only two of one kind are merged.');
  if (into.merged_into ?? from.merged_into)
    return refuse('step-moved-on', {
      sentence: { vi: `"${(into.merged_into ? into : from).name}" đã được gộp trước đó.`, en: `"${(into.merged_into ? into : from).name}" was merged before.` },
      next: { vi: 'Tải lại trang để xem tên đang dùng.', en: 'Reload the page to see the name now in use.' },
    });
  return null;
}

const settle = (sql: Sql, it: { personId: string; now: Date }, state: string, which: string, id: string): Promise<unknown> =>
  sql.query(
    `update honouree_likeness l set state = '${state}', decided_by = $1, decided_at = $2 from honouree a, honouree b where a.id = l.a_id and b.id = l.b_id and ${which}`,
    [it.personId, it.now, id],
  );

export const KEEPERS = {
  vi: 'Sổ khen thưởng do cơ quan thường trực thi đua, khen thưởng quản lý.',
  en: 'The register of awards is kept by the standing agencies.',
};
