export { keepApart, mergeHonourees, undoMerge } from './merge';
export { honoureePage } from './page';
export { findHonourees } from './search';
export { registerReach } from './reach';
export { openOffers } from './offers';
export * from './import';
export { lineageOf } from './lineage';
