import { type Client, ScheduleAlreadyRunning, ScheduleOverlapPolicy } from '@temporalio/client';
import { SWEEP_WORKFLOW } from '../../workflows/messages';

/** The sweep as a schedule of the engine: one, however many workers ask for it; its period follows the setting. */
export async function ensureSweep(client: Client, taskQueue: string, seconds: number): Promise<void> {
  const spec = { intervals: [{ every: `${seconds}s` as const }] };
  const action = { type: 'startWorkflow' as const, workflowType: SWEEP_WORKFLOW, taskQueue, args: [], workflowId: 'sweep' };
  try {
    await client.schedule.create({ scheduleId: 'sweep', spec, action, policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1m' } });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle('sweep').update((schedule) => ({ ...schedule, spec, action: { ...action, args: [] } }));
  }
}
