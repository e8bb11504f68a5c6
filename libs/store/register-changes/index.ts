export { closeAccount, openAccount, resetPassword } from './accounts';
export { mergeUnits } from './merge';
export { renameUnit } from './rename';
export { appoint, endSeat } from './seats';
export { administrationOf, mayChange } from './span';
