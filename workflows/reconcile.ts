import { proxyActivities, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities';

/** Counts: a read, quickly tried again. */
const { countAstray } = proxyActivities<Activities>({ startToCloseTimeout: '2m', retry: { initialInterval: '2s', maximumInterval: '30s' } });
/** Puts right: each alarm and each ring happens once, however often it is tried; the heartbeat shows a killed worker. */
const { raiseAstray } = proxyActivities<Activities>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '5s', maximumInterval: '1m', maximumAttempts: 5 },
});

/** A worker that has just come back catches up with its timers by itself; that is late, and marked so, but nothing is missed. */
const PATIENCE = '10m';

/** Run by a schedule every hour: compares the reminders and rungs that should have been rung with those that were. @returns new alarms */
export async function reconcile(): Promise<number> {
  if ((await countAstray()) === 0) return 0;
  await sleep(PATIENCE);
  return raiseAstray();
}
