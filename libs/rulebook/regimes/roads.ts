import type { AwardCode, BallotRule, Level } from '../types';
import { climb, ministry, outside, proposal, result, unitDecides, type Offices, type StepRules } from './climb';
import type { RouteStep } from './regime';
import type { Road } from './shelf/award';

/** The levels of a regime as roads need them, and what it says of their steps. */
export interface Land {
  unit: Level;
  province: Level;
  state: Level;
  /** Offices that stand between the unit and the province on the way up, lowest first. */
  between: Offices[];
  /** All offices below the State, by level. */
  offices: Partial<Record<Road, Offices>>;
  rules: (road: Road, code: AwardCode) => StepRules;
  ballot: (code: AwardCode) => BallotRule;
}

/** The steps by which an award climbs to the one who decides it. */
export const roadsOf =
  (land: Land) =>
  (road: Road, code: AwardCode): RouteStep[] => {
    const rules = land.rules(road, code);
    return [proposal(rules, land.unit), ...above(land, rules, road, land.ballot(code))];
  };

function above(land: Land, rules: StepRules, road: Road, ballot: BallotRule): RouteStep[] {
  const { state, province } = land;
  const provinceOffices = land.offices.province;
  const through = (offices: Offices[], last: boolean) => offices.flatMap((one, at) => climb(rules, one, ballot, last && at === offices.length - 1));
  switch (road) {
    case 'unit':
      return unitDecides(rules, land.unit);
    case 'commune':
    case 'district':
    case 'province': {
      const offices = land.offices[road];
      if (!offices) throw new Error(`no offices of ${road}`);
      const way = road === 'province' ? [...land.between, offices] : [offices];
      return [...through(way, true), result(rules, offices.level)];
    }
    case 'ministry':
      return [outside(rules, state, 'minister', true), result(rules, state)];
    default: {
      const climbed = through([...land.between, ...(provinceOffices ? [provinceOffices] : [])], false);
      const decides =
        road === 'president' ? [outside(rules, state, 'prime-minister', false), outside(rules, state, 'president', true)] : [outside(rules, state, road, true)];
      return [...climbed, ...ministry(rules, state), ...decides, result(rules, province)];
    }
  }
}
