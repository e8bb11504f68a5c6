import type { Wording } from '../rulebook/types';
import type { Accepted } from './act';
import { eventsOf } from './events';
import { openStep } from './permit';
import type { Dossier, StepState } from './types';

const both = (vi: string, en: string): Wording => ({ vi, en });
const written = (day: string): string => day.split('-').reverse().join('/');
const dueOf = (step: StepState | null): Wording => (step?.due ? both(written(step.due.due), step.due.due) : both('không có', 'none'));
const holderOf = (step: StepState | null): Wording =>
  step?.assignee ? both(step.assignee.name, step.assignee.name) : both('người giữ vai trò của bước', 'holders of the role');
const nameOf = (dossier: Dossier): Wording => dossier.plan?.steps.find((s) => s.id === openStep(dossier)?.id)?.name ?? both('kết thúc', 'ended');

const change = (what: Wording, was: Wording, is: Wording): Wording[] =>
  was.vi === is.vi ? [] : [both(`${what.vi}: ${was.vi} → ${is.vi}`, `${what.en}: ${was.en} → ${is.en}`)];

/** What an administrator's act makes of a dossier, told beforehand and afterwards in the same sentences. */
export function changesOf(before: Dossier, { dossier: after, act }: Pick<Accepted, 'dossier' | 'act'>): Wording[] {
  const [was, is] = [openStep(before), openStep(after)];
  const moves = was?.id !== is?.id;
  return [
    ...change(both('Bước', 'Step'), nameOf(before), nameOf(after)),
    ...(moves ? [] : change(both('Người xử lý', 'Handled by'), holderOf(was), holderOf(is))),
    ...change(both('Hạn', 'Due'), dueOf(was), dueOf(is)),
    ...(act.kind === 'replan' ? wayAhead(after) : []),
    ...(before.held && !after.held ? [both('Hồ sơ được xét tiếp, thời hạn chạy tiếp.', 'The dossier goes on, its clock runs again.')] : []),
    ...(act.kind === 'retry' ? again(act.payload.restart ?? false) : []),
    ...eventsOf(before, after, act).flatMap((event): Wording[] => {
      if (event.kind === 'nudged') return [both('Gửi lời nhắc đến người đang giữ việc.', 'Those who hold the task are reminded.')];
      if (event.kind === 'skip-asked')
        return [both('Ghi đề nghị bỏ qua bước; một quản trị khác phải đồng ý.', 'The wish to skip is noted; another administrator must agree.')];
      return [];
    }),
  ];
}

const wayAhead = (after: Dossier): Wording[] => {
  const ahead = (after.plan?.steps ?? []).filter((planned) => after.steps.some((s) => s.id === planned.id && (s.status === 'open' || s.status === 'waiting')));
  return [both(`Lộ trình còn lại: ${ahead.map((s) => s.name.vi).join('; ')}`, `The way ahead: ${ahead.map((s) => s.name.en).join('; ')}`)];
};

const again = (restart: boolean): Wording[] => [
  both('Đối chiếu lại tiêu chuẩn và đọc lại các tệp.', 'The criteria are checked and the files are read again.'),
  ...(restart ? [both('Khởi động lại luồng xử lý.', 'The workflow is started again.')] : []),
];
