export { readList } from './read-list';
export { writeTemplate } from './template';
export { writeDossiers, type DossierLine } from './write-dossiers';
export { writeReport } from './write-report';
export { LIMITS } from './types';
export type { Limits, ListKind, ListReport, ListRow, RowError } from './types';
