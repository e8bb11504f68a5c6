export { announcedOn, FILING_ANNOUNCED, FILING_ANNOUNCED_KEY } from './announce';
export { clashWith, GROUNDS, loosens, type Clash } from './conflicts';
export { dueOf, namedDay, periodsOf, type FilingDeadline } from './deadline';
export { lawDeadlinesOn } from './law';
export { filingPeriod, periodFromKey, periodKey, periodName, spanOf, YEAR_KINDS, type FilingPeriod, type YearKind } from './period';
export { daysLeft, filingDeadline, filingRule, type FilingAnswer, type FilingQuestion, type FilingRule } from './resolve';
export { leftInWords, paperOf, setBy, written } from './words';
