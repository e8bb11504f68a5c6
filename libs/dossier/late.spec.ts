import { act } from './act';
import { CLERK, EVERYBODY, TODAY, fresh, planOf, sent, world } from './example.fixture';
import { fold } from './fold';
import type { FilingDue } from './filed';
import { openStep } from './permit';
import { tell } from './timeline';
import { isRefusal, type AcceptedAct, type Dossier } from './types';

const letter = { number: '12/TTr', date: TODAY };
const due = (day: string): FilingDue => ({
  due: day,
  deadlineId: 'row-1',
  setBy: { vi: 'Tỉnh Lào Cai, 12/SNV ngày 05/01/2026', en: 'Tỉnh Lào Cai, 12/SNV of 05/01/2026' },
  period: { vi: 'năm 2026', en: 'year 2026' },
});
const submit = (filing: FilingDue | null, more: object = {}, on = TODAY) => {
  const w = world({ plan: planOf('GK_X', on), filing });
  return act(fresh('GK_X'), CLERK, sent('submit', CLERK, 'unit-proposal', { letter: { ...letter, date: on }, sentOn: on, ...more }, on), w);
};
const accepted = (result: ReturnType<typeof act>): { dossier: Dossier; act: AcceptedAct } => {
  if (isRefusal(result)) throw new Error(result.sentence.en);
  return result;
};
const REASON = { lateReason: 'Chờ kết luận thanh tra' };

describe('a submission after the last day to file', () => {
  it('is refused without a reason, by the rule and its paper', () => {
    const refusal = submit(due('2026-11-17'));
    if (!isRefusal(refusal)) throw new Error('accepted');
    expect(refusal.refused).toBe('incomplete');
    expect(refusal.errors).toMatchObject([{ path: 'lateReason', code: 'late' }]);
    expect(refusal.sentence.vi).toBe(
      'Đã quá hạn nộp 3 ngày: hạn nộp cho năm 2026 là 17/11/2026, theo Tỉnh Lào Cai, 12/SNV ngày 05/01/2026. Cần nêu lý do nộp muộn.',
    );
    expect(isRefusal(submit(due('2026-11-17'), { lateReason: '  ' }))).toBe(true);
  });
  it('with a reason is accepted and carries the mark, which is in the act: a rebuild has it too', () => {
    const { dossier, act: done } = accepted(submit(due('2026-11-17'), REASON));
    expect(dossier.filedLate).toMatchObject({ due: '2026-11-17', days: 3, reason: REASON.lateReason, deadlineId: 'row-1' });
    expect(fold('d-1', [done])).toEqual(dossier);
    expect(tell(done, dossier.plan).vi).toContain('nộp muộn 3 ngày so với hạn 17/11/2026: Chờ kết luận thanh tra');
  });
  it('is none on the last day itself, nor where nobody set one; a reason that was not asked for marks nothing', () => {
    for (const filing of [due(TODAY), due('2026-12-01'), null]) expect(accepted(submit(filing, REASON)).dossier).not.toHaveProperty('filedLate');
  });
  it('begun on paper is judged by the day on paper', () => {
    expect(accepted(submit(due('2026-11-17'), {}, '2026-11-16')).dossier).not.toHaveProperty('filedLate');
    expect(accepted(submit(due('2026-11-17'), REASON, '2026-11-18')).dossier.filedLate).toMatchObject({ days: 1 });
  });
});

describe('what follows', () => {
  const officer = EVERYBODY.find(({ personId }) => personId === 'commune-intake')!;
  const next = (dossier: Dossier, kind: 'accept' | 'return', payload: object) =>
    accepted(act(dossier, officer, sent(kind, officer, openStep(dossier)!.id, payload), world({ plan: planOf('GK_X', TODAY) }))).dossier;
  const late = () => accepted(submit(due('2026-11-17'), REASON)).dossier;
  it('returned and sent again, it is neither late by that nor freed of the mark', () => {
    const again = (dossier: Dossier) => {
      const back = next(dossier, 'return', { defects: [{ code: 'bien-ban', detail: 'Thiếu biên bản' }] });
      const w = world({ filing: due('2026-11-17') });
      return accepted(act(back, CLERK, sent('resubmit', CLERK, openStep(back)!.id, { note: 'Đã bổ sung' }), w)).dossier;
    };
    expect(again(accepted(submit(due(TODAY))).dossier)).not.toHaveProperty('filedLate');
    expect(again(late()).filedLate).toMatchObject({ days: 3 });
  });
  it('the day the office received the paper set counts', () => {
    expect(next(late(), 'accept', { paperOn: '2026-11-17' })).not.toHaveProperty('filedLate');
    expect(next(late(), 'accept', { paperOn: '2026-11-18' }).filedLate).toMatchObject({ days: 1 });
    expect(next(late(), 'accept', { electronicOn: '2026-11-20' }).filedLate).toMatchObject({ days: 3 });
  });
});
