import { type Refusal, isRefusal, refuse } from '../../../dossier';
import type { LocalDate } from '../../../rulebook/types';
import type { Sql } from '../../open';
import { fromCursor, NUMBER, paged, pageSize, parameters, type Page } from '../../queries/page';
import { KEEPERS } from '../merge';
import { keepsRegisterAt } from '../reach';
import type { LineFinding } from './types';

export interface ImportView {
  id: string;
  fileName: string;
  by: string;
  state: 'running' | 'done' | 'refused' | 'failed';
  taken: number;
  added: number;
  known: number;
  faulty: number;
  alike: number;
  createdAt: string;
  finishedAt: string | null;
  /** When it is begun again after something failed; null where it waits for nothing. */
  tryAt: string | null;
}
const VIEW = `i.id, i.file_name as "fileName", i.by_name as by, i.state, i.taken, i.added, i.known, i.faulty, i.alike, i.created_at as "createdAt", i.finished_at as "finishedAt", i.try_at as "tryAt"`;

interface NewImport {
  id: string; // made by the sender
  personId: string;
  name: string;
  today: LocalDate;
  fileName: string;
  sha256: string;
  bytes: number;
  now: Date;
}

/** Enters a file to be taken in. The same id with the same content is the same import; with another it is refused. For a standing agency. */
export async function beginImport(sql: Sql, it: NewImport): Promise<ImportView | Refusal> {
  const [unitId] = await keepsRegisterAt(sql, it.personId, it.today);
  if (!unitId) return refuse('not-your-task', { sentence: KEEPERS });
  await sql.query(
    `insert into award_import (id, by_id, by_name, unit_id, file_name, sha256, bytes, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [it.id, it.personId, it.name, unitId, it.fileName, it.sha256, it.bytes, it.now],
  );
  const [row] = await sql.query(`select ${VIEW}, i.by_id, i.sha256 from award_import i where i.id = $1`, [it.id]);
  const { by_id, sha256, ...view } = row as ImportView & { by_id: string; sha256: string };
  if (by_id === it.personId && sha256 === it.sha256) return view;
  const detail = { vi: 'Mã này đã dùng cho lần nhập khác.', en: 'This id was used for another import.' };
  return refuse('incomplete', { sentence: detail, errors: [{ path: 'id', code: 'taken', detail }] });
}

/** Imports of one's own and of the agencies one keeps the register for, newest first. */
const MINE = (person: string, units: string): string => `(i.by_id = ${person} or i.unit_id = any(${units}::uuid[]))`;

export async function listImports(sql: Sql, it: { personId: string; today: LocalDate }): Promise<ImportView[]> {
  return sql.query(`select ${VIEW} from award_import i where ${MINE('$1', '$2')} order by i.created_at desc, i.id limit 50`, [
    it.personId,
    await keepsRegisterAt(sql, it.personId, it.today),
  ]);
}

export async function importFor(sql: Sql, it: { id: string; personId: string; today: LocalDate }): Promise<ImportView | Refusal> {
  const [row] = await sql.query(`select ${VIEW} from award_import i where i.id = $3 and ${MINE('$1', '$2')}`, [
    it.personId,
    await keepsRegisterAt(sql, it.personId, it.today),
    it.id,
  ]);
  return row ?? refuse('unknown');
}

/** The report by row: what could not be taken first in the order of the file, or only that (`fatal`). */
export async function importFindings(sql: Sql, it: { id: string; fatal?: boolean; limit?: number; cursor?: string }): Promise<Page<LineFinding>> {
  const { values, $ } = parameters();
  const limit = pageSize(it.limit);
  const after = fromCursor(it.cursor, NUMBER);
  const where = [`import_id = ${$(it.id)}`, ...(it.fatal === undefined ? [] : [`fatal = ${$(it.fatal)}`]), ...(after ? [`id > ${$(after[0])}`] : [])];
  const rows = await sql.query(
    `select fatal, sheet, "row", path, code, said, array[id::text] as key from award_import_problem where ${where.join(' and ')} order by id limit ${$(limit + 1)}`,
    values,
  );
  return paged(rows, limit);
}

/** A person has it begun again after it failed; the rows taken in stay. Said twice, it is said once. */
export async function retryImport(sql: Sql, it: { id: string; personId: string; today: LocalDate }): Promise<ImportView | Refusal> {
  const known = await importFor(sql, it);
  if (isRefusal(known)) return known;
  if (known.state === 'done' || known.state === 'refused') return refuse('step-moved-on', { sentence: READ, next: SEND_ANOTHER });
  await sql.query(
    `with again as (update award_import set state = 'running', tries = 0, try_at = null, finished_at = null where id = $1 and state = 'failed' returning id)
     delete from award_import_problem p using again where p.import_id = again.id and p.fatal and p."row" = 0`,
    [it.id],
  );
  return importFor(sql, it);
}
const READ = { vi: 'Lần nhập này đã đọc xong, không có gì để thử lại.', en: 'This import was read to its end; there is nothing to try again.' };
const SEND_ANOTHER = { vi: 'Nếu đã sửa tệp, hãy gửi tệp mới.', en: 'If you have mended the file, send the new one.' };
