import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { ANNOUNCEMENTS_WORKFLOW, RECONCILE_WORKFLOW, SUBSTITUTIONS_WORKFLOW, SWEEP_WORKFLOW } from '../../workflows/messages';

type Spec = Parameters<Client['schedule']['create']>[0]['spec'];
interface Planned {
  scheduleId: string;
  spec: Spec;
  workflowType: string;
  taskQueue: string;
  catchupWindow: '1m' | '6h';
}

/** A schedule of the engine: one, however many workers ask for it; a worker with other settings changes it. */
export async function ensure(client: Client, { scheduleId, spec, workflowType, taskQueue, catchupWindow }: Planned): Promise<void> {
  const action = { type: 'startWorkflow' as const, workflowType, taskQueue, args: [], workflowId: scheduleId };
  try {
    await client.schedule.create({ scheduleId, spec, action, policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow } });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(scheduleId).update((schedule) => ({ ...schedule, spec, action }));
  }
}

/** The sweep; its period follows the setting. */
export const ensureSweep = (client: Client, taskQueue: string, seconds: number): Promise<void> =>
  ensure(client, { scheduleId: 'sweep', spec: { intervals: [{ every: `${seconds}s` }] }, workflowType: SWEEP_WORKFLOW, taskQueue, catchupWindow: '1m' });

/** Rules of substitution that begin or end; as often as the sweep. */
export const ensureSubstitutions = (client: Client, taskQueue: string, seconds: number): Promise<void> =>
  ensure(client, {
    scheduleId: 'substitutions',
    spec: { intervals: [{ every: `${seconds}s` }] },
    workflowType: SUBSTITUTIONS_WORKFLOW,
    taskQueue,
    catchupWindow: '1m',
  });

/** The hourly comparison of what should have been rung with what was. */
export const ensureReconciler = (client: Client, taskQueue: string): Promise<void> =>
  ensure(client, { scheduleId: 'reconcile', spec: { intervals: [{ every: '1h' }] }, workflowType: RECONCILE_WORKFLOW, taskQueue, catchupWindow: '1m' });

/** Filing deadlines that come near; asked often, told in office hours of a working day only. */
export const ensureAnnouncements = (client: Client, taskQueue: string): Promise<void> =>
  ensure(client, {
    scheduleId: 'announcements',
    spec: { intervals: [{ every: '15m' }] },
    workflowType: ANNOUNCEMENTS_WORKFLOW,
    taskQueue,
    catchupWindow: '1m',
  });
