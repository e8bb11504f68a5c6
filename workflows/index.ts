export { courier } from './courier';
export { digests } from './digests';
export { dossier } from './dossier';
export { reconcile } from './reconcile';
export { sweep } from './sweep';
