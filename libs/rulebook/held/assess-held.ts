import { assess, type AssessRequest } from '../assess';
import { isNotAvailable } from '../catalogue';
import type { Assessment, NotAvailable } from '../types';
import { joinAwards } from './join';
import type { Register } from './register';

/** `assess` on what the dossier declares and the register of awards given holds; `unknown` while the two do not agree. Pure. */
export function assessHeld(request: AssessRequest, register: Register): Assessment | NotAvailable {
  const joined = joinAwards(request.facts, register);
  const result = assess({ ...request, facts: joined.facts });
  if (isNotAvailable(result)) return result;
  return { ...result, verdict: joined.whole ? result.verdict : 'unknown', findings: [...joined.findings, ...result.findings] };
}
