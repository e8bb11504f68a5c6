export { announcements } from './announcements';
export { calls } from './calls';
export { courier } from './courier';
export { digests } from './digests';
export { dossier } from './dossier';
export { reconcile } from './reconcile';
export { substitutions } from './substitutions';
export { sweep } from './sweep';
