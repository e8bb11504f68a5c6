import { continueAsNew, defineSignal, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Activities } from '../activities';
import { WAITING, type CourierArg } from './messages';

/** Tells: each message is marked when it is gone, so a round that is tried again goes on with the rest. The heartbeat shows a killed worker within seconds. */
const { sendWaiting } = proxyActivities<Activities>({
  startToCloseTimeout: '5m',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '2s', maximumInterval: '30s', maximumAttempts: 5 },
});
const waiting = defineSignal(WAITING);

/**
 * Carries one channel's messages out of the house, round by round, and ends when none is due; whoever has a new one calls it again. Apart from
 * the dossiers' workflows: a mail server that is away holds up no dossier.
 */
export async function courier({ channel }: CourierArg): Promise<void> {
  let asked = true;
  setHandler(waiting, () => void (asked = true));
  while (asked) {
    asked = false;
    const { more } = await sendWaiting({ channel });
    if (more) asked = true;
    if (asked && workflowInfo().continueAsNewSuggested) await continueAsNew<typeof courier>({ channel });
  }
}
