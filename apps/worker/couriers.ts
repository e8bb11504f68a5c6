import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Channels } from '../../activities/courier';
import { CHANNELS, dueChannels, sayChannel, type Channel, type Store } from '../../libs/store';
import { COURIER_WORKFLOW, courierWorkflowId, DIGESTS_WORKFLOW, WAITING, type CourierArg } from '../../workflows/messages';

/** Calls are gathered for this long: a burst of acts is one call. */
const MOMENT_MS = 500;

/** Calls the couriers of the channels that have something to send. Nobody waits for it; what is lost here the schedule finds within a minute. */
export function caller(client: Client, taskQueue: string, store: Store): () => void {
  let timer: NodeJS.Timeout | undefined;
  const go = async (): Promise<void> => {
    timer = undefined;
    for (const channel of await dueChannels(store, new Date())) await callCourier(client, taskQueue, channel);
  };
  return () => {
    timer ??= setTimeout(() => void go().catch(() => undefined), MOMENT_MS).unref();
  };
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

/** The couriers' rounds and the morning's digests as schedules of the engine: one each, however many workers ask for them. */
export async function ensureCouriers(client: Client, taskQueue: string, seconds: number): Promise<void> {
  for (const channel of CHANNELS) {
    const args: [CourierArg] = [{ channel }];
    const action = { type: 'startWorkflow' as const, workflowType: COURIER_WORKFLOW, taskQueue, args, workflowId: `round-${channel}` };
    await ensure(client, `courier-${channel}`, { intervals: [{ every: `${seconds}s` as const }] }, action, '1m');
  }
  const action = { type: 'startWorkflow' as const, workflowType: DIGESTS_WORKFLOW, taskQueue, args: [], workflowId: 'digests' };
  // A morning that the engine slept through is made up for until the afternoon.
  await ensure(client, 'digests', { calendars: [MORNING_UTC] }, action, '6h');
}

type Spec = Parameters<Client['schedule']['create']>[0]['spec'];
type Action = { type: 'startWorkflow'; workflowType: string; taskQueue: string; args: CourierArg[]; workflowId: string };

async function ensure(client: Client, scheduleId: string, spec: Spec, action: Action, catchupWindow: '1m' | '6h'): Promise<void> {
  try {
    await client.schedule.create({ scheduleId, spec, action, policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow } });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(scheduleId).update((schedule) => ({ ...schedule, spec, action }));
  }
}
