import { refuse, type Refusal } from '../../../libs/dossier';
import { awardOn, isNotAvailable } from '../../../libs/rulebook';
import type { LocalDate, NotAvailable } from '../../../libs/rulebook/types';
import { Refused } from '../problem/refused';

/** The law's own "no" as a refusal, with the successor by code and name where there is one. */
function toRefusal({ refused, sentence, successor, citations }: NotAvailable, on: LocalDate): Refusal & { more?: Record<string, unknown> } {
  const refusal = refuse(refused, { sentence, citations });
  if (!successor) return refusal;
  const named = awardOn(successor, on);
  const name = isNotAvailable(named) ? { vi: successor, en: successor } : named.name;
  return { ...refusal, next: { vi: `Dùng ${name.vi} (${successor}).`, en: `Use ${name.en} (${successor}).` }, more: { successor } };
}

/** The law's answer, or its no as a problem. */
export function lawful<T extends object>(value: T | NotAvailable, on: LocalDate): T {
  if (isNotAvailable(value)) throw new Refused(toRefusal(value, on));
  return value;
}
