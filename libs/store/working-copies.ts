import { type By, type Filing, type Refusal, refuse, vietnamTime } from '../dossier';
import type { LocalDate } from '../rulebook/types';
import { vietnamDay } from './days';
import { filesFor, rewriteDraft, submitted } from './drafts';
import type { Sql, Store } from './open';

/** What is being written on a dossier: a draft's form, or the answer to a return. `version` 0 and no form: nothing yet. */
export interface WorkingCopy {
  version: number;
  changeId: string | null;
  form: unknown;
  savedAt: string | null;
  savedBy: By | null;
}
interface Change {
  id: string;
  personId: string;
  changeId: string;
  /** The version the sender's page was built on. */
  basedOn: number;
  form: object;
  /** What of it the server understands already; a draft takes it over. */
  filing?: Partial<Omit<Filing, 'unitId'>>;
  /** The letter's day, for a dossier that begins on paper. */
  on?: LocalDate;
  now: Date;
}
interface Row {
  filing: Filing;
  status: string;
  seq: number;
  last_on: LocalDate | null;
  version: number | null;
  change_id: string | null;
  form: unknown;
  copy_seq: number | null;
  saved_at: Date | null;
  saved_by: string | null;
  saved_by_name: string | null;
}
const READ = `select d.filing, d.status, d.seq, d.last_on::text as last_on, w.version, w.change_id, w.form, w.seq as copy_seq, w.saved_at, w.saved_by, p.full_name as saved_by_name
  from dossier d left join working_copy w on w.dossier_id = d.id left join person p on p.id = w.saved_by where d.id = $1`;

const copyOf = (row: Row): WorkingCopy => ({
  version: row.version ?? 0,
  changeId: row.change_id,
  form: row.copy_seq === row.seq ? row.form : null,
  savedAt: row.saved_at?.toISOString() ?? null,
  savedBy: row.saved_by ? { id: row.saved_by, name: row.saved_by_name ?? '' } : null,
});

const mayWrite = (sql: Sql, row: Row, personId: string, now: Date, on?: LocalDate): Promise<boolean> => {
  const today = vietnamDay(now);
  return filesFor(sql, personId, row.filing.unitId, [today, ...[row.last_on, on].filter((day): day is LocalDate => Boolean(day) && day! < today)]);
};

/** What is being written, for those who propose for its unit. */
export async function workingCopyOf(sql: Sql, it: { id: string; personId: string; now: Date; on?: LocalDate }): Promise<WorkingCopy | Refusal> {
  const [row]: Row[] = await sql.query(READ, [it.id]);
  if (!row) return refuse('unknown');
  return (await mayWrite(sql, row, it.personId, it.now, it.on)) ? copyOf(row) : refuse('outside-your-jurisdiction');
}

/**
 * Keeps what is being written. The same `changeId` again is the same change; a change built on an older version is refused with the name of who was
 * first, so that two pages never overwrite each other silently.
 */
export function keepWorkingCopy(store: Store, it: Change): Promise<WorkingCopy | Refusal> {
  return store.transaction(async (sql) => {
    const [row]: Row[] = await sql.query(`${READ} for update of d`, [it.id]);
    if (!row) return refuse('unknown');
    if (!(await mayWrite(sql, row, it.personId, it.now, it.on))) return refuse('outside-your-jurisdiction');
    if (row.change_id === it.changeId) return copyOf(row);
    if (row.status !== 'draft' && row.status !== 'returned') return submitted();
    if ((row.version ?? 0) !== it.basedOn) return changedElsewhere(row);
    if (row.status === 'draft' && it.filing) await rewriteDraft(sql, it.id, { ...row.filing, ...it.filing, unitId: row.filing.unitId }, it.now);
    await sql.query(
      `insert into working_copy (dossier_id, version, change_id, seq, form, saved_by, saved_at) values ($1, 1, $2, $3, $4, $5, $6)
       on conflict (dossier_id) do update set version = working_copy.version + 1, change_id = $2, seq = $3, form = $4, saved_by = $5, saved_at = $6`,
      [it.id, it.changeId, row.seq, JSON.stringify(it.form), it.personId, it.now],
    );
    const [after]: Row[] = await sql.query(READ, [it.id]);
    return after ? copyOf(after) : refuse('unknown');
  });
}

function changedElsewhere(row: Row): Refusal {
  const by = { id: row.saved_by ?? '', name: row.saved_by_name ?? '' };
  const at = row.saved_at?.toISOString() ?? '';
  const when = at ? vietnamTime(at) : '';
  return {
    ...refuse('already-decided', {
      sentence: {
        vi: `${by.name} đã sửa bản này ở một cửa sổ khác lúc ${when}.`,
        en: `${by.name} changed this in another window at ${when}.`,
      },
      next: { vi: 'Lấy bản mới nhất, hoặc giữ bản đang có ở đây.', en: 'Take the newest version, or keep the one you have here.' },
    }),
    decided: { ...by, at },
  };
}
