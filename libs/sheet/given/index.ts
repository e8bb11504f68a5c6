export { readGiven, type GivenItem } from './read-given';
export type { GivenLine, ReadLine } from './read-line';
export { writeGivenReport } from './report';
export { writeGivenTemplate } from './template';
