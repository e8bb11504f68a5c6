import { assess } from '../assess';
import type { Facts } from '../types';
import { about, SENT, that, type Case } from './case';
import { group, person, rated, won } from './person';

const named = (facts: Facts): string[] => {
  const given = assess({ award: 'GK_H', ground: 'merit', dates: SENT['2024'], facts });
  if (!('findings' in given)) return ['no'];
  const clashes = given.findings.filter((one) => one.criterion === 'contradiction');
  return clashes.flatMap((one) => [given.verdict, ...one.facts]);
};
const clash = (says: string, facts: Facts, ...sources: string[]): Case => that('contradiction')(says, () => named(facts), ['unknown', ...sources]);
const clean = (says: string, facts: Facts): Case => that('contradiction')(says, () => named(facts), []);

/** Facts that cannot all be true: named with both sources, and the answer stays open. */
export const contradictions: Case[] = [
  clash(
    'a title in a year that was not completed',
    person({ years: rated(2023, ['KHT', 'HTXS']), awards: [won('CSTDCS', 2023)] }),
    'nominee.awards',
    'nominee.years',
  ),
  clean('a title in a year that was only completed', person({ years: rated(2023, ['HT', 'HTXS']), awards: [won('CSTDCS', 2023)] })),
  clash(
    'an award decided before its period ends',
    person({ awards: [won('BK_T', 2024, { decidedOn: '2024-12-30' })] }),
    'nominee.awards[].decidedOn',
    'nominee.awards[].to',
  ),
  clean('an award decided on the last day of its period', person({ awards: [won('BK_T', 2024, { decidedOn: '2024-12-31' })] })),
  clash(
    'the same title twice for overlapping times',
    person({ awards: [won('CSTDCS', 2023), won('CSTDCS', 2023, { from: '2023-06-01', to: '2024-05-31', decidedOn: '2024-06-30' })] }),
    'nominee.awards',
    'nominee.awards 2024-01-15',
    'nominee.awards 2024-06-30',
  ),
  clean('the same decision listed twice is one award', person({ awards: [won('CSTDCS', 2023), won('CSTDCS', 2023)] })),
  clean('two different titles for one year', person({ awards: [won('LDTT', 2023), won('CSTDCS', 2023)] })),
  clash('two ratings of one year', person({ years: [...rated(2024, ['HTT']), ...rated(2024, ['HTXS'])] }), 'nominee.years'),
  clean('one rating said twice', person({ years: [...rated(2024, ['HTT']), ...rated(2024, ['HTT'])] })),
  clash('a period that runs backwards', person({ holds: [{ kind: 'press', from: '2025-02-01', to: '2025-01-01' }] }), 'nominee.holds'),
  clash('an achievement period that runs backwards', { ...person(), period: { from: '2024-12-31', to: '2024-01-01' } }, 'period'),
  clash('more advanced members than members', group({}, { members: 10, advanced: 11 }), 'collective.advanced', 'collective.members'),
  clean('all members advanced', group({}, { members: 10, advanced: 10 })),
  about('2024', 'CSTDCS')(
    'unknown',
    'a contradiction leaves even a clear yes open',
    person({ years: [...rated(2023, ['HTT']), ...rated(2023, ['HT']), ...rated(2024, ['HTXS'])] }),
  ),
];
