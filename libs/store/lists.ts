import { isRefusal, refuse, type Refusal } from '../dossier';
import type { LocalDate } from '../rulebook/types';
import type { Sql, Store } from './open';
import { addDrafts, allOrNothing, type PlacedFiling, type SubmissionMade } from './submissions';

/** A letter with the list it was read from, as its sender works on it. */
export interface ListLetter {
  id: string;
  unitId: string;
  sentOn: LocalDate;
  list: unknown;
  /** Ids of the dossiers made of it so far. */
  dossiers: Set<string>;
}

async function letterOf(sql: Sql, it: { id: string; personId: string }, lock = ''): Promise<ListLetter | null> {
  const [letter] = await sql.query(
    `select id, unit_id as "unitId", sent_on::text as "sentOn", list from submission where id = $1 and created_by = $2 and list ? 'rows' ${lock}`,
    [it.id, it.personId],
  );
  if (!letter) return null;
  const made: { id: string }[] = await sql.query(`select id from dossier where submission_id = $1`, [it.id]);
  return { ...letter, dossiers: new Set(made.map((one) => one.id)) };
}

/** The list of one's own letter; null when there is none, or it is somebody else's. */
export const listLetter = (store: Store, it: { id: string; personId: string }): Promise<ListLetter | null> => letterOf(store, it);

/** Changes the list of a letter; two changes at once come one after the other, so neither is lost. A refusal changes nothing. */
export const changeList = <T extends { list: unknown }>(
  store: Store,
  it: { id: string; personId: string },
  change: (letter: ListLetter) => T | Refusal,
): Promise<T | Refusal> =>
  allOrNothing(store, async (sql) => {
    const letter = await letterOf(sql, it, 'for update');
    const changed = letter ? change(letter) : refuse('unknown');
    if (!isRefusal(changed)) await sql.query(`update submission set list = $2 where id = $1`, [it.id, JSON.stringify(changed.list)]);
    return changed;
  });

/** Makes drafts of rows of a list, all or none, while nobody mends it. Rows that are dossiers already stay as they are. */
export const draftRows = (
  store: Store,
  it: { id: string; personId: string; now: Date },
  choose: (letter: ListLetter) => PlacedFiling[],
): Promise<SubmissionMade['dossiers'] | Refusal> =>
  allOrNothing(store, async (sql) => {
    const letter = await letterOf(sql, it, 'for update');
    return letter ? addDrafts(sql, { ...it, submissionId: it.id, sentOn: letter.sentOn, filings: choose(letter) }) : refuse('unknown');
  });
