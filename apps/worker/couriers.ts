import { type Client, ScheduleNotFoundError } from '@temporalio/client';
import type { Post } from '../../activities';
import type { Channels } from '../../activities/courier';
import { CHANNELS, dueChannels, sayChannel, type Channel, type Store } from '../../libs/store';
import { CALLS_WORKFLOW, COURIER_WORKFLOW, courierWorkflowId, DIGESTS_WORKFLOW, WAITING, type CourierArg } from '../../workflows/messages';
import { ensure } from './schedule';

/** Calls are gathered for this long: a burst of acts is one call. */
const MOMENT_MS = 500;

/** How the couriers of the channels that have something to send are called. For `call` nobody waits; what is lost there the schedule finds within a minute. */
export function callers(client: Client, taskQueue: string, store: Store): Pick<Post, 'call' | 'callDue'> {
  let timer: NodeJS.Timeout | undefined;
  const callDue = async (): Promise<number> => {
    timer = undefined;
    const due = await dueChannels(store, new Date());
    for (const channel of due) await callCourier(client, taskQueue, channel);
    return due.length;
  };
  const call = (): void => void (timer ??= setTimeout(() => void callDue().catch(() => undefined), MOMENT_MS).unref());
  return { call, callDue };
}

async function callCourier(client: Client, taskQueue: string, channel: Channel): Promise<void> {
  const args: [CourierArg] = [{ channel }];
  await client.workflow.signalWithStart(COURIER_WORKFLOW, { workflowId: courierWorkflowId(channel), taskQueue, args, signal: WAITING });
}

/** Writes down which channels are set up here, for the acts to know and the health page to show. One that was down stays so until something goes through. */
export async function sayChannels(store: Store, channels: Channels, now: Date): Promise<void> {
  for (const name of CHANNELS) {
    const [known] = await store.query(`select state from channel where name = $1`, [name]);
    if (channels[name] && known?.state === 'down') continue;
    await sayChannel(store, { name, state: channels[name] ? 'up' : 'off', now });
  }
}

/** 07:00 in Vietnam, which is UTC+7 all year; the digests are spread over the hour after it. */
const MORNING_UTC = { hour: 0, minute: 0 };

/** The schedule that calls the couriers, and the morning's digests: one each, however many workers ask for them. */
export async function ensureCouriers(client: Client, taskQueue: string, seconds: number): Promise<void> {
  await ensure(client, {
    scheduleId: 'calls',
    spec: { intervals: [{ every: `${seconds}s` }] },
    workflowType: CALLS_WORKFLOW,
    taskQueue,
    catchupWindow: '1m',
  });
  // A morning that the engine slept through is made up for until the afternoon.
  await ensure(client, { scheduleId: 'digests', spec: { calendars: [MORNING_UTC] }, workflowType: DIGESTS_WORKFLOW, taskQueue, catchupWindow: '6h' });
  await Promise.all(CHANNELS.map((channel) => endFormer(client, `courier-${channel}`)));
}

/** Before there was one courier a channel, a schedule sent beside it; an engine that still has it forgets it. */
async function endFormer(client: Client, scheduleId: string): Promise<void> {
  try {
    await client.schedule.getHandle(scheduleId).delete();
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
  }
}
