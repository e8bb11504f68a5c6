import type { Finding, Verdict } from '../rulebook/types';
import { refuse } from './refusals';
import type { Payloads, Refusal } from './types';
import type { World } from './world';

/**
 * The findings that stand against a dossier: not met for any way, or in each way there is. A way that fails is no matter while another is open: what
 * a farmer must show is no fault of a teacher.
 */
export function redOf<T extends { verdict: Verdict; way?: number }>(findings: readonly T[]): T[] {
  const red = findings.filter((one) => one.verdict === 'not-met');
  const lost = new Set(red.map((one) => one.way));
  const open = findings.some((one) => one.way !== undefined && !lost.has(one.way));
  return red.filter((one) => one.way === undefined || !open);
}

/** Found eligible: not where the law's own criteria decide that it is not; where others are not met, only with a reason that goes on the record. */
export function appraisedAgainst(payload: Payloads['appraise'], check: World['check']): Refusal | null {
  if (payload.opinion !== 'eligible' || !check) return null;
  if (check.verdict === 'not-met') return notMet(check.failing);
  const red = check.red ?? [];
  if (red.length === 0 || payload.despite?.trim()) return null;
  const detail = {
    vi: `Có ${red.length} tiêu chuẩn chưa đạt. Ghi lý do vẫn thẩm định là đủ điều kiện.`,
    en: `${red.length} of the criteria are not met. Say why it is found eligible all the same.`,
  };
  return refuse('incomplete', {
    sentence: detail,
    errors: [{ path: 'despite', code: 'missing', detail }],
    findings: red,
    citations: red.flatMap((one) => one.citations),
    next: {
      vi: 'Xem từng tiêu chuẩn ở phần Đối chiếu, rồi ghi lý do; hoặc trả lại để bổ sung, hoặc thẩm định là không đủ điều kiện.',
      en: 'Look at each criterion, then give the reason; or return it for supplement, or appraise it as not eligible.',
    },
  });
}

const notMet = (failing: Finding[]): Refusal =>
  refuse('criteria-not-met', {
    findings: failing,
    citations: failing.flatMap((f) => f.citations),
    ...(failing[0] ? { sentence: failing[0].because } : {}),
  });
