import { isRefusal, type Refusal } from '../../dossier';
import { addDays } from '../../rulebook';
import type { LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import { derivedId } from '../ids';
import type { Sql, Store } from '../open';
import { ancestryOf } from '../register';
import { note } from './note';
import { idTaken, wrongField } from './refusals';
import { changeable, endVersion, vn, type Version } from './versions';

interface Merge {
  id: string;
  personId: string;
  /** The unit that ends. */
  code: string;
  /** The unit that carries on. */
  into: string;
  /** First day on which the first one is no more. */
  on: LocalDate;
  decision: string;
  now: Date;
}
interface Merged {
  unitId: string;
  intoId: string;
  /** Open dossiers of the unit that ended: their next step is taken where the register says on that day, or given to somebody by name. */
  openDossiers: number;
}

/**
 * One unit goes into another: its version, offices and seats end the day before, the units under it move, and those who sit in the other see its
 * dossiers. Nothing is removed. Idempotent by id.
 */
export async function mergeUnits(store: Store, it: Merge): Promise<Merged | Refusal> {
  const today = vietnamDay(it.now);
  return store.transaction(async (sql) => {
    // In the order of their ids, so that two mergers the other way round do not wait for each other; what was sent twice sees the first one done.
    await sql.query('select id from unit where code = any($1) or id::text = any($1) order by id for update', [[it.code, it.into]]);
    const [known] = await sql.query(
      `select c.from_unit_id as "unitId", c.to_unit_id as "intoId", $2 in (f.code, f.id::text) and $3 in (t.code, t.id::text) as same
         from unit_succession c join unit f on f.id = c.from_unit_id join unit t on t.id = c.to_unit_id where c.id = $1`,
      [it.id, it.code, it.into],
    );
    if (known) return known.same ? { unitId: known.unitId, intoId: known.intoId, openDossiers: await openDossiers(sql, known.unitId) } : idTaken();
    if (it.on > today)
      return wrongField(
        'on',
        'Sáp nhập được ghi từ ngày có hiệu lực trở đi, không ghi trước.',
        'A merger is entered on the day it takes effect or later, not before.',
      );
    const pair = await both(sql, it, today);
    if (isRefusal(pair)) return pair;
    await end(sql, pair.from, it.on);
    await moveUnder(sql, it, pair);
    await sql.query(`insert into unit_succession (id, from_unit_id, to_unit_id, kind, happened_on, source) values ($1, $2, $3, 'merge', $4, $5)`, [
      it.id,
      pair.from.unitId,
      pair.into.unitId,
      it.on,
      it.decision,
    ]);
    const seers = [...Object.values(await ancestryOf(sql, pair.into.unitId, it.on)), pair.into.unitId];
    await sql.query(`update dossier set unit_path = array(select distinct unnest(unit_path || $2::uuid[])) where unit_path && array[$1::uuid]`, [
      pair.from.unitId,
      seers,
    ]);
    await note(sql, { id: it.id, kind: 'merge', subjectId: pair.from.unitId, unitId: pair.into.unitId, byId: it.personId, at: it.now });
    return { unitId: pair.from.unitId, intoId: pair.into.unitId, openDossiers: await openDossiers(sql, pair.from.unitId) };
  });
}

/** Both units, when the one may go into the other on that day. */
async function both(sql: Sql, it: Merge, today: LocalDate): Promise<{ from: Version; into: Version } | Refusal> {
  const from = await changeable(sql, { ...it, today });
  if (isRefusal(from)) return from;
  const into = await changeable(sql, { ...it, code: it.into, today });
  if (isRefusal(into)) return into;
  if (from.unitId === into.unitId) return wrongField('into', 'Một đơn vị không sáp nhập vào chính nó.', 'A unit does not merge into itself.');
  if (from.level !== into.level) return wrongField('into', 'Hai đơn vị phải cùng cấp.', 'The two units must be of one level.');
  const [late] = await sql.query(
    `select greatest(max(o.from_on), max(s.from_on))::text as day from office o left join seat s on s.office_id = o.id and s.to_on is null
      where o.unit_id = $1 and o.to_on is null`,
    [from.unitId],
  );
  if (late?.day >= it.on)
    return wrongField(
      'on',
      `Cơ quan hoặc vai trò của đơn vị còn bắt đầu từ ngày ${vn(late.day)}; chọn ngày sau đó.`,
      `An office or seat of the unit begins on ${late.day}; choose a later day.`,
    );
  return { from, into };
}

/** The version, the offices and the seats of a unit that is no more; those that had an earlier end keep it. */
async function end(sql: Sql, from: Version, on: LocalDate): Promise<void> {
  const last = addDays(on, -1);
  await endVersion(sql, from.id, on);
  await sql.query(
    `update seat s set to_on = $2 from office o where o.id = s.office_id and o.unit_id = $1 and (s.to_on is null or s.to_on > $2::date) and s.from_on <= $2::date`,
    [from.unitId, last],
  );
  await sql.query('update office set to_on = $2 where unit_id = $1 and (to_on is null or to_on > $2::date) and from_on <= $2::date', [from.unitId, last]);
}

/** Units under the one that ended lie under the other from that day on. */
async function moveUnder(sql: Sql, it: Merge, { from, into }: { from: Version; into: Version }): Promise<void> {
  const under: (Version & { id: string })[] = await sql.query(
    `select id, unit_id as "unitId", name, kind, level, from_on::text as "fromOn" from unit_version where parent_id = $1 and to_on is null for update`,
    [from.unitId],
  );
  for (const one of under) {
    if (one.fromOn < it.on) await endVersion(sql, one.id, it.on);
    if (one.fromOn >= it.on) await sql.query('update unit_version set parent_id = $2 where id = $1', [one.id, into.unitId]);
    else
      await sql.query('insert into unit_version (id, unit_id, name, kind, level, parent_id, from_on, source) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
        derivedId(it.id, one.id),
        one.unitId,
        one.name,
        one.kind,
        one.level,
        into.unitId,
        it.on,
        it.decision,
      ]);
  }
}

async function openDossiers(sql: Sql, unitId: string): Promise<number> {
  const [{ n }] = await sql.query(`select count(*)::int as n from dossier where unit_id = $1 and status in ('running', 'returned', 'held')`, [unitId]);
  return n;
}
