export { beginImport, importFindings, importFor, listImports, retryImport, type ImportView } from './imports';
export { claimImport, finishImport, MOST_TRIES, putOff, releaseImport, type Claimed } from './queue';
export { Roster } from './roster';
export { takeBatch, TakenOver } from './take';
export type { Batch, Line, LineFinding } from './types';
export { unitFinder, type UnitFinder } from './units';
