import './words';

export { ActEntry } from './ActEntry';
export { actDay, type About, type ActForm, type PersonAct, type Weight } from './act-form';
export { FileField } from './FileField';
export { ACT_FORMS } from './registry';
