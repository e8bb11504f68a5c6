export { courier } from './courier';
export { digests } from './digests';
export { dossier } from './dossier';
export { sweep } from './sweep';
