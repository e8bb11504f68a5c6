import { outcome, type CheckKind } from './kinds';

/** What no field can carry: left to the council, named to the reader. */
export const forJudgement: CheckKind<'for-judgement'> = () => outcome('for-judgement', 'Do Hội đồng xem xét, đánh giá.', 'For the council to judge.');

/** A condition the facts have no field for and that may decide: the answer stays open. */
export const notInFacts: CheckKind<'not-in-facts'> = (set) => outcome('unknown', set.missing.vi, set.missing.en);
