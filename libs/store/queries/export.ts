import type { LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { listDossiers, type DossierFilter, type DossierItem } from './dossiers';

const PAGE = 200;
/** A sheet that a person can still open; more is asked for with a narrower filter. */
const EXPORT_MOST = 50_000;

/** Every dossier a person may see that fits, page by page: the server holds one page at a time. */
export async function* everyDossier(
  sql: Sql,
  it: { personId: string; today: LocalDate; filter: Omit<DossierFilter, 'limit' | 'cursor'> },
): AsyncGenerator<DossierItem> {
  let cursor: string | null = null;
  let read = 0;
  do {
    const page: { items: DossierItem[]; nextCursor: string | null } = await listDossiers(sql, {
      ...it,
      filter: { ...it.filter, limit: PAGE, ...(cursor ? { cursor } : {}) },
    });
    yield* page.items;
    read += page.items.length;
    cursor = page.nextCursor;
  } while (cursor && read < EXPORT_MOST);
}
