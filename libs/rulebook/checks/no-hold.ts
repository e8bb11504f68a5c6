import { missing, outcome, type Asked, type CheckKind } from './kinds';
import type { Facts } from '../types';

type Hold = NonNullable<Facts['nominee']['holds']>[number];
const KIND: Record<Hold['kind'], [string, string]> = {
  discipline: ['đang xem xét kỷ luật', 'discipline under consideration'],
  investigation: ['đang điều tra', 'an investigation'],
  inspection: ['đang thanh tra, kiểm tra', 'an inspection'],
  complaint: ['đang xác minh đơn thư khiếu nại, tố cáo', 'a complaint being verified'],
  press: ['đang xác minh thông tin báo chí nêu', 'a press report being verified'],
};

/** One still open stands, unless it began after the decision; a closed one stands if it covered the day the dossier is judged on. */
function stands(hold: Hold, { dates }: Asked): boolean {
  if (hold.to === null) return dates.decidedOn === null || hold.from <= dates.decidedOn;
  const on = dates.decidedOn ?? dates.acceptedOn ?? dates.sentOn;
  return hold.from <= on && on <= hold.to;
}

/** Nothing pending against the nominee. */
export const noHold: CheckKind<'no-hold'> = (_set, asked) => {
  const { holds } = asked.facts.nominee;
  if (!holds)
    return missing('nominee.holds', 'việc kỷ luật, điều tra, thanh tra, đơn thư đang xem xét', 'pending discipline, investigation, inspection or complaint');
  const standing = holds.find((hold) => stands(hold, asked));
  if (!standing) return outcome('met', 'Không có vụ việc nào đang xem xét.', 'Nothing is pending.', 'nominee.holds');
  const [vi, en] = KIND[standing.kind];
  return outcome('not-met', `Từ ngày ${standing.from}: ${vi}.`, `Since ${standing.from}: ${en}.`, 'nominee.holds');
};
