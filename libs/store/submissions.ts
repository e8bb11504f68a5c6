import { type Filing, type Letter, type Refusal, isRefusal, refuse } from '../dossier';
import type { LocalDate } from '../rulebook/types';
import { createDraft, mayFileFor } from './drafts';
import { derivedId } from './ids';
import type { Sql, Store } from './open';
import { record } from './record';

interface NewSubmission {
  id: string; // made by the sender
  personId: string;
  unitId: string;
  letter: Letter;
  sentOn: LocalDate;
  filings: PlacedFiling[];
  /** The list as it was read; kept with the letter so that its rows can be shown, mended and filed later. */
  list?: unknown;
  now: Date;
}
/** A filing and its place in the letter, counted from 0: the dossier's id is made from it. */
export interface PlacedFiling {
  place: number;
  filing: Filing;
}
/** The dossier that stands at a place of a letter: the same place is never two dossiers. */
export const dossierAt = (submissionId: string, place: number): string => derivedId(submissionId, `dossier-${place}`);

export interface SubmissionMade {
  id: string;
  dossiers: { id: string; code: string }[];
}

/** One letter with its drafts, all or none; without filings it only keeps the list. Idempotent by id. */
export const createSubmission = (store: Store, it: NewSubmission): Promise<SubmissionMade | Refusal> =>
  allOrNothing(store, async (sql) => {
    const known = await sql.query(`select created_by from submission where id = $1`, [it.id]);
    if (known[0] && known[0].created_by !== it.personId) return refuse('unknown');
    if (!(await mayFileFor(sql, { ...it, on: it.sentOn }))) return refuse('outside-your-jurisdiction');
    await sql.query(
      `insert into submission (id, unit_id, letter_number, letter_date, sent_on, list, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
      [it.id, it.unitId, it.letter.number, it.letter.date, it.sentOn, JSON.stringify(it.list ?? {}), it.personId, it.now],
    );
    const dossiers = await addDrafts(sql, { ...it, submissionId: it.id });
    return isRefusal(dossiers) ? dossiers : { id: it.id, dossiers };
  });

interface NewDrafts {
  submissionId: string;
  personId: string;
  sentOn: LocalDate;
  filings: PlacedFiling[];
  now: Date;
}
/** Drafts of a letter; one that is there already stays as it is. The first refusal ends it. */
export async function addDrafts(sql: Sql, it: NewDrafts): Promise<SubmissionMade['dossiers'] | Refusal> {
  const dossiers: SubmissionMade['dossiers'] = [];
  for (const { place, filing } of it.filings) {
    const made = await createDraft(sql, { ...it, id: dossierAt(it.submissionId, place), filing, on: it.sentOn });
    if (isRefusal(made)) return made;
    dossiers.push(made);
  }
  return dossiers;
}

/** A refusal rolls back what was written before it, and is the answer. */
export async function allOrNothing<T>(store: Store, work: (sql: Sql) => Promise<T | Refusal>): Promise<T | Refusal> {
  try {
    return await store.transaction(async (sql) => {
      const done = await work(sql);
      if (isRefusal(done)) throw new Undone(done);
      return done;
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}
class Undone extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

export interface Filed {
  id: string;
  results: { dossierId: string; code: string; seq?: number; refusal?: Refusal }[];
}

/**
 * Files the drafts of a letter, or those of them named in `only`, one submit act each. Can be sent again after any failure: what is filed answers the
 * same, the rest goes on.
 */
export async function fileSubmission(
  store: Store,
  it: { id: string; personId: string; only?: string[]; lateReason?: string; now: Date },
): Promise<Filed | Refusal> {
  const [letter] = await store.query(`select letter_number as number, letter_date::text as date, sent_on::text as "sentOn" from submission where id = $1`, [
    it.id,
  ]);
  if (!letter) return refuse('unknown');
  const dossiers: { id: string; code: string }[] = await store.query(
    `select id, code from dossier where submission_id = $1 and ($2::uuid[] is null or id = any($2)) order by code`,
    [it.id, it.only ?? null],
  );
  const results: Filed['results'] = [];
  for (const dossier of dossiers) {
    const done = await record(store, {
      actor: it.personId,
      actId: derivedId(it.id, `submit-${dossier.id}`),
      dossierId: dossier.id,
      kind: 'submit',
      now: it.now,
      payload: { letter: { number: letter.number, date: letter.date }, sentOn: letter.sentOn, ...(it.lateReason ? { lateReason: it.lateReason } : {}) },
    });
    results.push({ dossierId: dossier.id, code: dossier.code, ...(isRefusal(done) ? { refusal: done } : { seq: done.seq }) });
  }
  return { id: it.id, results };
}

/**
 * Takes back drafts that were made of rows of a list and could not be submitted: the row stays in the list, where it can be mended and filed again.
 * A draft that somebody has worked on since stays.
 */
export async function takeBack(sql: Sql, it: { id: string; dossiers: string[] }): Promise<void> {
  await sql.query(
    `delete from dossier d where d.submission_id = $1 and d.id = any($2) and d.status = 'draft' and d.seq = 0 and d.updated_at = d.created_at
      and not exists (select 1 from document m where m.dossier_id = d.id)`,
    [it.id, it.dossiers],
  );
}

/** The letter counts as filed when none of its dossiers is a draft any more; rows that were not good stay with it and may follow. */
export async function closeSubmission(sql: Sql, it: { id: string; now: Date }): Promise<void> {
  await sql.query(
    `update submission set state = 'filed', filed_at = coalesce(filed_at, $2) where id = $1
      and exists (select 1 from dossier where submission_id = $1) and not exists (select 1 from dossier where submission_id = $1 and status = 'draft')`,
    [it.id, it.now],
  );
}
