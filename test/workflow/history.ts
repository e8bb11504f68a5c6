import type { Client } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import { dossierWorkflowId } from '../../workflows/messages';

/** What these specs read of an event in its JSON form; the rest is carried along as it is. */
export interface RunEvent {
  eventType: string;
  workflowExecutionContinuedAsNewEventAttributes?: { newExecutionRunId: string };
  activityTaskScheduledEventAttributes?: { activityType: { name: string } };
}
export interface Run {
  workflowId: string;
  events: RunEvent[];
}

/** The kind of a run's last event. */
export const endOf = (run: Run): string => run.events.at(-1)?.eventType ?? '';

async function eventsOf(client: Client, workflowId: string, runId?: string): Promise<RunEvent[]> {
  const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  return (JSON.parse(historyToJSON(history)) as { events: RunEvent[] }).events;
}

/** Every run of a dossier's workflow, from the first; each ends by continuing as the next. */
export async function runsOf(client: Client, dossierId: string, firstRunId: string): Promise<Run[]> {
  const workflowId = dossierWorkflowId(dossierId);
  const runs: Run[] = [];
  for (let runId: string | undefined = firstRunId; runId;) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const { events } = JSON.parse(historyToJSON(history)) as { events: Run['events'] };
    const run = { workflowId, events };
    runs.push(run);
    runId = events.at(-1)?.workflowExecutionContinuedAsNewEventAttributes?.newExecutionRunId;
  }
  return runs;
}

/** Does the workflow wait, for a signal, a timer or nothing more? Not while a task or an activity of it is under way. */
export async function atRest(client: Client, dossierId: string): Promise<boolean> {
  const events = await eventsOf(client, dossierWorkflowId(dossierId));
  const types = events.map((event) => event.eventType.replace('EVENT_TYPE_', ''));
  const since = types.slice(types.findLastIndex((type) => type.startsWith('WORKFLOW_TASK')));
  return since[0] === 'WORKFLOW_TASK_COMPLETED' && !since.some((type) => type === 'ACTIVITY_TASK_SCHEDULED' || type.endsWith('CONTINUED_AS_NEW'));
}

export const firstRunOf = async (client: Client, dossierId: string): Promise<string> => {
  const execution = await client.workflow.getHandle(dossierWorkflowId(dossierId)).describe();
  const first = execution.raw.workflowExecutionInfo?.firstRunId;
  return first || execution.runId;
};

const readable = (base64: string): string => Buffer.from(base64, 'base64').toString('utf8');

/** All that a history says, payloads decoded: what an operator of the engine could read. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => (key === 'data' && typeof inner === 'string' ? readable(inner) : textOf(inner)))
    .join('\n');
}
