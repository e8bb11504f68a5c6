import './words';

/** The light half: what lists need. The forms themselves stand in `entry.ts` and are loaded where somebody acts. */
export { AwardField } from './AwardField';
export { awardsQuery } from './awards';
export { keepQueue, nextInQueue } from './queue';
