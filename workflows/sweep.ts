import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';

/** Tells: telling twice is harmless. The heartbeat shows a killed worker within seconds; without it the next sweep would wait for the whole limit. */
const { tellBehind } = proxyActivities<Activities>({
  startToCloseTimeout: '5m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '2s', maximumInterval: '30s', maximumAttempts: 5 },
});

/** Run by a schedule every minute: tells each workflow that is behind its dossier, so that a crash between commit and telling loses nothing. */
export async function sweep(): Promise<number> {
  return tellBehind();
}
