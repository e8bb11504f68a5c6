export { calendarEffects, type CalendarEffects } from './effects';
export { recountBehind, type Recounted } from './recount';
export { changeCalendar } from './save';
export { calendarYear, type CalendarYear } from './year';
