import type { LocalDate } from '../rulebook/types';
import { ISO_DATE, missing, paperDay, text, wrong } from './fields';
import { withoutReason } from './late';
import { checkMeeting } from './meeting';
import { refuse } from './refusals';
import { openStep, taskAct } from './permit';
import { clash, unitOf } from './rights';
import { rungOf } from './reminders';
import { appraisedAgainst } from './red';
import { noChoice } from './regime-choice';
import { changes, onward, sameWay } from './replan';
import { factErrors, filingErrors } from './slips';
import { isRefusal, type Act, type Dossier, type FieldError, type Letter, type Refusal } from './types';
import type { World } from './world';

const letter = (path: string, value: Letter | undefined, today: LocalDate, vi: string, en: string): FieldError[] => [
  ...text(`${path}.number`, value?.number, `số ${vi}`, `number of the ${en}`),
  ...paperDay(`${path}.date`, value?.date, today, `ngày ${vi}`, `date of the ${en}`),
];

/**
 * Is what the act carries whole and right? Fields that are wrong come with their path; rules of the law with their citation.
 * @returns null, or `incomplete` / `criteria-not-met` / `quota-exceeded` / `unknown`, or what the law answers to a submission.
 */
export function checkPayload(dossier: Dossier, act: Act, world: World): Refusal | null {
  const errors = [...dayErrors(dossier, act, world), ...fieldErrors(dossier, act, world)];
  if (errors.length > 0) return refuse('incomplete', { errors, sentence: errors[0]!.detail });
  if (act.kind === 'extend') return beyondLaw(dossier);
  if (act.kind === 'choose-regime') return noChoice(dossier, act);
  if ((act.kind === 'submit' || act.kind === 'replan') && isRefusal(world.plan)) return world.plan;
  if (act.kind === 'submit') return withoutReason(act, world) ?? world.quota ?? null;
  if (act.kind === 'replan' && !changes(dossier.plan, onward(dossier, world.plan))) return sameWay();
  const against = act.kind === 'appraise' ? appraisedAgainst(act.payload, world.check) : null;
  return against ?? world.quota ?? null;
}

/** A period that the law itself names is nobody's to lengthen; one that the place set may be. A rule that is only believed decides nothing. */
function beyondLaw(dossier: Dossier): Refusal | null {
  const deadline = dossier.plan?.steps.find((s) => s.id === openStep(dossier)?.id)?.deadline;
  if (deadline?.basis.kind !== 'law' || deadline.basis.citation.mark === 'unverified') return null;
  const detail = {
    vi: `Thời hạn ${deadline.amount} ngày của bước này do pháp luật quy định, không gia hạn được.`,
    en: `The ${deadline.amount} days of this step are set by law and cannot be extended.`,
  };
  return refuse('incomplete', {
    sentence: detail,
    next: { vi: 'Nhắc người đang giữ việc hoặc giao lại việc.', en: 'Remind those who hold the task, or reassign it.' },
    citations: [deadline.basis.citation],
    errors: [{ path: 'until', code: 'beyond-law', detail }],
  });
}

/** The day an act was done on paper: not in the future, not before the act it follows, and only where the dossier began on paper. */
function dayErrors(dossier: Dossier, act: Act, world: World): FieldError[] {
  if (act.on === world.today) return [];
  const errors = paperDay('on', act.on, world.today, 'ngày thực hiện', 'the day it was done');
  if (errors.length > 0) return errors;
  const fromPaper = act.kind === 'submit' ? act.payload.sentOn < world.today : dossier.fromPaper;
  if (!fromPaper)
    return [
      wrong(
        'on',
        'Chỉ hồ sơ bắt đầu trên giấy mới được ghi ngày thực hiện khác hôm nay.',
        'Only a dossier that began on paper may carry a day other than today.',
      ),
    ];
  if (dossier.lastOn && act.on < dossier.lastOn)
    return [
      wrong(
        'on',
        `Ngày thực hiện không được trước thao tác liền trước (${dossier.lastOn}).`,
        `The day may not be before that of the act it follows (${dossier.lastOn}).`,
      ),
    ];
  return [];
}

