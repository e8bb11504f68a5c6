import type { Deadline } from '../../types';
import { deadlines as starting } from '../2024/deadlines';
import { lawDays, localDays } from '../climb';
import { isOfState, type Road } from '../shelf/award';
import { decree91 } from './citations';

const NATIONAL_RECORD = 'theo thủ tục hành chính quốc gia; đối chiếu văn bản gốc';

/** Decree 91/2017 art. 48(2)(b): 25 working days at the province, as the national record of the procedure has it; the rest is local. */
export const deadlinesOf = (road: Road): Record<string, Deadline[]> => ({
  ...starting,
  'province-appraisal': [lawDays(25, decree91(48, 2, 'b', { note: NATIONAL_RECORD })), localDays('sla.appraisal.province', 25)],
  ...(isOfState(road) ? { 'ministry-appraisal': [localDays('sla.appraisal.ministry', 25)] } : {}),
});
