export type { QuotaPicture, QuotaVerdict } from './figures';
export { adviceUnder, BASES, QUOTA_AWARDS, sharesOf, type Share, type Whole } from './national';
export { quotaRules, wholeOf, type QuotaRule, type Rounding } from './rule';
export { QUOTA_STATES, quotaPicture, takenFrom, type BaseCount, type QuotaState, type Taken } from './picture';
export { ORDER_KEYS, type OrderKey } from './keys';
export { ORDER_PARAMETER, orderFaults, orderOn, prioritiesUnder, type QuotaOrder } from './order';
export { composition, COMPOSITION_PARTS, evidenceOf, standings, type Composed, type Evidence, type Part, type Placed } from './standing';
export { citationsOf, quotaFinding, ruleSays } from './finding';
export { CALENDARS_OF_QUOTA, lastDayOf, quotaYear, type QuotaCalendar, type QuotaYear } from './year';
