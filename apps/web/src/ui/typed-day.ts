import { isLocalDate } from '../../../../libs/rulebook/dates';
import type { LocalDate } from '../../../../libs/rulebook/types';

/** dd/MM/yyyy, with other separators or none; null for what is no day that ever was. */
export function readDay(text: string): LocalDate | null {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(text.trim()) ?? [];
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isLocalDate(day) ? day : null;
}

export type DayFault = 'unreal' | 'late' | 'early';

/** What is wrong with the value of a field for a day: text that is no day is kept as it was typed. */
export function dayFault(value: string | null | undefined, { latest, earliest }: { latest?: LocalDate; earliest?: LocalDate } = {}): DayFault | null {
  if (!value) return null;
  if (!isLocalDate(value)) return 'unreal';
  if (latest && isLocalDate(latest) && value > latest) return 'late';
  return earliest && isLocalDate(earliest) && value < earliest ? 'early' : null;
}
