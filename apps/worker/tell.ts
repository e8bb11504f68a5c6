import { Client, Connection } from '@temporalio/client';
import type { Tell } from '../../activities/sweep';
import { DOSSIER_WORKFLOW, MOVED, dossierWorkflowId } from '../../workflows/messages';

/** A client that connects when it is first used: the worker may be up before the engine is. */
export const lazyClient = (address: string, namespace: string): Client => new Client({ connection: Connection.lazy({ address }), namespace });

/**
 * Tells a dossier's workflow how far its dossier has come, and starts it where there is none: a lost one goes on where its dossier
 * stands, one that had ended looks once and ends again.
 */
export const teller =
  (client: Client, taskQueue: string): Tell =>
  async (dossierId, seq) => {
    await client.workflow.signalWithStart(DOSSIER_WORKFLOW, {
      workflowId: dossierWorkflowId(dossierId),
      taskQueue,
      args: [{ dossierId, followed: 0 }],
      signal: MOVED,
      signalArgs: [{ seq }],
    });
  };

/** Starts a dossier's workflow in place of the one that runs, if any: what an old run believes to have followed no longer counts. */
export const restarter =
  (client: Client, taskQueue: string) =>
  async (dossierId: string): Promise<void> => {
    await client.workflow.start(DOSSIER_WORKFLOW, {
      workflowId: dossierWorkflowId(dossierId),
      taskQueue,
      args: [{ dossierId, followed: 0 }],
      workflowIdConflictPolicy: 'TERMINATE_EXISTING',
    });
  };
