/**
 * What passes between the desk and the workflows: names, ids and shapes. The only file of this room that the API may import, so it
 * imports nothing. Ids and steps only: no name, birth date or file ever comes this way.
 */
export const DOSSIER_WORKFLOW = 'dossier';
export const SWEEP_WORKFLOW = 'sweep';
export const RECONCILE_WORKFLOW = 'reconcile';
export const SUBSTITUTIONS_WORKFLOW = 'substitutions';
export const COURIER_WORKFLOW = 'courier';
export const CALLS_WORKFLOW = 'calls';
export const DIGESTS_WORKFLOW = 'digests';
export const ANNOUNCEMENTS_WORKFLOW = 'announcements';
export const MOVED = 'moved';
export const WAITING = 'waiting';
export const PROGRESS = 'progress';

/** One workflow per dossier, under the dossier's own id. */
export const dossierWorkflowId = (dossierId: string): string => `dossier-${dossierId}`;

/** `followed`: the last act that an earlier run has followed; 0 for the first. */
export interface DossierArg {
  dossierId: string;
  followed: number;
}
/** The dossier has accepted acts up to `seq`. */
export interface Moved {
  seq: number;
}
/** Where the workflow believes its dossier to be; `stepId` is null until the first look, and once the dossier has ended. */
export interface Progress {
  stepId: string | null;
  level: string | null;
  due: string | null;
  overdue: boolean;
  seq: number;
}
/** One courier per channel, under the channel's name. */
export const courierWorkflowId = (channel: string): string => `courier-${channel}`;
export interface CourierArg {
  channel: 'e-mail' | 'webhook';
}
