import { plan, isNotAvailable, vnAdministrative } from '../rulebook';
import type { AwardCode, LevelCode, LocalValues, Plan, SeatRule } from '../rulebook/types';
import { draft } from './start';
import { openStep } from './permit';
import type { Act, ActKind, Actor, By, Dossier, Filing, Payloads } from './types';
import type { World } from './world';

/** A small invented land for the specs of this room: one school, its commune or district, the province, the State. */
const SCHOOL = 'u-school';
export const ANCESTRY: Record<LevelCode, string> = { unit: SCHOOL, commune: 'u-commune', district: 'u-district', province: 'u-province', state: 'u-state' };
export const TODAY = '2026-11-20';

export const MEMBERS: By[] = Array.from({ length: 15 }, (_, i) => ({ id: `m-${i}`, name: `Thành viên ${i + 1}` }));

export const seat = (
  office: SeatRule['office'],
  level: LevelCode,
  role: SeatRule['roles'][number],
  unitId = ANCESTRY[level] ?? SCHOOL,
): Actor['seats'][number] => ({ officeId: `${office}-${unitId}`, office, level, unitId, role });
const person = (personId: string, ...seats: Actor['seats']): Actor => ({ personId, name: `Ông/Bà ${personId}`, seats, kin: [] });

export const CLERK = person('clerk', seat('unit', 'unit', 'clerk'));
const STRANGER = person('stranger', seat('unit', 'unit', 'clerk', 'u-other'), seat('standing-agency', 'district', 'intake', 'u-other-district'));
export const ADMIN = person('admin', seat('administration', 'province', 'administrator'));
/** One person for each role of each level above the unit. */
export const OFFICERS: Actor[] = ['commune', 'district', 'province', 'state'].flatMap((level) => [
  person(`${level}-intake`, seat('standing-agency', level, 'intake'), seat('standing-agency', level, 'desk')),
  person(`${level}-appraiser`, seat('standing-agency', level, 'appraiser')),
  person(`${level}-head`, seat('standing-agency', level, 'office-head')),
  person(`${level}-secretary`, seat('council', level, 'secretary')),
  person(`${level}-chair`, seat('peoples-committee', level, 'chair')),
]);
export const EVERYBODY: Actor[] = [CLERK, STRANGER, ADMIN, ...OFFICERS];

const filing = (award: AwardCode, over: Partial<Filing> = {}): Filing => ({
  award,
  ground: 'merit',
  unitId: SCHOOL,
  nominee: { kind: 'individual', name: 'Giàng A Páo' },
  facts: { nominee: { kind: 'individual' } },
  ...over,
});

export function planOf(award: AwardCode, sentOn: string, local: LocalValues = {}): Plan {
  const dates = { sentOn, acceptedOn: null, decidedOn: null };
  const made = plan({ award, ground: 'merit', nomineeKind: 'individual', dates, madeOn: sentOn, local });
  if (isNotAvailable(made)) throw new Error(made.sentence.en);
  return made;
}

export const world = (over: Partial<World> = {}): World => ({
  now: `${TODAY}T02:00:00.000Z`,
  today: TODAY,
  ancestry: ANCESTRY,
  calendar: vnAdministrative,
  council: MEMBERS,
  check: null,
  documents: ['minutes'],
  newAssignee: OFFICERS[0] ?? null,
  ...over,
});

/** Payloads that are whole and right, one of each kind. */
export const goodPayload = (kind: ActKind, dossier: Dossier, sentOn: string): Payloads[ActKind] => {
  const letter = { number: '12/TTr', date: sentOn };
  const due = openStep(dossier)?.due?.due ?? TODAY;
  const good: Payloads = {
    submit: { letter, sentOn },
    resubmit: { note: 'Đã bổ sung biên bản' },
    withdraw: { reason: 'Đơn vị rút' },
    accept: { paperOn: sentOn },
    return: { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản họp' }] },
    appraise: { opinion: 'eligible', reasons: 'Đủ hồ sơ' },
    'choose-regime': { regime: '2026', reason: 'Luật sửa đổi có lợi hơn cho cá nhân' },
    'record-meeting': {
      heldOn: sentOn,
      attendance: MEMBERS.map((m) => ({ personId: m.id, how: 'present' as const })),
      votes: { for: 15, against: 0, blank: 0 },
      minutesId: 'minutes',
    },
    endorse: { letter },
    grant: { decision: letter },
    decline: { reason: 'Chưa đủ' },
    hold: { ground: 'complaint', reason: 'Đang xác minh đơn' },
    release: { reason: 'Có kết luận' },
    'record-receipt': { receivedOn: sentOn },
    'record-decision': { outcome: 'approved', decision: letter },
    'notify-result': { letter },
    reassign: { to: 'commune-intake', reason: 'Người cũ nghỉ' },
    extend: { until: `${Number(due.slice(0, 4)) + 1}${due.slice(4)}`, reason: 'Chờ ý kiến' },
    retry: {},
    nudge: { reason: 'Đã chờ lâu' },
    replan: { reason: 'Địa bàn thay đổi' },
    skip: { reason: 'Không còn ai tiếp nhận' },
    ring: { rung: 'overdue' },
    pass: { to: null },
    recount: { change: 'change-1', seq: 1, reason: 'Nghỉ bù' },
  };
  return good[kind];
};

let made = 0;
export const sent = (kind: ActKind, by: Actor, stepId: string, payload: unknown, on = TODAY): Act =>
  ({ actId: `act-${++made}`, dossierId: 'd-1', stepId, kind, by: { id: by.personId, name: by.name }, at: `${TODAY}T02:00:00.000Z`, on, payload }) as Act;

export const fresh = (award: AwardCode, over: Partial<Filing> = {}): Dossier => draft('d-1', filing(award, over));
