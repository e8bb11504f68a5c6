export { beginImport, claimImport, finishImport, importFindings, importFor, listImports, releaseImport, type Claimed, type ImportView } from './imports';
export { Roster } from './roster';
export { takeBatch, TakenOver } from './take';
export type { Batch, Line, LineFinding } from './types';
export { unitFinder, type UnitFinder } from './units';
