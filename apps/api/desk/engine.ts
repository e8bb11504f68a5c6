import { Client, Connection } from '@temporalio/client';
import type { Env } from '../../../libs/env';
import { DOSSIER_WORKFLOW, dossierWorkflowId, MOVED } from '../../../workflows/messages';

/** A busy engine may take seconds; one that is away refuses at once. */
const TELL_MS = 10_000;
const CONNECT_MS = 2_000;
const LOOK_MS = 800;

/** The engine as the API knows it: somebody to be told, who may be away. The connection is opened when it is first needed. */
export class Engine {
  private readonly connection: Connection;
  private readonly client: Client;

  constructor(private readonly env: Env) {
    // No retries of its own: the desk knows better when to try again, and a try that outlives the connection would end the process.
    this.connection = Connection.lazy({
      address: env.TEMPORAL_ADDRESS,
      connectTimeout: CONNECT_MS,
      interceptors: [],
      // The channel's own wait grows to two minutes otherwise, long after the engine is back.
      channelArgs: { 'grpc.initial_reconnect_backoff_ms': 500, 'grpc.max_reconnect_backoff_ms': 2_000 },
    });
    this.client = new Client({ connection: this.connection, namespace: env.TEMPORAL_NAMESPACE });
  }

  /** Tells a dossier's workflow how far its dossier has come; starts it when it is not there. Throws when the engine is away. */
  async tell(dossierId: string, seq: number): Promise<void> {
    await this.client.withDeadline(Date.now() + TELL_MS, () =>
      this.client.workflow.signalWithStart(DOSSIER_WORKFLOW, {
        workflowId: dossierWorkflowId(dossierId),
        taskQueue: this.env.TASK_QUEUE,
        args: [{ dossierId, followed: 0 }],
        signal: MOVED,
        signalArgs: [{ seq }],
      }),
    );
  }

  /** Starts a dossier's workflow in place of the one that runs, if any; it looks, and arms its timers anew. Throws when the engine is away. */
  async restart(dossierId: string): Promise<void> {
    await this.client.withDeadline(Date.now() + TELL_MS, () =>
      this.client.workflow.start(DOSSIER_WORKFLOW, {
        workflowId: dossierWorkflowId(dossierId),
        taskQueue: this.env.TASK_QUEUE,
        args: [{ dossierId, followed: 0 }],
        workflowIdConflictPolicy: 'TERMINATE_EXISTING',
      }),
    );
  }

  /** Is the engine there, and does any worker take its work? */
  async look(): Promise<{ temporal: 'up' | 'down'; worker: 'up' | 'down' | 'unknown' }> {
    try {
      const { pollers } = await this.client.withDeadline(Date.now() + LOOK_MS, () =>
        this.connection.workflowService.describeTaskQueue({
          namespace: this.env.TEMPORAL_NAMESPACE,
          taskQueue: { name: this.env.TASK_QUEUE },
          taskQueueType: 1,
        }),
      );
      return { temporal: 'up', worker: pollers && pollers.length > 0 ? 'up' : 'down' };
    } catch {
      return { temporal: 'down', worker: 'unknown' };
    }
  }

  close = (): Promise<void> => this.connection.close();
}
