import type { AwardCode, Deadline } from '../../types';
import { lawDays, localDays } from '../climb';
import { HEROES } from '../shelf/others';
import type { Road } from '../shelf/award';
import { decree152 } from './citations';

/** Limits inside the province are the province's own (Decree 152/2025 art. 6(2)); the figures here only stand until it enters its decision. */
export const deadlines: Record<string, Deadline[]> = {
  'unit-signature': [localDays('sla.signature.unit', 5)],
  'commune-intake': [localDays('sla.intake.commune', 3)],
  'commune-appraisal': [localDays('sla.appraisal.commune', 10)],
  'commune-council': [localDays('sla.council.commune', 10)],
  'commune-signature': [localDays('sla.signature.commune', 5)],
  'province-intake': [localDays('sla.intake.province', 3)],
  'province-appraisal': [localDays('sla.appraisal.province', 20)],
  'province-council': [localDays('sla.council.province', 10)],
  'province-signature': [localDays('sla.signature.province', 5)],
  'ministry-intake': [localDays('sla.intake.ministry', 3)],
  result: [localDays('sla.result', 5)],
};

const COPY = 'thời hạn Bộ Nội vụ gửi kết quả về tỉnh';
/** The highest awards have forty working days at the province (art. 35(3)). */
const HIGHEST: AwardCode[] = ['HCDL1', 'HCDL2', 'HCDL3', 'HCHCM', 'HCSV', 'BMVNAH', ...HEROES];
/** These follow the calendar of the central council (art. 35(2)). */
const BY_COUNCIL: AwardCode[] = ['CSTDTQ', ...HEROES];

/** For the awards of the State the decree names figures; after it lapses a local parameter takes their place. */
export function stateDeadlines(code: AwardCode, road: Road): Record<string, Deadline[]> {
  // Two figures of the law, so two parameters: what a place asks for beside the one says nothing about the other.
  const [province, parameter] = HIGHEST.includes(code) ? ([40, 'sla.appraisal.province.highest'] as const) : ([30, 'sla.appraisal.province.state'] as const);
  const atMinistry = localDays('sla.appraisal.ministry', 20);
  return {
    ...deadlines,
    'province-appraisal': [lawDays(province, decree152(35, 3)), localDays(parameter, province)],
    'ministry-appraisal': BY_COUNCIL.includes(code) ? [atMinistry] : [lawDays(20, decree152(35, 2)), atMinistry],
    result: [lawDays(10, decree152(35, 4, road === 'president' ? 'c' : undefined, COPY)), localDays('sla.result.state', 10)],
  };
}
