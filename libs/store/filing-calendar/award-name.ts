import { awardOn } from '../../rulebook';
import type { LocalDate, Wording } from '../../rulebook/types';

/** An award's name on a day; its code where that day has no such award. */
export function nameOf(code: string, on: LocalDate): Wording {
  const award = awardOn(code, on);
  return 'name' in award ? award.name : { vi: code, en: code };
}
