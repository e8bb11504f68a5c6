import type { SeatRule, Wording } from '../rulebook/types';
import { seatsOfRung } from './reminders';
import type { AcceptedAct, Dossier, Event } from './types';

export type NoticeKind =
  | 'task'
  | 'returned'
  | 'resubmitted'
  | 'held'
  | 'released'
  | 'reminder'
  | 'overdue'
  | 'escalated'
  | 'missed-rung'
  | 'nobody'
  | 'stand-in'
  | 'extended'
  | 'nudged'
  | 'recounted'
  | 'granted'
  | 'declined'
  | 'withdrawn'
  | 'result'
  | 'filing-due';
/** Whom a notice is for: the holders of seats, one person, or the unit that proposed. The store turns it into persons. */
export type Recipient = { to: 'seats'; seats: SeatRule[] } | { to: 'person'; personId: string } | { to: 'proposer' };
export interface Notice {
  kind: NoticeKind;
  stepId: string;
  recipient: Recipient;
}

/** Who is told of what an act brought about. One row per person and kind; the store keeps them single. */
export function noticesOf(after: Dossier, act: AcceptedAct, events: Event[]): Notice[] {
  const open = after.steps.find((s) => s.status === 'open');
  const holders = (): Recipient[] => (open ? [open.assignee ? { to: 'person', personId: open.assignee.id } : { to: 'seats', seats: open.seats }] : []);
  const tell = (kind: NoticeKind, recipients: Recipient[], stepId = act.stepId): Notice[] => recipients.map((recipient) => ({ kind, stepId, recipient }));
  return events.flatMap((event): Notice[] => {
    switch (event.kind) {
      case 'step-opened':
      case 'reassigned':
        return tell('task', holders(), event.stepId);
      case 'returned':
        return tell('returned', [{ to: 'proposer' }]);
      case 'resubmitted':
        return tell('resubmitted', holders());
      case 'held':
        return tell('held', [{ to: 'proposer' }]);
      case 'released':
        return tell('released', [{ to: 'proposer' }, ...holders()]);
      case 'overdue':
        return after.plan?.ladder
          ? [...tell('overdue', holders(), event.stepId), ...tell('escalated', upwards(after, event.rung), event.stepId)]
          : tell('overdue', [...holders(), ...heads(after)], event.stepId);
      case 'reminded':
        return tell('reminder', holders(), event.stepId);
      case 'escalated':
        return tell('escalated', upwards(after, event.rung), event.stepId);
      case 'nudged':
        return tell('nudged', after.returned ? [{ to: 'proposer' }] : holders(), event.stepId);
      case 'extended':
        return tell('extended', holders(), event.stepId);
      case 'recounted':
        return tell('recounted', [...holders(), { to: 'proposer' }], event.stepId);
      case 'granted':
        return tell('granted', [{ to: 'proposer' }]);
      case 'declined':
        return tell('declined', [{ to: 'proposer' }]);
      case 'withdrawn':
        return tell('withdrawn', before(after, act));
      case 'result-notified':
        return tell('result', [{ to: 'proposer' }]);
      case 'submitted':
      case 'step-closed':
      case 'skip-asked':
      case 'check-asked':
        return [];
    }
  });
}

/** Those whom this rung of the plan's ladder tells. */
function upwards(after: Dossier, rung: string): Recipient[] {
  const open = after.steps.find((s) => s.status === 'open');
  return after.plan && open ? [{ to: 'seats', seats: seatsOfRung(after.plan, open, rung) }] : [];
}

/** Plans of before there were ladders tell the head of the office that holds the overdue step: the standing agency of that level. */
function heads(after: Dossier): Recipient[] {
  const open = after.steps.find((s) => s.status === 'open');
  return open ? [{ to: 'seats', seats: [{ office: 'standing-agency', level: open.level, roles: ['office-head'] }] }] : [];
}

/** A withdrawal is told to those who were holding the dossier. */
function before(after: Dossier, act: AcceptedAct): Recipient[] {
  const step = after.steps.find((s) => s.id === act.stepId);
  return step ? [{ to: 'seats', seats: step.seats }] : [];
}

export const NOTICE_WORDING: Record<NoticeKind, Wording> = {
  task: { vi: 'Có việc cần xử lý', en: 'A task waits for you' },
  returned: { vi: 'Hồ sơ bị trả lại để bổ sung', en: 'The dossier was returned for supplement' },
  resubmitted: { vi: 'Hồ sơ đã được bổ sung, nộp lại', en: 'The dossier was supplemented and resubmitted' },
  held: { vi: 'Hồ sơ tạm dừng xét', en: 'The dossier was put on hold' },
  released: { vi: 'Hồ sơ được xét tiếp', en: 'The dossier goes on' },
  reminder: { vi: 'Sắp đến hạn xử lý', en: 'A due date is near' },
  overdue: { vi: 'Hồ sơ quá hạn xử lý', en: 'The dossier is overdue' },
  escalated: { vi: 'Báo cáo: hồ sơ quá hạn ở cơ quan thụ lý', en: 'Reported to you: a dossier is overdue where it is handled' },
  extended: { vi: 'Thời hạn được gia hạn', en: 'The deadline was extended' },
  nudged: { vi: 'Quản trị nhắc: hồ sơ đang chờ xử lý', en: 'The administrator reminds: a dossier waits' },
  'missed-rung': { vi: 'Cảnh báo: một lần báo hạn đã không diễn ra đúng lịch', en: 'Alarm: a reminder or escalation did not happen as planned' },
  nobody: { vi: 'Cảnh báo: không còn ai có thể xử lý việc này', en: 'Alarm: nobody is left who may handle this task' },
  'stand-in': { vi: 'Bạn xử lý thay người vắng mặt', en: 'You stand in for somebody who is away' },
  recounted: { vi: 'Hạn xử lý được tính lại theo lịch làm việc mới', en: 'The due date was counted again by the changed calendar' },
  granted: { vi: 'Đã có quyết định khen thưởng', en: 'The award was granted' },
  declined: { vi: 'Hồ sơ không được đồng ý', en: 'The dossier was declined' },
  withdrawn: { vi: 'Đơn vị đã rút hồ sơ', en: 'The unit withdrew the dossier' },
  result: { vi: 'Đã có thông báo kết quả', en: 'The result was notified' },
  'filing-due': { vi: 'Sắp đến hạn nộp hồ sơ, đơn vị chưa nộp', en: 'A filing deadline is near, and the unit has not filed' },
};
