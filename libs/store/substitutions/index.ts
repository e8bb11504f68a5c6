export { candidatesFor, type Attended } from './candidates';
export { handOver, type HandedOver } from './hand-over';
export { listSubstitutions, substitutesFor, type SubstitutionItem } from './list';
export { endSubstitution, makeSubstitution } from './save';
export { followMoments, unsettled } from './moments';
export { settle } from './settle';
