export { readDays, type DayLine } from './read-days';
