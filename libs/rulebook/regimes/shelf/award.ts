import type { Award, AwardCode, Check, Citation, Ground, LevelCode, NomineeKind, Paper, Procedure, Way, Wording } from '../../types';
import { NAMES } from '../names';
import type { Route, RouteStep } from '../regime';

/** Who decides, at which level, by which road the dossier climbs there, and where that stands. */
export interface Decider {
  decidedBy: Wording;
  level: LevelCode;
  road: Road;
  citations: Citation[];
}
export type Road = 'unit' | 'commune' | 'district' | 'province' | 'ministry' | 'government' | 'prime-minister' | 'president';

/** What is said of one award in one regime; the rest follows from it. */
export interface Row {
  code: AwardCode;
  by: Decider;
  /** Others who may decide it, in the order in which they are asked. */
  also?: Decider[];
  cites: Citation[];
  ways: Way[];
  otherWays?: Award['otherWays'];
  name?: Wording;
}
/** What a regime says of every award alike. */
export interface House {
  papers: (code: AwardCode) => Paper[];
  procedure: (code: AwardCode) => Procedure;
  bars?: Partial<Record<AwardCode, Check[]>>;
  /** For every award that the State gives, whatever its own bars. */
  stateBars?: Check[];
  advisories?: Partial<Record<AwardCode, Check[]>>;
  /** The steps of a road for an award. */
  steps: (road: Road, code: AwardCode) => RouteStep[];
}

const GROUNDS: Ground[] = ['merit', 'sudden', 'movement', 'service-years', 'seniority', 'external', 'resistance'];
const NOMINEES: NomineeKind[] = ['individual', 'collective', 'household', 'foreigner'];

/** Given by the State itself: President, Government, Prime Minister. */
export const isOfState = (road: Road): boolean => road === 'government' || road === 'prime-minister' || road === 'president';

function awardOf(row: Row, house: House): Award {
  const named = NAMES[row.code];
  if (!named) throw new Error(`no name for ${row.code}`);
  const advisories = house.advisories?.[row.code];
  const bars = [...(isOfState(row.by.road) ? (house.stateBars ?? []) : []), ...(house.bars?.[row.code] ?? [])];
  const also = (row.also ?? []).map(({ decidedBy, level, citations }) => ({ decidedBy, level, citations, route: `${row.code}@${level}` }));
  return {
    code: row.code,
    kind: named.kind,
    name: row.name ?? named.name,
    nominees: NOMINEES.filter((kind) => row.ways.some((way) => way.nominees.includes(kind))),
    grounds: GROUNDS.filter((ground) => row.ways.some((way) => way.ground === ground)),
    decidedBy: row.by.decidedBy,
    level: row.by.level,
    citations: [...row.cites, ...row.by.citations],
    papers: house.papers(row.code),
    ways: row.ways,
    otherWays: row.otherWays ?? [],
    ...(advisories ? { advisories } : {}),
    ...(bars.length > 0 ? { bars } : {}),
    route: row.code,
    ...(also.length > 0 ? { also } : {}),
    procedure: house.procedure(row.code),
  };
}

/** The shelf of one regime: its awards, and a route for each and for each other decider. */
export const shelve = (rows: Row[], house: House): { awards: Award[]; routes: Route[] } => ({
  awards: rows.map((row) => awardOf(row, house)),
  routes: rows.flatMap((row) => [
    { id: row.code, steps: house.steps(row.by.road, row.code) },
    ...(row.also ?? []).map((other) => ({ id: `${row.code}@${other.level}`, steps: house.steps(other.road, row.code) })),
  ]),
});