function fieldErrors(dossier: Dossier, act: Act, world: World): FieldError[] {
  const today = world.today;
  switch (act.kind) {
    case 'submit':
      return [
        ...letter('letter', act.payload.letter, today, 'tờ trình', 'letter'),
        ...paperDay('sentOn', act.payload.sentOn, today, 'ngày gửi', 'the day it was sent'),
        ...filingErrors(dossier, today),
      ];
    case 'resubmit':
      return [
        ...text('note', act.payload.note, 'nội dung giải trình, bổ sung', 'what was supplemented'),
        ...mendedErrors(dossier, act.payload.mended),
        ...factErrors(act.payload.facts),
      ];
    case 'choose-regime':
    case 'withdraw':
    case 'decline':
    case 'release':
    case 'nudge':
    case 'replan':
    case 'skip':
      return text('reason', act.payload.reason, 'lý do', 'the reason');
    case 'accept':
      return acceptErrors(act.payload, today);
    case 'return':
      return returnErrors(act.payload.defects);
    case 'appraise':
      return [
        ...(['eligible', 'not-eligible', 'other-award'].includes(act.payload.opinion) ? [] : [missing('opinion', 'ý kiến thẩm định', 'the opinion')]),
        ...(act.payload.opinion === 'other-award'
          ? text('proposedAward', act.payload.proposedAward, 'hình thức đề nghị thay', 'the award proposed instead')
          : []),
        ...text('reasons', act.payload.reasons, 'lý do thẩm định', 'the reasons'),
      ];
    case 'record-meeting':
      return checkMeeting(act.payload, act.on, world);
    case 'endorse':
      return letter('letter', act.payload.letter, today, 'tờ trình', 'letter');
    case 'grant':
      return letter('decision', act.payload.decision, today, 'quyết định', 'decision');
    case 'hold':
      return [
        ...(['discipline', 'investigation', 'inspection', 'complaint', 'press'].includes(act.payload.ground)
          ? []
          : [missing('ground', 'căn cứ tạm dừng', 'the ground of the hold')]),
        ...text('reason', act.payload.reason, 'lý do', 'the reason'),
      ];
    case 'record-receipt':
      return paperDay('receivedOn', act.payload.receivedOn, today, 'ngày cơ quan nhận', 'the day of receipt');
    case 'record-decision':
      return [
        ...(['approved', 'declined'].includes(act.payload.outcome) ? [] : [missing('outcome', 'kết quả', 'the outcome')]),
        ...letter('decision', act.payload.decision, today, 'văn bản quyết định', 'decision'),
        ...(act.payload.outcome === 'declined' ? text('reason', act.payload.reason, 'lý do', 'the reason') : []),
      ];
    case 'notify-result':
      return letter('letter', act.payload.letter, today, 'văn bản thông báo', 'notification');
    case 'reassign':
      return [...text('reason', act.payload.reason, 'lý do', 'the reason'), ...assigneeErrors(dossier, world)];
    case 'extend':
      return [...text('reason', act.payload.reason, 'lý do', 'the reason'), ...extendErrors(dossier, act.payload.until, today)];
    case 'ring':
      return typeof act.payload.rung === 'string' && rungOf(act.payload.rung) ? [] : [missing('rung', 'bậc báo', 'the rung')];
    case 'retry':
    case 'pass':
    case 'recount':
      return [];
  }
}

function acceptErrors(payload: { paperOn?: LocalDate; electronicOn?: LocalDate }, today: LocalDate): FieldError[] {
  if (!payload.paperOn && !payload.electronicOn)
    return [missing('paperOn', 'ngày nhận bản giấy hoặc bản điện tử', 'the day the paper or the electronic set arrived')];
  return [
    ...(payload.paperOn ? paperDay('paperOn', payload.paperOn, today, 'ngày nhận bản giấy', 'the day the paper set arrived') : []),
    ...(payload.electronicOn ? paperDay('electronicOn', payload.electronicOn, today, 'ngày nhận bản điện tử', 'the day the electronic set arrived') : []),
  ];
}

function returnErrors(defects: { code?: string; detail?: string }[] | undefined): FieldError[] {
  if (!Array.isArray(defects) || defects.length === 0) return [missing('defects', 'các điểm cần bổ sung', 'the defects, one by one')];
  return defects.flatMap((d, i) => [
    ...text(`defects.${i}.code`, d?.code, 'mã giấy tờ hoặc loại thiếu sót', 'the kind of defect'),
    ...text(`defects.${i}.detail`, d?.detail, 'nội dung thiếu sót', 'what is missing'),
  ]);
}

function mendedErrors(dossier: Dossier, mended: number[] = []): FieldError[] {
  const count = dossier.returned?.defects.length ?? 0;
  return mended.flatMap((place, i) =>
    Number.isInteger(place) && place >= 0 && place < count
      ? []
      : [wrong(`mended.${i}`, `Lần trả lại này chỉ có ${count} điểm, đánh số từ 0.`, `This return has ${count} defects, counted from 0.`)],
  );
}

function assigneeErrors(dossier: Dossier, world: World): FieldError[] {
  const to = world.newAssignee;
  if (!to) return [wrong('to', 'Không tìm thấy người nhận việc.', 'No such person.')];
  const step = openStep(dossier);
  // Whoever is given the task may act in the office that handles the step, whatever their role there: so it must be that very office, at that level.
  const sits = step?.seats.some((rule) => to.seats.some((s) => s.office === rule.office && s.unitId === unitOf(dossier, rule.level, world)));
  // Given to somebody who has proposed or appraised it, the task would wait for ever.
  const inTheWay = sits ? clash(dossier, to, taskAct(dossier)) : null;
  if (inTheWay) return [wrong('to', `${to.name}: ${inTheWay.sentence.vi}`, `${to.name}: ${inTheWay.sentence.en}`)];
  return sits
    ? []
    : [
        wrong(
          'to',
          `${to.name} không giữ vai trò nào ở cơ quan thụ lý bước này. Chỉ giao cho người của cơ quan đó, đúng cấp đang xử lý.`,
          `${to.name} holds no role in the office that handles this step. Give it to somebody of that office, at the level where the dossier stands.`,
        ),
      ];
}

function extendErrors(dossier: Dossier, until: LocalDate | undefined, today: LocalDate): FieldError[] {
  const step = openStep(dossier);
  if (!until || !ISO_DATE.test(until)) return [missing('until', 'ngày gia hạn đến', 'the new due date')];
  if (!step?.due) return [wrong('until', 'Bước này không có thời hạn đang chạy.', 'No deadline is running on this step.')];
  return until > step.due.due && until >= today
    ? []
    : [wrong('until', `Hạn mới phải sau hạn hiện tại (${step.due.due}).`, `The new date must be after the current one (${step.due.due}).`)];
}
