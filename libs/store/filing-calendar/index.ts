export { announceFilings } from './announce';
export { holdingFor, unitsFiledFor } from './asked';
export { filingCalendar } from './list';
export { endDeadline, enterDeadline } from './save';
