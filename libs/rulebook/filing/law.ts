import { isWithin } from '../dates';
import { regimes } from '../regimes';
import type { LocalDate } from '../types';
import type { FilingDeadline } from './deadline';
import { paperOf } from './words';

/** Above every unit. */
const LAW_DEPTH = 1_000;

/**
 * Titles for which the law counts from the decision on an earlier title, not from the period of the new one: its day is shown with the award and
 * decides nothing here.
 */
const FROM_A_DECISION: readonly string[] = ['CSTDTQ'];

const ROWS: readonly FilingDeadline[] = regimes.flatMap(({ id, content }) =>
  content.awards.flatMap(({ code, procedure: { sendBy } }): FilingDeadline[] => {
    if (!sendBy || FROM_A_DECISION.includes(code)) return [];
    const { by, education, yearsAfter, citation } = sendBy;
    const common = {
      awards: [code],
      ground: 'merit' as const,
      rolls: false,
      from: citation.from,
      to: citation.to,
      decision: null,
      citation,
      mark: citation.mark,
      depth: LAW_DEPTH,
    };
    const row = { ...common, id: `law-${id}-${code}`, kind: 'calendar-year' as const, day: { each: by, yearsAfter }, by: '', source: '' };
    // A school year is over in summer: its day comes in the same year.
    const school = education ? [{ ...row, id: `${row.id}-school`, kind: 'school-year' as const, day: { each: education, yearsAfter: 0 } }] : [];
    return [row, ...school].map((one) => ({ ...one, by: paperOf(one).vi, source: paperOf(one).vi }));
  }),
);

/** Regimes that follow each other may rest on the same article: it is one row. */
const LAW_DEADLINES = [...new Map(ROWS.map((row) => [JSON.stringify([row.awards, row.kind, row.day, row.from, row.by]), row])).values()];

/**
 * What the law in force on a day says of when dossiers must have reached the centre, as rows above all others: nobody files later than that. On the
 * ground of merit only, as Decree 91/2017 art. 48(1) leaves out sudden deeds, long service and external awards.
 */
export const lawDeadlinesOn = (on: LocalDate): readonly FilingDeadline[] => LAW_DEADLINES.filter((row) => isWithin(on, row));
