export { keepApart, mergeHonourees, undoMerge } from './merge';
export { honoureePage } from './page';
export { findHonourees } from './search';
