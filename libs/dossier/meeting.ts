import { ballotNeeded } from '../rulebook';
import type { BallotRule } from '../rulebook/types';
import { paperDay, missing, wrong } from './fields';
import type { By, FieldError, Payloads, Votes } from './types';
import type { World } from './world';

/**
 * A meeting held on paper: who of the members in office that day was present or wrote, and the votes on one dossier.
 * The members come from the register on the day of the meeting, never from the sender.
 */
export function checkMeeting(payload: Payloads['record-meeting'], on: string, world: World): FieldError[] {
  const members = world.council ?? [];
  if (members.length === 0)
    return [wrong('heldOn', 'Ngày đó hội đồng không có thành viên nào đương nhiệm.', 'No member of the council was in office that day.')];
  return [
    ...paperDay('heldOn', payload.heldOn, on, 'ngày họp', 'the day of the meeting'),
    ...attendanceErrors(payload, members),
    ...voteErrors(payload),
    ...(payload.minutesId && (world.documents ?? []).includes(payload.minutesId) ? [] : [missing('minutesId', 'tệp biên bản họp', 'the file of the minutes')]),
  ];
}

function attendanceErrors(payload: Payloads['record-meeting'], members: By[]): FieldError[] {
  if (!Array.isArray(payload.attendance)) return [missing('attendance', 'danh sách dự họp', 'the attendance')];
  const inOffice = new Set(members.map((m) => m.id));
  const seen = new Set<string>();
  return payload.attendance.flatMap((a, i) => {
    const twice = seen.has(a.personId);
    seen.add(a.personId);
    if (!inOffice.has(a.personId))
      return [
        wrong(
          `attendance.${i}.personId`,
          'Người này không phải thành viên hội đồng đương nhiệm ngày họp.',
          'Not a member of the council in office on the day of the meeting.',
        ),
      ];
    if (twice) return [wrong(`attendance.${i}.personId`, 'Thành viên được ghi hai lần.', 'The member is listed twice.')];
    return ['present', 'wrote', 'absent'].includes(a.how)
      ? []
      : [wrong(`attendance.${i}.how`, 'Ghi có mặt, gửi ý kiến bằng văn bản hoặc vắng.', 'Say present, wrote or absent.')];
  });
}

function voteErrors({ votes, attendance }: Payloads['record-meeting']): FieldError[] {
  const bad = (['for', 'against', 'blank'] as const).filter((k) => !Number.isInteger(votes?.[k]) || votes[k] < 0);
  if (bad.length > 0) return bad.map((k) => wrong(`votes.${k}`, 'Số phiếu phải là số nguyên không âm.', 'A number of votes is a whole number, 0 or more.'));
  const voters = Array.isArray(attendance) ? attendance.filter((a) => a.how !== 'absent').length : 0;
  const cast = votes.for + votes.against + votes.blank;
  return cast <= voters
    ? []
    : [
        wrong(
          'votes',
          `Tổng số phiếu (${cast}) nhiều hơn số thành viên dự họp và gửi ý kiến (${voters}).`,
          `More votes (${cast}) than members present or writing (${voters}).`,
        ),
      ];
}

/** The threshold is the award's, over ALL members in office, rounded up to whole votes. */
export function tally(rule: BallotRule | undefined, members: number, votes: Votes): { needed: number; passed: boolean } {
  const needed = rule ? ballotNeeded(rule, members) : Math.floor(members / 2) + 1;
  return { needed, passed: votes.for >= needed };
}
