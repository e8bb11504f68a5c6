import type { Deadline } from '../../types';
import { localDays } from '../climb';

/**
 * The time limits of Decree 98/2023 inside the province and at the ministry could not be read, so every figure here is a local parameter
 * and only a starting value until the province enters its decision. The law sets no limit for the Prime Minister and the President.
 */
export const deadlines: Record<string, Deadline[]> = {
  'unit-signature': [localDays('sla.signature.unit', 5)],
  'commune-intake': [localDays('sla.intake.commune', 3)],
  'commune-appraisal': [localDays('sla.appraisal.commune', 10)],
  'commune-council': [localDays('sla.council.commune', 10)],
  'commune-signature': [localDays('sla.signature.commune', 5)],
  'district-intake': [localDays('sla.intake.district', 3)],
  'district-appraisal': [localDays('sla.appraisal.district', 10)],
  'district-council': [localDays('sla.council.district', 10)],
  'district-signature': [localDays('sla.signature.district', 5)],
  'province-intake': [localDays('sla.intake.province', 3)],
  'province-appraisal': [localDays('sla.appraisal.province', 20)],
  'province-council': [localDays('sla.council.province', 10)],
  'province-signature': [localDays('sla.signature.province', 5)],
  'ministry-intake': [localDays('sla.intake.ministry', 3)],
  'ministry-appraisal': [localDays('sla.appraisal.ministry', 20)],
  result: [localDays('sla.result', 5)],
};
