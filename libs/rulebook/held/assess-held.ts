import { assess, type AssessRequest } from '../assess';
import { isNotAvailable } from '../catalogue';
import type { Assessment, NotAvailable } from '../types';
import { duplicates, givenBefore, type Other, type Proposal } from './duplicates';
import { joinAwards } from './join';
import type { Register } from './register';

/** What is known of the nominee beyond the dossier: awards given, other dossiers under way; and the period this dossier asks for. */
export interface Beyond {
  register: Register;
  alongside: Other[];
  period: Proposal['period'];
}

/** `assess` on what the dossier declares and the register of awards given holds; `unknown` while the two do not agree. Pure. */
export function assessHeld(request: AssessRequest, { register, alongside, period }: Beyond): Assessment | NotAvailable {
  const joined = joinAwards(request.facts, register);
  const result = assess({ ...request, facts: joined.facts });
  if (isNotAvailable(result)) return result;
  const once = result.findings.find((one) => one.criterion === 'not-rewarded-before')?.citations ?? [];
  const twice = duplicates({ ...request, period }, [...givenBefore(register.sure), ...alongside], once);
  return { ...result, verdict: joined.whole ? result.verdict : 'unknown', findings: [...joined.findings, ...twice, ...result.findings] };
}
