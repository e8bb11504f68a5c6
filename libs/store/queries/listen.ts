import { Client } from 'pg';

export interface Listening {
  close(): Promise<void>;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * Listens on one channel with a connection of its own, and connects again for as long as it is wanted. What was said while it was away is lost;
 * `again` lets the listener make up for that.
 */
export function listen(url: string, channel: string, on: { message: (payload: string) => void; again: () => void }): Listening {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let wait = FIRST_WAIT_MS;
  let times = 0;

  const retry = (): void => {
    client = undefined;
    if (closed) return;
    timer = setTimeout(() => void connect(), wait);
    timer.unref();
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  };
  const connect = async (): Promise<void> => {
    const one = new Client({ connectionString: url, keepAlive: true });
    client = one;
    let gone = false;
    const lost = (): void => {
      if (gone) return;
      gone = true;
      one.end().catch(() => undefined);
      retry();
    };
    one.on('error', lost).on('end', lost);
    one.on('notification', (said) => on.message(said.payload ?? ''));
    try {
      await one.connect();
      await one.query(`listen ${one.escapeIdentifier(channel)}`);
      wait = FIRST_WAIT_MS;
      if (times++ > 0) on.again();
    } catch {
      lost();
    }
  };
  void connect();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
