import type { BallotRule, Basis, Citation, Deadline, Level, Role, SeatRule, StepKind, Wording } from '../types';
import type { RouteStep } from './regime';

/** The offices of one level as people call them. */
export interface Offices {
  level: Level;
  agency: Wording;
  council: Wording;
  committee: Wording;
}

/** What a regime says about a step: its basis and its dated deadlines, by step id. */
export interface StepRules {
  citations: Record<string, Citation[]>;
  deadlines: Record<string, Deadline[]>;
}

const seat = (office: SeatRule['office'], level: string, ...roles: Role[]): SeatRule[] => [{ office, level, roles }];
const both = (vi: string, en: string): Wording => ({ vi, en });

function step(rules: StepRules, id: string, kind: StepKind, level: string, name: Wording, seats: SeatRule[], more: Partial<RouteStep> = {}): RouteStep {
  const citations = rules.citations[id] ?? [];
  const local = citations.length === 0 ? { local: `step.${id}` } : {};
  return { id, kind, level, name, seats, decides: false, checksCriteria: false, deadlines: rules.deadlines[id] ?? [], citations, ...local, ...more };
}

export function proposal(rules: StepRules, unit: Level): RouteStep {
  const name = both('Đơn vị lập và gửi hồ sơ', 'The unit prepares and sends the dossier');
  return step(rules, 'unit-proposal', 'proposal', unit.code, name, seat('unit', unit.code, 'clerk', 'unit-head'), { checksCriteria: true });
}

function intakeAndAppraisal(rules: StepRules, at: string, id: string, agency: Wording): RouteStep[] {
  const intake = both(`${agency.vi} tiếp nhận hồ sơ`, `${agency.en} takes the dossier in`);
  const appraisal = both(`${agency.vi} thẩm định`, `${agency.en} appraises`);
  return [
    step(rules, `${id}-intake`, 'intake', at, intake, seat('standing-agency', at, 'intake')),
    step(rules, `${id}-appraisal`, 'appraisal', at, appraisal, seat('standing-agency', at, 'appraiser', 'office-head'), { checksCriteria: true }),
  ];
}

/** One level climbed: intake, appraisal, council, signature. `decides` = this level's signature grants. */
export function climb(rules: StepRules, offices: Offices, ballot: BallotRule, decides: boolean): RouteStep[] {
  const { level, agency, council, committee } = offices;
  const meeting = both(`${council.vi} họp xét`, `${council.en} meets`);
  const signature = decides
    ? both(`Chủ tịch ${committee.vi} ký quyết định`, `The chair of ${committee.en} signs the decision`)
    : both(`Chủ tịch ${committee.vi} ký tờ trình`, `The chair of ${committee.en} signs the letter of proposal`);
  return [
    ...intakeAndAppraisal(rules, level.code, level.code, agency),
    step(rules, `${level.code}-council`, 'council', level.code, meeting, seat('council', level.code, 'secretary'), { ballot }),
    step(rules, `${level.code}-signature`, 'signature', level.code, signature, seat('peoples-committee', level.code, 'chair', 'vice-chair'), { decides }),
  ];
}

/** The ministry takes in and appraises what a province sends to the State level. */
export function ministry(rules: StepRules, state: Level): RouteStep[] {
  return intakeAndAppraisal(rules, state.code, 'ministry', both('Bộ Nội vụ', 'The Ministry of Home Affairs'));
}

const AUTHORITY = {
  'prime-minister': both('Thủ tướng Chính phủ', 'the Prime Minister'),
  president: both('Chủ tịch nước', 'the President'),
  government: both('Chính phủ', 'the Government'),
  minister: both('Bộ trưởng, người đứng đầu ban, ngành', 'the minister or head of the central body'),
};

/** An authority that decides on paper, outside the system; a desk officer records what comes back. */
export function outside(rules: StepRules, state: Level, id: keyof typeof AUTHORITY, decides: boolean): RouteStep {
  const authority = AUTHORITY[id];
  const name = decides
    ? both(`${authority.vi} quyết định`, `Decision of ${authority.en}`)
    : both(`${authority.vi} xem xét, trình`, `Consideration by ${authority.en}, who submits it`);
  return step(rules, id, 'outside', state.code, name, seat('standing-agency', state.code, 'desk'), { decides, authority });
}

export function result(rules: StepRules, at: Level): RouteStep {
  const name = both('Thông báo kết quả cho đơn vị', 'The unit is told the result');
  return step(rules, 'result', 'result', at.code, name, seat('standing-agency', at.code, 'intake', 'appraiser'));
}

/** The head of the unit decides; the unit's own clerk tells the result. */
export function unitDecides(rules: StepRules, unit: Level): RouteStep[] {
  const signs = both('Người đứng đầu đơn vị ký quyết định', 'The head of the unit signs the decision');
  const told = both('Thông báo kết quả trong đơn vị', 'The unit is told the result');
  return [
    step(rules, 'unit-signature', 'signature', unit.code, signs, seat('unit', unit.code, 'unit-head'), { decides: true, checksCriteria: true }),
    step(rules, 'result', 'result', unit.code, told, seat('unit', unit.code, 'clerk', 'unit-head')),
  ];
}

/** Working days set by a local decision; `amount` is only what stands until somebody enters that decision. */
export const localDays = (parameter: string, amount: number): Deadline => workingDays(amount, { kind: 'local', parameter });

export const lawDays = (amount: number, citation: Citation): Deadline => workingDays(amount, { kind: 'law', citation });

const workingDays = (amount: number, basis: Basis): Deadline => ({
  amount,
  unit: 'working-day',
  from: 'step-opened',
  calendar: 'vn-administrative',
  basis,
});
