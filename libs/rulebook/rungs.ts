import type { LadderRung, LadderSeat, LocalDate, LocalValues, OfficeKind, Plan, Role, Wording } from './types';

/** Working days before the due date; 0 is the day itself. A province may decide otherwise (local parameter `reminders`). */
export const REMINDERS = [5, 3, 1, 0];
/** Who hears of it, so many working days after the due date (local parameter `ladder`). */
export const LADDER: LadderRung[] = [
  { after: 1, to: [{ office: 'standing-agency', role: 'office-head', level: 'own' }] },
  { after: 3, to: [{ office: 'peoples-committee', role: 'chair', level: 'own' }] },
  {
    after: 5,
    to: [
      { office: 'standing-agency', role: 'office-head', level: 'above' },
      { office: 'administration', role: 'administrator', level: 'every' },
    ],
  },
];
/** A rung a working year away, or an eleventh one, is a ladder that has no end. */
const FARTHEST = 250;
const MOST = 10;

/** What is wrong with reminders or a ladder: the place in the value, and why. */
export interface RungFault {
  path: string;
  why: Wording;
}
/** Is there such an office, and such a role in it, at this level? `level` is null for one that is above the highest. */
export type SeatExists = (seat: LadderSeat) => boolean;

const OFFICES: Record<LadderSeat['office'], readonly Role[]> = {
  unit: ['clerk', 'unit-head'],
  'standing-agency': ['office-head', 'appraiser', 'intake', 'desk'],
  council: ['chair', 'standing-vice-chair', 'vice-chair', 'secretary'],
  'peoples-committee': ['chair', 'vice-chair'],
  administration: ['administrator'],
} satisfies Record<OfficeKind, readonly Role[]>;
const fault = (path: string, vi: string, en: string): RungFault => ({ path, why: { vi, en } });
const wholeIn = (value: unknown, least: number, most: number): value is number => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** Reminders are whole working days, at most ten, each nearer the due date than the one before. */
export function reminderFaults(value: unknown): RungFault[] {
  if (!Array.isArray(value)) return [fault('reminders', 'Nhắc hạn phải là danh sách số ngày làm việc.', 'Reminders are a list of working days.')];
  if (value.length > MOST) return [fault('reminders', `Nhiều nhất ${MOST} lần nhắc.`, `At most ${MOST} reminders.`)];
  return value.flatMap((days: unknown, i): RungFault[] => {
    const path = `reminders.${i}`;
    if (!wholeIn(days, 0, FARTHEST))
      return [fault(path, `Lần nhắc thứ ${i + 1}: cần số ngày làm việc từ 0 đến ${FARTHEST}.`, `Reminder ${i + 1}: 0 to ${FARTHEST} working days.`)];
    const before: unknown = value[i - 1];
    return typeof before === 'number' && days >= before
      ? [fault(path, `Lần nhắc thứ ${i + 1} phải gần hạn hơn lần trước (${before}).`, `Reminder ${i + 1} must be nearer than the one before (${before}).`)]
      : [];
  });
}

/** A ladder rises, ends, and each rung points to a seat that exists. Faults name the rung. */
export function ladderFaults(value: unknown, exists: SeatExists): RungFault[] {
  if (!Array.isArray(value) || value.length === 0)
    return [
      fault('ladder', 'Bậc báo cáo phải có ít nhất một bậc, nếu không việc quá hạn sẽ không đến ai.', 'A ladder has at least one rung, or nobody is told.'),
    ];
  if (value.length > MOST)
    return [
      fault(
        `ladder.${MOST}`,
        `Bậc ${MOST + 1}: nhiều nhất ${MOST} bậc, bậc báo cáo phải có điểm dừng.`,
        `Rung ${MOST + 1}: at most ${MOST}; a ladder must end.`,
      ),
    ];
  return value.flatMap((rung: Partial<LadderRung> | null, i) => [
    ...dayFaults(rung, value[i - 1] as Partial<LadderRung> | undefined, i),
    ...seatFaults(rung?.to, i, exists),
  ]);
}

function dayFaults(rung: Partial<LadderRung> | null, before: Partial<LadderRung> | undefined, i: number): RungFault[] {
  const path = `ladder.${i}.after`;
  if (!wholeIn(rung?.after, 1, FARTHEST))
    return [
      fault(path, `Bậc ${i + 1}: cần số ngày làm việc quá hạn từ 1 đến ${FARTHEST}.`, `Rung ${i + 1}: 1 to ${FARTHEST} working days after the due date.`),
    ];
  return typeof before?.after === 'number' && rung.after <= before.after
    ? [
        fault(
          path,
          `Bậc ${i + 1} phải muộn hơn bậc trước (${before.after} ngày làm việc).`,
          `Rung ${i + 1} must come later than the one before (${before.after}).`,
        ),
      ]
    : [];
}

function seatFaults(to: unknown, i: number, exists: SeatExists): RungFault[] {
  if (!Array.isArray(to) || to.length === 0) return [fault(`ladder.${i}.to`, `Bậc ${i + 1} không chỉ đến ai.`, `Rung ${i + 1} points to nobody.`)];
  return to.flatMap((seat: Partial<LadderSeat> | null, k): RungFault[] => {
    const known = seat?.office && seat.role && seat.level && OFFICES[seat.office]?.includes(seat.role) && ['own', 'above', 'every'].includes(seat.level);
    return known && exists(seat as LadderSeat)
      ? []
      : [
          fault(
            `ladder.${i}.to.${k}`,
            `Bậc ${i + 1} chỉ đến một cơ quan hoặc vai trò không có ở cấp đó.`,
            `Rung ${i + 1} points to an office or a role that does not exist at that level.`,
          ),
        ];
  });
}

/** What a plan carries: the local values in force on the day it is made, or the defaults. */
export function rungsOn(valueOf: (parameter: string) => LocalValues[string] | undefined): Required<Pick<Plan, 'reminders' | 'ladder'>> {
  const [reminders, ladder] = [valueOf('reminders'), valueOf('ladder')];
  return {
    reminders: { days: (reminders?.data as number[] | undefined) ?? REMINDERS, basis: basis('reminders', reminders) },
    ladder: { rungs: (ladder?.data as LadderRung[] | undefined) ?? LADDER, basis: basis('ladder', ladder) },
  };
}

const basis = (parameter: string, value: { decision?: string; from?: LocalDate; to?: LocalDate | null } | undefined) => ({
  kind: 'local' as const,
  parameter,
  ...(value ? { decision: value.decision, from: value.from, to: value.to } : {}),
});
