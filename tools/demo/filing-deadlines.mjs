import { id, unitId } from './id.mjs';
import { FIRST_DAY_WITHOUT_DISTRICT } from './land-to-2025.mjs';

/** Nobody has read a paper that sets these: they are assumed, so they remind and never decide. */
const ASSUMED = {
  decision_number: 'Văn bản minh họa (demo)',
  decision_date: FIRST_DAY_WITHOUT_DISTRICT,
  source: 'Giả định cho bản dùng thử',
  mark: 'unverified',
};

/**
 * Days by which dossiers are filed, as a province and a commune would set them for the ground of merit.
 * @type {[unit: string, awards: string[], kind: 'calendar-year' | 'school-year', each: string, yearsAfter: number][]}
 */
const DAYS = [
  ['10', ['BK_T', 'COTD_T'], 'calendar-year', '12-15', 0],
  ['10', ['BK_T', 'COTD_T'], 'school-year', '06-30', 0],
  ['LC-SAPA', ['LDTT', 'TTLDTT', 'CSTDCS'], 'calendar-year', '12-31', 0],
];

/** Rows of `filing_deadline`. */
export const filingDeadlines = DAYS.map(([code, awards, kind, each, yearsAfter]) => ({
  id: id('filing-deadline', code, awards.join(), kind),
  unit_id: unitId(code),
  awards,
  ground: 'merit',
  kind,
  each,
  years_after: yearsAfter,
  from_on: FIRST_DAY_WITHOUT_DISTRICT,
  ...ASSUMED,
}));
