export { adviceUnder, BASES, QUOTA_AWARDS, sharesOf, type Share, type Whole } from './national';
export { quotaRules, wholeOf, type QuotaRule, type Rounding } from './rule';
export { QUOTA_STATES, quotaPicture, takenFrom, type BaseCount, type QuotaPicture, type QuotaState, type QuotaVerdict, type Taken } from './picture';
export { ORDER_KEYS, ORDER_PARAMETER, orderFaults, orderOn, prioritiesUnder, type OrderKey, type QuotaOrder } from './order';
export { composition, standings, type Composed, type Evidence, type Standing } from './standing';
export { citationsOf, quotaFinding, ruleSays } from './finding';
