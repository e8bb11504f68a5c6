import { type Filing, type Letter, type Refusal, isRefusal, refuse } from '../dossier';
import type { LocalDate } from '../rulebook/types';
import { createDraft } from './drafts';
import { derivedId } from './ids';
import type { Store } from './open';
import { record } from './record';

interface NewSubmission {
  id: string; // made by the sender
  personId: string;
  unitId: string;
  letter: Letter;
  sentOn: LocalDate;
  filings: Filing[];
  /** What the reader of the list said, row by row; kept with the letter. */
  report?: unknown;
  now: Date;
}
export interface SubmissionMade {
  id: string;
  dossiers: { id: string; code: string }[];
}

/** One letter with its drafts, all or none. Idempotent by id: each draft's id is made from the letter's id and its place in the list. */
export async function createSubmission(store: Store, it: NewSubmission): Promise<SubmissionMade | Refusal> {
  try {
    return await store.transaction(async (sql) => {
      const known = await sql.query(`select created_by from submission where id = $1`, [it.id]);
      if (known[0] && known[0].created_by !== it.personId) return refuse('unknown');
      await sql.query(
        `insert into submission (id, unit_id, letter_number, letter_date, sent_on, report, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
        [it.id, it.unitId, it.letter.number, it.letter.date, it.sentOn, JSON.stringify(it.report ?? {}), it.personId, it.now],
      );
      const dossiers: SubmissionMade['dossiers'] = [];
      for (const [i, filing] of it.filings.entries()) {
        const made = await createDraft(sql, {
          id: derivedId(it.id, `dossier-${i}`),
          personId: it.personId,
          submissionId: it.id,
          filing,
          on: it.sentOn,
          now: it.now,
        });
        if (isRefusal(made)) throw new Undone(made);
        dossiers.push(made);
      }
      return { id: it.id, dossiers };
    });
  } catch (error) {
    if (error instanceof Undone) return error.refusal;
    throw error;
  }
}

/** Rolls the letter back together with the drafts made so far, and carries the refusal out. */
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
 * Files every draft of a letter, one submit act each. Can be sent again after any failure: what is filed answers the same,
 * the rest goes on.
 */
export async function fileSubmission(store: Store, it: { id: string; personId: string; now: Date }): Promise<Filed | Refusal> {
  const [letter] = await store.query(`select letter_number as number, letter_date::text as date, sent_on::text as "sentOn" from submission where id = $1`, [
    it.id,
  ]);
  if (!letter) return refuse('unknown');
  const dossiers: { id: string; code: string }[] = await store.query(`select id, code from dossier where submission_id = $1 order by code`, [it.id]);
  const results: Filed['results'] = [];
  for (const dossier of dossiers) {
    const done = await record(store, {
      actor: it.personId,
      actId: derivedId(it.id, `submit-${dossier.id}`),
      dossierId: dossier.id,
      kind: 'submit',
      now: it.now,
      payload: { letter: { number: letter.number, date: letter.date }, sentOn: letter.sentOn },
    });
    results.push({ dossierId: dossier.id, code: dossier.code, ...(isRefusal(done) ? { refusal: done } : { seq: done.seq }) });
  }
  if (results.every((r) => !r.refusal || r.refusal.refused === 'already-decided'))
    await store.query(`update submission set state = 'filed', filed_at = coalesce(filed_at, $2) where id = $1`, [it.id, it.now]);
  return { id: it.id, results };
}
