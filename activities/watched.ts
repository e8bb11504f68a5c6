import { activityInfo } from '@temporalio/activity';
import { clearFailure, noteFailure, type Store } from '../libs/store';

/** The kind of an error: its name and, of a database, its code. Never its sentence: that may quote what people wrote. */
export const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'Error';
  const code: unknown = (error as { code?: unknown }).code;
  return /^[\w.-]{1,20}$/.test(String(code ?? '')) ? `${error.name} ${String(code)}` : error.name;
};

/**
 * An activity of a dossier, watched: what fails is noted with its error and how often it was tried, and forgotten once it gets through. The noting
 * never stands in the way of the activity itself.
 */
export function watched<It extends { dossierId: string }, T>(
  { store, now }: { store: Store; now: () => Date },
  activity: string,
  run: (it: It) => Promise<T>,
): (it: It) => Promise<T> {
  return async (it) => {
    const attempt = attemptNow();
    const { dossierId } = it;
    try {
      const done = await run(it);
      if (attempt > 1) await clearFailure(store, { dossierId, activity }).catch(() => undefined);
      return done;
    } catch (error) {
      await noteFailure(store, { dossierId, activity, attempt, error: kindOf(error), now: now() }).catch(() => undefined);
      throw error;
    }
  };
}

/** Outside the engine an activity is a plain function, tried once. */
function attemptNow(): number {
  try {
    return activityInfo().attempt;
  } catch {
    return 1;
  }
}
