export { bonus, type Bonus } from './bonus';
export { BONUS_SUBJECTS, type BonusSubject } from './coefficient';
export { payerOf, type Payer } from './payer';
export { payableTogether, type Payable, type Together } from './stacking';
