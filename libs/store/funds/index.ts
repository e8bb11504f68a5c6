export { allot, seesFund } from './allot';
export { fundBalance } from './balance';
