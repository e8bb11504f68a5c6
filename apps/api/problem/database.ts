/** Connection refused, reset or lost; the server starting, stopping or out of connections (SQLSTATE 08*, 57P0x, 53300); the pool's own timeout. */
const GONE = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\w{3}|57P0[1-5]|53300)$/;
const WORDS =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable|Driver not Connected|Cannot use a pool after/i;

/** Is this the database being away, so that nothing was recorded and the same act may be sent again? */
export function databaseGone(error: unknown): boolean {
  const seen = error as { code?: unknown; message?: unknown; driverError?: unknown; errors?: unknown[] } | null;
  if (!seen || typeof seen !== 'object') return false;
  if (typeof seen.code === 'string' && GONE.test(seen.code)) return true;
  if (typeof seen.message === 'string' && WORDS.test(seen.message)) return true;
  return databaseGone(seen.driverError) || (Array.isArray(seen.errors) && seen.errors.some(databaseGone));
}
