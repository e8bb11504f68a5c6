export { calendarEffects } from './effects';
export { recountBehind } from './recount';
export { changeCalendar } from './save';
export { calendarYear } from './year';
