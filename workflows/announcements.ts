import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';

/** Writes: one notice a deadline, distance and person, by its key, so it is tried again freely; the heartbeat shows a killed worker. */
const { announceFilings } = proxyActivities<Activities>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '5s', maximumInterval: '1m', maximumAttempts: 5 },
});

/** Run by a schedule every quarter of an hour: tells units of the filing deadlines that come near. @returns how many people were told */
export async function announcements(): Promise<number> {
  return announceFilings();
}
