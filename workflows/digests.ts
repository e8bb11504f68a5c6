import { proxyActivities } from '@temporalio/workflow';
import type { Activities } from '../activities';

/** Writes: one digest a person and day, by its key, so it is tried until it succeeds. */
const { prepareDigests } = proxyActivities<Activities>({ startToCloseTimeout: '2m', retry: { initialInterval: '5s', maximumInterval: '1m' } });

/** Run by a schedule every morning: puts the day's digests on the way; a courier carries them. */
export async function digests(): Promise<number> {
  return prepareDigests();
}
