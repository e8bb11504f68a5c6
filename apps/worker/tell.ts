import { Client, Connection } from '@temporalio/client';
import type { Tell } from '../../activities/sweep';
import { DOSSIER_WORKFLOW, MOVED, dossierWorkflowId } from '../../workflows/messages';

/** A client that connects when it is first used: the worker may be up before the engine is. */
export const lazyClient = (address: string, namespace: string): Client => new Client({ connection: Connection.lazy({ address }), namespace });

/** Tells a dossier's workflow how far its dossier has come, and starts it where there is none. */
export const teller =
  (client: Client, taskQueue: string): Tell =>
  async (dossierId, seq) => {
    await client.workflow.signalWithStart(DOSSIER_WORKFLOW, {
      workflowId: dossierWorkflowId(dossierId), taskQueue, args: [{ dossierId, followed: 0 }], signal: MOVED, signalArgs: [{ seq }],
    });
  };
