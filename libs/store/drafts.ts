import { draft, type Filing, type Refusal, proposesFor, refuse } from '../dossier';
import type { LocalDate } from '../rulebook/types';
import { searchKey, vietnamDay } from './days';
import type { Sql, Store } from './open';
import { ancestryOf, standing, unitName } from './register';
import { toState } from './record/rows';

interface NewDraft {
  id: string; // made by the sender: the same id twice is one draft
  personId: string;
  submissionId?: string;
  filing: Filing;
  /** The letter's day, for a dossier that began on paper: the clerk of that day files it. */
  on?: LocalDate;
  now: Date;
}

/** May this person file for the unit, on the letter's day or today? */
export async function filesFor(sql: Sql, personId: string, unitId: string, days: LocalDate[]): Promise<boolean> {
  for (const day of days) {
    const who = await standing(sql, personId, unitId, day);
    if (who && proposesFor(unitId, who.actor)) return true;
  }
  return false;
}

interface Filer {
  personId: string;
  unitId: string;
  /** The letter's day, when it lies before today. */
  on?: LocalDate;
  now: Date;
}
export function mayFileFor(sql: Sql, { personId, unitId, on, now }: Filer): Promise<boolean> {
  const today = vietnamDay(now);
  return filesFor(sql, personId, unitId, [today, ...(on && on < today ? [on] : [])]);
}

/** Opens a draft for a unit the person files for. Idempotent by id. */
export async function createDraft(sql: Sql, it: NewDraft): Promise<{ id: string; code: string } | Refusal> {
  const known = await sql.query(`select id, code, created_by from dossier where id = $1`, [it.id]);
  if (known[0]) return known[0].created_by === it.personId ? { id: known[0].id, code: known[0].code } : refuse('unknown');
  const today = vietnamDay(it.now);
  if (!(await mayFileFor(sql, { ...it, unitId: it.filing.unitId }))) return refuse('outside-your-jurisdiction');
  const name = await unitName(sql, it.filing.unitId, it.on ?? today);
  const path = [...Object.values(await ancestryOf(sql, it.filing.unitId, today)), it.filing.unitId];
  const rows = await sql.query(
    `with n as (select nextval('dossier_code_seq')::text as n), c as (select 'HS-' || $12 || '-' || lpad(n, greatest(5, length(n)), '0') as code from n)
     insert into dossier (id, code, submission_id, unit_id, unit_path, award, ground, nominee_kind, nominee_name, search, filing, state, created_by, created_at, updated_at)
     select $1, c.code, $2, $3, $4::uuid[], $5, $6, $7, $8, lower(c.code) || ' ' || $9, $10, $11, $13, $14, $14 from c
     on conflict (id) do nothing returning id, code`,
    [
      it.id,
      it.submissionId ?? null,
      it.filing.unitId,
      path,
      it.filing.award,
      it.filing.ground,
      it.filing.nominee.kind,
      it.filing.nominee.name,
      searchKey(`${it.filing.nominee.name} ${name}`),
      JSON.stringify(it.filing),
      JSON.stringify(toState(draft(it.id, it.filing))),
      today.slice(0, 4),
      it.personId,
      it.now,
    ],
  );
  return rows[0] ?? createDraft(sql, it);
}

/** Changes a draft; what is not named stays. Refused once it was submitted. A form that is open on it learns that it is old. */
export async function patchDraft(
  store: Store,
  it: { id: string; personId: string; change: Partial<Omit<Filing, 'unitId'>>; now: Date },
): Promise<{ id: string } | Refusal> {
  return store.transaction(async (sql) => {
    const rows = await sql.query(`select filing, status, code from dossier where id = $1 for update`, [it.id]);
    if (!rows[0]) return refuse('unknown');
    const before: Filing = rows[0].filing;
    if (!(await filesFor(sql, it.personId, before.unitId, [vietnamDay(it.now)]))) return refuse('outside-your-jurisdiction');
    if (rows[0].status !== 'draft') return submitted();
    await rewriteDraft(sql, it.id, { ...before, ...it.change, unitId: before.unitId }, it.now);
    await sql.query(
      `update working_copy set version = version + 1, change_id = gen_random_uuid(), form = null, saved_by = $2, saved_at = $3 where dossier_id = $1`,
      [it.id, it.personId, it.now],
    );
    return { id: it.id };
  });
}

export const submitted = (): Refusal =>
  refuse('step-moved-on', {
    sentence: { vi: 'Hồ sơ đã nộp, không sửa trực tiếp được nữa.', en: 'The dossier was submitted and can no longer be edited.' },
  });

/** Writes a draft's filing and all that is read off it. The caller holds the row's lock and has asked who may. */
export async function rewriteDraft(sql: Sql, id: string, filing: Filing, now: Date): Promise<void> {
  const name = await unitName(sql, filing.unitId, vietnamDay(now));
  await sql.query(
    `update dossier set filing = $2, award = $3, ground = $4, nominee_kind = $5, nominee_name = $6, search = lower(code) || ' ' || $7, state = $8, updated_at = $9 where id = $1`,
    [
      id,
      JSON.stringify(filing),
      filing.award,
      filing.ground,
      filing.nominee.kind,
      filing.nominee.name,
      searchKey(`${filing.nominee.name} ${name}`),
      JSON.stringify(toState(draft(id, filing))),
      now,
    ],
  );
}
