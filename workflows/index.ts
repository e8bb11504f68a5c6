export { dossier } from './dossier';
export { sweep } from './sweep';
