const KEPT = 'vd.queue';

/** Keeps the dossiers of the task list as it was last seen, so that the dossier page knows which comes next. */
export const keepQueue = (dossierIds: string[]): void => sessionStorage.setItem(KEPT, JSON.stringify(dossierIds));

/** The dossier after this one in the list last seen; null at its end, or when one came from elsewhere. */
export function nextInQueue(dossierId: string): string | null {
  try {
    const ids = JSON.parse(sessionStorage.getItem(KEPT) ?? '[]') as string[];
    const at = ids.indexOf(dossierId);
    return at < 0 ? null : (ids[at + 1] ?? null);
  } catch {
    return null;
  }
}
