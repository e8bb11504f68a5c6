import { Connection } from '@temporalio/client';
import { startChild } from './child.mjs';
import { BEHIND_PEOPLE } from './priority.mjs';
import { Advice, rest } from './say.mjs';
import { findTemporal } from './temporal-find.mjs';

/** Resolves when the server knows the namespace; throws the last error after `ms`, or as soon as `dead` says why. */
export async function temporalAnswers(address, namespace, ms, dead = () => null) {
  let last;
  for (const until = Date.now() + ms; Date.now() < until; await rest(150)) {
    if (dead()) throw new Error(dead());
    let connection;
    try {
      connection = await Connection.connect({ address, connectTimeout: 3_000 });
      await connection.withDeadline(Date.now() + 3_000, () => connection.workflowService.describeNamespace({ namespace }));
      return;
    } catch (error) {
      last = error;
    } finally {
      await connection?.close();
    }
  }
  throw last ?? new Error('no answer');
}

/**
 * Starts Temporal's own server, one program with its web pages, and waits until it answers.
 * @param {{port: number, uiPort: number, dbFile?: string | null, logFile?: string, onLine?: (line: string) => void, track?: (child: object) => void}} options
 *   without `dbFile` nothing is kept when it ends
 * @returns {Promise<{address: string, child: object}>}
 */
export async function startTemporal({ port, uiPort, dbFile = null, logFile, onLine, track }) {
  const command = await findTemporal();
  const args = ['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--namespace', 'default', '--log-level', 'error'];
  args.push(...(uiPort ? ['--ui-port', String(uiPort)] : ['--headless']), ...(dbFile ? ['--db-filename', dbFile] : []));
  const child = startChild({ name: 'temporal', command, args, logFile, onLine, niceness: BEHIND_PEOPLE });
  track?.(child);
  const address = `127.0.0.1:${port}`;
  await temporalAnswers(address, 'default', 60_000, () => (child.running ? null : `Temporal đã dừng khi khởi động · ended at start:\n${child.tail()}`));
  return { address, child };
}

/** Checks the server that TEMPORAL_ADDRESS names. @throws Advice when it does not answer */
export async function checkTemporal(address, namespace) {
  try {
    await temporalAnswers(address, namespace, 15_000);
  } catch (error) {
    throw new Advice(
      `Không kết nối được Temporal ở ${address}, namespace ${namespace} (${error.message}): hãy kiểm tra TEMPORAL_ADDRESS.`,
      `No connection to Temporal at ${address}, namespace ${namespace} (${error.message}): check TEMPORAL_ADDRESS.`,
    );
  }
}
