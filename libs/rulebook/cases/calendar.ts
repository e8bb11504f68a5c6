import { vnAdministrative } from '../calendar/vn-administrative';
import { that, type Case } from './case';

const of = that('calendar');
const days = (year: number, kinds: string[]) => () =>
  vnAdministrative
    .filter(({ date, kind }) => date.startsWith(`${year}`) && kinds.includes(kind))
    .map(({ date }) => date.slice(5))
    .join(' ');
const OFF = ['holiday', 'compensatory', 'swapped-off'];
const year = (of_: number, off: string, worked: string): Case[] => [
  of(`the days off of ${of_}`, days(of_, OFF), off),
  of(`the Saturdays worked in ${of_}`, days(of_, ['swapped-on']), worked),
];

/** Days off and worked Saturdays, as they were read or computed. */
export const calendar: Case[] = [
  ...year(2023, '01-01 01-02 01-20 01-21 01-22 01-23 01-24 01-25 01-26 04-29 04-30 05-01 05-02 05-03 09-01 09-02 09-04', ''),
  ...year(2024, '01-01 02-08 02-09 02-10 02-11 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03', ''),
  ...year(2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02', ''),
  ...year(2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-26 04-27 04-30 05-01 08-31 09-01 09-02 11-24', '01-10 08-22'),
  ...year(2027, '01-01 02-04 02-05 02-06 02-07 02-08 02-09 02-10 09-02 09-03 04-16 04-30 05-01 05-03 11-24', ''),
];
