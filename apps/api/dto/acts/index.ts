import type { ActKind } from '../../../../libs/dossier';
import type { ActDto, SentAct } from './base';
import { DeclineDto, EndorseDto, GrantDto, NotifyResultDto, RecordDecisionDto, RecordMeetingDto, RecordReceiptDto } from './decide';
import { ResubmitDto, SubmitDto, WithdrawDto } from './proposal';
import { ExtendDto, NudgeDto, ReassignDto, ReplanDto, RetryDto, SkipDto } from './repair';
import { AcceptDto, AppraiseDto, ChooseRegimeDto, HoldDto, ReleaseDto, ReturnDto } from './review';

export type { SentAct };

/** Acts people send; the clock's own acts have no form here, so nobody can send them. */
export const ACT_FORMS: Record<Exclude<ActKind, 'ring' | 'pass' | 'recount'>, new () => ActDto> = {
  submit: SubmitDto,
  resubmit: ResubmitDto,
  withdraw: WithdrawDto,
  accept: AcceptDto,
  return: ReturnDto,
  appraise: AppraiseDto,
  'choose-regime': ChooseRegimeDto,
  'record-meeting': RecordMeetingDto,
  endorse: EndorseDto,
  grant: GrantDto,
  decline: DeclineDto,
  hold: HoldDto,
  release: ReleaseDto,
  'record-receipt': RecordReceiptDto,
  'record-decision': RecordDecisionDto,
  'notify-result': NotifyResultDto,
  reassign: ReassignDto,
  extend: ExtendDto,
  retry: RetryDto,
  nudge: NudgeDto,
  replan: ReplanDto,
  skip: SkipDto,
};
export const ACT_KINDS = Object.keys(ACT_FORMS) as (keyof typeof ACT_FORMS)[];

/** What the act is about: everything that is not how it is addressed. */
export function payloadOf(act: SentAct): object {
  const { actId: _id, kind: _kind, stepId: _step, on: _on, ...payload } = act;
  return payload;
}
