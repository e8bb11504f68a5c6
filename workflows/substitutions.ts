import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';

/** Writes: every moment is marked when it was followed, and following it twice changes nothing; the heartbeat shows a killed worker. */
const { followSubstitutions } = proxyActivities<Activities>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '2s', maximumInterval: '30s', maximumAttempts: 5 },
});

/** Run by a schedule every minute: rules of substitution that begin or end move their tasks. @returns how many tasks moved */
export async function substitutions(): Promise<number> {
  return followSubstitutions();
}
