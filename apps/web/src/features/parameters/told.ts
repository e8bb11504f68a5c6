import { ORDER_KEYS } from '../../../../../libs/rulebook/quota/keys';
import type { LadderRung } from '../../../../../libs/rulebook/types';
import type { ParameterShown } from '../../api';
import { useLanguage, useWords } from '../../i18n';

export { ORDER_KEYS };
export type Kind = ParameterShown['kind'];
interface Value {
  value: number;
  data?: unknown;
  strict?: boolean;
}

/** Seats a rung may tell, by the words of `seat`. */
export const SEATS = [
  'standing-agency office-head own',
  'peoples-committee chair own',
  'peoples-committee vice-chair own',
  'council chair own',
  'council secretary own',
  'standing-agency office-head above',
  'peoples-committee chair above',
  'administration administrator every',
] as const;
export const seatKey = ({ office, role, level }: LadderRung['to'][number]): string => `${office} ${role} ${level}`;
export const seatOf = (key: string): LadderRung['to'][number] => {
  const [office, role, level] = key.split(' ');
  return { office, role, level } as LadderRung['to'][number];
};

/** A value in words: "5 ngày làm việc", "ít nhất 70 %", the days of reminders, the rungs of a ladder one by one. */
export function useTold(): (kind: Kind, value: Value) => string[] {
  const t = useWords('parameters');
  const share = new Intl.NumberFormat(useLanguage() === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
  const seat = (key: string): string => {
    const known = SEATS.find((one) => one === key);
    return known ? t(`seat.${known}`) : t('seat.other', { role: key });
  };
  return (kind, { value, data, strict }) => {
    switch (kind) {
      case 'working-days':
        return [t('days', { n: value })];
      case 'cap':
        return [t('shareAtMost', { n: share.format(value * 100) })];
      case 'share':
        return [t((strict ?? value <= 0.5) ? 'shareOver' : 'shareAtLeast', { n: share.format(value * 100) })];
      case 'hour':
        return [t('hour', { n: value })];
      case 'number':
        return [String(value)];
      case 'order':
        return (Array.isArray(data) ? (data as string[]) : []).map((key) => {
          const known = ORDER_KEYS.find((one) => one === key);
          return known ? t(`orderKey.${known}`) : key;
        });
      case 'yes-no':
        return [t(value === 1 ? 'yes' : 'no')];
      case 'reminders': {
        const days = Array.isArray(data) ? (data as number[]) : [];
        return [days.length === 0 ? t('noReminders') : t('reminders', { list: days.join(', ') })];
      }
      case 'ladder':
        return (Array.isArray(data) ? (data as LadderRung[]) : []).map((rung) =>
          t('ladderRung', { n: rung.after, to: rung.to.map((one) => seat(seatKey(one))).join('; ') }),
        );
    }
  };
}

export const useLevel = (): ((level: string) => string) => {
  const t = useWords('parameters');
  return (level) => {
    const known = (['state', 'province', 'district', 'commune', 'unit'] as const).find((one) => one === level);
    return known ? t(`levels.${known}`) : level;
  };
};

/** Typed and read as per cent. */
export const isPercent = (kind: Kind): boolean => kind === 'share' || kind === 'cap';

/** The law's rule that holds on a day, if one does. */
export const nationalNow = ({ national }: ParameterShown, on: string) =>
  national.find(({ citation }) => citation.from <= on && (citation.to === null || on <= citation.to));
