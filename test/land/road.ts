import type { ActKind } from '../../libs/dossier';
import { minutesOf } from './people';
import { who, type Land } from './land';

export interface Leg {
  by: string;
  kind: ActKind;
  stepId: string;
  payload: Record<string, unknown>;
}

/** The road of a Giấy khen of the commune chair: six acts of five people, from the school's letter to the notified result. */
export async function roadOfGiayKhen(land: Land, today: string): Promise<Leg[]> {
  const letter = { number: '07/TTr', date: today };
  const attendance = Array.from({ length: 14 }, (_, i) => ({ personId: who(land, `commune-member-${i}`), how: 'present' }));
  return [
    { by: 'clerk', kind: 'submit', stepId: 'unit-proposal', payload: { letter, sentOn: today } },
    { by: 'commune-intake', kind: 'accept', stepId: 'commune-intake', payload: { paperOn: today } },
    { by: 'commune-appraiser', kind: 'appraise', stepId: 'commune-appraisal', payload: { opinion: 'eligible', reasons: 'Hồ sơ đủ, thành tích rõ' } },
    {
      by: 'commune-secretary',
      kind: 'record-meeting',
      stepId: 'commune-council',
      payload: { heldOn: today, attendance, votes: { for: 14, against: 0, blank: 0 }, minutesId: await minutesOf(land, 'commune') },
    },
    { by: 'commune-chair', kind: 'grant', stepId: 'commune-signature', payload: { decision: { number: '11/QĐ', date: today } } },
    { by: 'commune-intake', kind: 'notify-result', stepId: 'result', payload: { letter } },
  ];
}

/** The road of a Huân chương Lao động hạng Ba since there are no districts: sixteen acts, from the school to the President's decision. */
export async function roadOfHuanChuong(land: Land, today: string): Promise<Leg[]> {
  const letter = { number: '09/TTr', date: today };
  const attendance = (level: string) => Array.from({ length: 14 }, (_, i) => ({ personId: who(land, `${level}-member-${i}`), how: 'present' }));
  const climb = async (level: 'commune' | 'province'): Promise<Leg[]> => [
    { by: `${level}-intake`, kind: 'accept', stepId: `${level}-intake`, payload: { paperOn: today } },
    { by: `${level}-appraiser`, kind: 'appraise', stepId: `${level}-appraisal`, payload: { opinion: 'eligible', reasons: 'Đủ điều kiện' } },
    {
      by: `${level}-secretary`,
      kind: 'record-meeting',
      stepId: `${level}-council`,
      payload: { heldOn: today, attendance: attendance(level), votes: { for: 14, against: 0, blank: 0 }, minutesId: await minutesOf(land, level) },
    },
    { by: `${level}-chair`, kind: 'endorse', stepId: `${level}-signature`, payload: { letter } },
  ];
  const authority = (stepId: string): Leg[] => [
    { by: 'state-desk', kind: 'record-receipt', stepId, payload: { receivedOn: today } },
    { by: 'state-desk', kind: 'record-decision', stepId, payload: { outcome: 'approved', decision: { number: '3/QĐ', date: today } } },
  ];
  return [
    { by: 'clerk', kind: 'submit', stepId: 'unit-proposal', payload: { letter, sentOn: today } },
    ...(await climb('commune')),
    ...(await climb('province')),
    { by: 'state-intake', kind: 'accept', stepId: 'ministry-intake', payload: { paperOn: today, electronicOn: today } },
    { by: 'state-appraiser', kind: 'appraise', stepId: 'ministry-appraisal', payload: { opinion: 'eligible', reasons: 'Đủ điều kiện' } },
    ...authority('prime-minister'),
    ...authority('president'),
    { by: 'province-intake', kind: 'notify-result', stepId: 'result', payload: { letter } },
  ];
}
