export { closeAccount, openAccount, resetPassword } from './accounts';
export { mergeUnits } from './merge';
export { renameUnit } from './rename';
export { appoint, endSeat } from './seats';
export { administersUnit, administrationOf, mayChange } from './span';
