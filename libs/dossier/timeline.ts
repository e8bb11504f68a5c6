import { regime } from '../rulebook';
import type { Plan, Wording } from '../rulebook/types';
import { rungOf } from './reminders';
import type { AcceptedAct } from './types';

const day = (d: string): string => `${d.slice(8, 10)}/${d.slice(5, 7)}/${d.slice(0, 4)}`;

/** One act as a sentence of the dossier's story. The name and the time stand beside it, not in it; in whose place it was done is said. */
export function tell(act: AcceptedAct, plan: Plan | null): Wording {
  const said = sentence(act, plan);
  return act.actingFor ? both(`${said.vi} (thay ${act.actingFor.name})`, `${said.en} (in place of ${act.actingFor.name})`) : said;
}

function late({ given: { filedLate } }: AcceptedAct): Wording {
  if (!filedLate) return both('', '');
  const { days, due, reason } = filedLate;
  return both(`; nộp muộn ${days} ngày so với hạn ${day(due)}: ${reason}`, `; ${days} day(s) after the deadline of ${day(due)}: ${reason}`);
}

function sentence(act: AcceptedAct, plan: Plan | null): Wording {
  const step = plan?.steps.find((s) => s.id === act.stepId)?.name ?? { vi: '', en: '' };
  switch (act.kind) {
    case 'submit':
      return both(
        `Nộp hồ sơ kèm tờ trình số ${act.payload.letter.number} ngày ${day(act.payload.letter.date)}${late(act).vi}`,
        `Submitted with letter ${act.payload.letter.number} of ${day(act.payload.letter.date)}${late(act).en}`,
      );
    case 'resubmit':
      return both(`Bổ sung và nộp lại: ${act.payload.note}`, `Supplemented and resubmitted: ${act.payload.note}`);
    case 'withdraw':
      return both(`Rút hồ sơ: ${act.payload.reason}`, `Withdrew the dossier: ${act.payload.reason}`);
    case 'accept':
      return both(`${step.vi}: tiếp nhận hồ sơ đầy đủ${received(act.payload)}`, `${step.en}: accepted as complete`);
    case 'return':
      return both(
        `${step.vi}: trả lại bổ sung ${act.payload.defects.length} điểm: ${act.payload.defects.map((d) => d.detail).join('; ')}`,
        `${step.en}: returned for ${act.payload.defects.length} supplement(s): ${act.payload.defects.map((d) => d.detail).join('; ')}`,
      );
    case 'appraise':
      return both(
        `${step.vi}: ${OPINION[act.payload.opinion].vi}. ${act.payload.reasons}${act.payload.despite ? ` Dù có tiêu chuẩn chưa đạt: ${act.payload.despite}` : ''}`,
        `${step.en}: ${OPINION[act.payload.opinion].en}. ${act.payload.reasons}${act.payload.despite ? ` Although criteria are not met: ${act.payload.despite}` : ''}`,
      );
    case 'choose-regime':
      return chosen(act, step);
    case 'record-meeting':
      return meeting(act, step);
    case 'endorse':
      return both(
        `${step.vi}: đồng ý trình cấp trên, tờ trình số ${act.payload.letter.number} ngày ${day(act.payload.letter.date)}`,
        `${step.en}: endorsed, letter ${act.payload.letter.number} of ${day(act.payload.letter.date)}`,
      );
    case 'grant':
      return both(
        `${step.vi}: ký quyết định tặng số ${act.payload.decision.number} ngày ${day(act.payload.decision.date)}`,
        `${step.en}: granted by decision ${act.payload.decision.number} of ${day(act.payload.decision.date)}`,
      );
    case 'decline':
      return both(`${step.vi}: không đồng ý. ${act.payload.reason}`, `${step.en}: declined. ${act.payload.reason}`);
    case 'hold':
      return both(`Tạm dừng xét: ${act.payload.reason}`, `Put on hold: ${act.payload.reason}`);
    case 'release':
      return both(`Tiếp tục xét: ${act.payload.reason}`, `Released: ${act.payload.reason}`);
    case 'record-receipt':
      return both(`${step.vi}: đã nhận hồ sơ ngày ${day(act.payload.receivedOn)}`, `${step.en}: received on ${day(act.payload.receivedOn)}`);
    case 'record-decision':
      return outside(act, step);
    case 'notify-result':
      return both(
        `Thông báo kết quả, văn bản số ${act.payload.letter.number} ngày ${day(act.payload.letter.date)}`,
        `Result notified, letter ${act.payload.letter.number} of ${day(act.payload.letter.date)}`,
      );
    case 'reassign':
      return both(
        `Giao lại việc cho ${act.given.assignee?.name ?? ''}: ${act.payload.reason}`,
        `Reassigned to ${act.given.assignee?.name ?? ''}: ${act.payload.reason}`,
      );
    case 'extend':
      return both(`Gia hạn đến ${day(act.payload.until)}: ${act.payload.reason}`, `Extended to ${day(act.payload.until)}: ${act.payload.reason}`);
    case 'recount':
      if (act.given.respaced)
        return both(
          `Lịch làm việc thay đổi (${act.payload.reason}): hạn ${day(act.given.was ?? '')} giữ nguyên, ngày nhắc hạn được xếp lại`,
          `The calendar changed (${act.payload.reason}): still due ${day(act.given.was ?? '')}, its reminders ring on other days`,
        );
      return both(
        `Lịch làm việc thay đổi (${act.payload.reason}): hạn ${day(act.given.was ?? '')} chuyển thành ${day(act.given.due?.due ?? '')}`,
        `The calendar changed (${act.payload.reason}): due ${day(act.given.due?.due ?? '')} instead of ${day(act.given.was ?? '')}`,
      );
    case 'retry':
      return act.payload.restart
        ? both(`Khởi động lại luồng xử lý: ${act.payload.reason ?? ''}`, `Started the workflow again: ${act.payload.reason ?? ''}`)
        : both(
            `Yêu cầu đối chiếu lại tiêu chuẩn${act.payload.reason ? `: ${act.payload.reason}` : ''}`,
            `Asked for the criteria to be checked again${act.payload.reason ? `: ${act.payload.reason}` : ''}`,
          );
    case 'nudge':
      return both(`${step.vi}: nhắc xử lý. ${act.payload.reason}`, `${step.en}: reminded. ${act.payload.reason}`);
    case 'replan':
      return both(`Lập lại lộ trình theo quy định hiện hành: ${act.payload.reason}`, `Planned anew by the rules of today: ${act.payload.reason}`);
    case 'skip':
      return both(`${step.vi}: bỏ qua bước (cần hai quản trị). ${act.payload.reason}`, `${step.en}: skipped (by two administrators). ${act.payload.reason}`);
    case 'ring':
      return rung(act, step);
    case 'pass':
      return act.payload.to === null
        ? both(`${step.vi}: đã có người xử lý, việc trở về nơi thụ lý`, `${step.en}: somebody is there again, the task goes back to its office`)
        : both(
            `${step.vi}: không còn ai xử lý được, chuyển người phụ trách ${act.given.assignee?.name ?? ''}`,
            `${step.en}: nobody left to act, passed to the head, ${act.given.assignee?.name ?? ''}`,
          );
  }
}

