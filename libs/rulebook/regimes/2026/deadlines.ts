import type { Deadline } from '../../types';
import { lawDays, localDays } from '../climb';
import { decree152 } from './citations';

/** Limits inside the province are the province's own (Decree 152/2025 art. 6(2)); the figures here only stand until it enters its decision. */
export const deadlines: Record<string, Deadline[]> = {
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

/** For the awards of the State the decree names figures; after it lapses a local parameter takes their place. */
export const stateDeadlines = (award: 'BK_TTG' | 'HCLD3'): Record<string, Deadline[]> => ({
  ...deadlines,
  'province-appraisal': [lawDays(30, decree152(35, 3)), localDays('sla.appraisal.province.state', 30)],
  'ministry-appraisal': [lawDays(20, decree152(35, 2)), localDays('sla.appraisal.ministry', 20)],
  result: [lawDays(10, award === 'HCLD3' ? decree152(35, 4, 'c', COPY) : decree152(35, 4, undefined, COPY)), localDays('sla.result.state', 10)],
});
