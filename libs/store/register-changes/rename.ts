import { isRefusal, type Refusal } from '../../dossier';
import type { LocalDate } from '../../rulebook/types';
import { vietnamDay } from '../days';
import { derivedId } from '../ids';
import type { Store } from '../open';
import { note } from './note';
import { idTaken, wrongField } from './refusals';
import { changeable, endVersion, lockUnit } from './versions';

interface Rename {
  id: string;
  personId: string;
  code: string;
  name: string;
  /** First day of the new name. */
  on: LocalDate;
  decision: string;
  now: Date;
}

/** Gives a unit a new name from a day on; the old name stays on what was signed before. Idempotent by id. */
export async function renameUnit(store: Store, it: Rename): Promise<{ unitId: string; code: string } | Refusal> {
  const name = it.name.normalize('NFC').replace(/\s+/g, ' ').trim();
  return store.transaction(async (sql) => {
    const unit = await lockUnit(sql, it.code);
    if (isRefusal(unit)) return unit;
    const [known] = await sql.query(
      'select v.unit_id as "unitId", u.code, v.name, u.id::text = $2 or u.code = $2 as same from unit_version v join unit u on u.id = v.unit_id where v.id = $1',
      [it.id, it.code],
    );
    if (known) return known.same && known.name === name ? { unitId: known.unitId, code: known.code } : idTaken();
    const before = await changeable(sql, { ...it, today: vietnamDay(it.now) });
    if (isRefusal(before)) return before;
    if (before.name === name) return wrongField('name', 'Tên mới trùng với tên hiện tại.', 'The new name is the present one.');
    await endVersion(sql, before.id, it.on);
    await sql.query('insert into unit_version (id, unit_id, name, kind, level, parent_id, from_on, source) values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      it.id,
      before.unitId,
      name,
      before.kind,
      before.level,
      before.parentId,
      it.on,
      it.decision,
    ]);
    await sql.query(`insert into unit_succession (id, from_unit_id, to_unit_id, kind, happened_on, source) values ($1, $2, $2, 'rename', $3, $4)`, [
      derivedId(it.id, 'rename'),
      before.unitId,
      it.on,
      it.decision,
    ]);
    await note(sql, { id: it.id, kind: 'rename', subjectId: before.unitId, unitId: before.unitId, byId: it.personId, at: it.now });
    return { unitId: before.unitId, code: before.code };
  });
}