/** What the clock said, and that it said it late where it did. */
function rung({ payload, given }: AcceptedAct<'ring'>, step: Wording): Wording {
  const { kind, days } = rungOf(payload.rung) ?? { kind: 'overdue', days: 1 };
  const late = given.late ? { vi: ' (báo muộn)', en: ' (told late)' } : { vi: '', en: '' };
  if (kind === 'overdue') return both(`${step.vi}: quá hạn xử lý${late.vi}`, `${step.en}: overdue${late.en}`);
  if (kind === 'escalation')
    return both(`${step.vi}: báo cáo cấp trên, quá hạn ${days} ngày làm việc${late.vi}`, `${step.en}: escalated, ${days} working days overdue${late.en}`);
  return days === 0
    ? both(`${step.vi}: nhắc hạn, hôm nay là hạn cuối${late.vi}`, `${step.en}: reminded, due today${late.en}`)
    : both(`${step.vi}: nhắc hạn, còn ${days} ngày làm việc${late.vi}`, `${step.en}: reminded, ${days} working days left${late.en}`);
}

const both = (vi: string, en: string): Wording => ({ vi, en });

const OPINION: Record<'eligible' | 'not-eligible' | 'other-award', Wording> = {
  eligible: { vi: 'đủ điều kiện', en: 'eligible' },
  'not-eligible': { vi: 'không đủ điều kiện', en: 'not eligible' },
  'other-award': { vi: 'đề nghị hình thức khác', en: 'another award proposed' },
};

const chosen = ({ payload: { regime: id, reason } }: AcceptedAct<'choose-regime'>, step: Wording): Wording => {
  const { vi, en } = regime(id).name;
  return both(`${step.vi}: kết luận áp dụng ${vi}. ${reason}`, `${step.en}: judged by the ${en}. ${reason}`);
};

const received = (p: { paperOn?: string; electronicOn?: string }): string =>
  `${p.paperOn ? `, bản giấy ngày ${day(p.paperOn)}` : ''}${p.electronicOn ? `, bản điện tử ngày ${day(p.electronicOn)}` : ''}`;

function meeting(act: AcceptedAct<'record-meeting'>, step: Wording): Wording {
  const { votes, heldOn } = act.payload;
  const c = act.given.council;
  const all = c?.members.length ?? 0;
  return both(
    `${step.vi}: họp ngày ${day(heldOn)}, ${votes.for} đồng ý, ${votes.against} không đồng ý, ${votes.blank} phiếu trắng trên tổng số ${all} thành viên (cần ${c?.needed ?? 0}); ${c?.passed ? 'thông qua' : 'không thông qua'}`,
    `${step.en}: met on ${day(heldOn)}, ${votes.for} for, ${votes.against} against, ${votes.blank} blank of ${all} members (${c?.needed ?? 0} needed); ${c?.passed ? 'passed' : 'not passed'}`,
  );
}

function outside(act: AcceptedAct<'record-decision'>, step: Wording): Wording {
  const { decision, outcome, reason } = act.payload;
  const yes = outcome === 'approved';
  return both(
    `${step.vi}: ${yes ? 'đồng ý' : 'không đồng ý'}, văn bản số ${decision.number} ngày ${day(decision.date)}${reason ? `. ${reason}` : ''}`,
    `${step.en}: ${yes ? 'approved' : 'declined'}, paper ${decision.number} of ${day(decision.date)}${reason ? `. ${reason}` : ''}`,
  );
}
