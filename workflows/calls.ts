import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';

/** Calls: one that is called twice is called once. What fails here the next round does. */
const { callCouriers } = proxyActivities<Activities>({ startToCloseTimeout: '30s', retry: { initialInterval: '2s', maximumAttempts: 3 } });

/**
 * Run by a schedule every minute: calls the couriers of what has become due by itself, and of what a call was lost for. It calls the one courier
 * of a channel and sends nothing: two at one channel would double what a killed worker may repeat.
 */
export async function calls(): Promise<number> {
  return callCouriers();
}
