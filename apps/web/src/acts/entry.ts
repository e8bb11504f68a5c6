import './words';

export { ActEntry } from './ActEntry';
export { FileField } from './FileField';
export type { PersonAct, Weight } from './act-form';
export { ACT_FORMS } from './registry';
