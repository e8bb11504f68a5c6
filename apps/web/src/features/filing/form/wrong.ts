import type { RuleRender } from 'antd/es/form';
import { dayFault } from '../../../ui/typed-day';

/** Nobody who is proposed was born before this year; the server asks the same. */
const FIRST_YEAR = 1900;
type Fault = 'birthYear' | 'whole';

export const birthFault = (year: unknown, today: string): Fault | null =>
  year === undefined || (Number.isInteger(year) && Number(year) >= FIRST_YEAR && Number(year) <= Number(today.slice(0, 4))) ? null : 'birthYear';
export const wholeFault = (figure: unknown): Fault | null => (figure === undefined || (Number.isInteger(figure) && Number(figure) >= 0) ? null : 'whole');

/** A rule of antd's Form that says at the field what is wrong with what was typed. */
export const tells =
  (fault: (value: unknown, today: string) => Fault | null, today: string, say: (what: Fault) => string): RuleRender =>
  () => ({
    validator: (_, value: unknown) => {
      const what = fault(value, today);
      return what ? Promise.reject(new Error(say(what))) : Promise.resolve();
    },
  });

export interface Days {
  from?: string | null | undefined;
  to?: string | null | undefined;
  decidedOn?: string | undefined;
}
/** A row, or a period, one of whose days is none, or which ends before it begins. */
export const hasWrongDays = ({ from, to, decidedOn }: Days): boolean =>
  [from, decidedOn].some((day) => dayFault(day)) || dayFault(to, from ? { earliest: from } : {}) !== null;
