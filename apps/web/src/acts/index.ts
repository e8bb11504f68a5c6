import './words';

/** The light half: what lists need. The forms themselves stand in `entry.ts` and are loaded where somebody acts. */
export { AwardField } from './AwardField';
export { awardsQuery } from './awards';
export { AwardCell, NomineeCell } from './DossierCells';
export { keepQueue, nextInQueue } from './queue';
export { ResultList } from './ResultList';
