import './words';

export { ActEntry } from './ActEntry';
export type { PersonAct, Weight } from './act-form';
export { ACT_FORMS } from './registry';
