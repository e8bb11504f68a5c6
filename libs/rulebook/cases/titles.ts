import type { DossierDates } from '../types';
import { about, finding, SENT, type Case } from './case';
import { person, rated, won } from './person';

const three = [won('CSTDCS', 2022), won('CSTDCS', 2023), won('CSTDCS', 2024)];
type Level = 'base' | 'province' | 'nation';
const years = (level: Level, at = 2024, first = 2022) =>
  [0, 1, 2].map((more) => ({ year: first + more, rating: 'HTXS' as const, initiatives: first + more === at ? [{ level }] : [] }));

/** Chiến sĩ thi đua tỉnh, bộ (art. 22): three in a row and an initiative that reaches the province. */
const fighters = (['CSTDT', 'CSTDB'] as const).flatMap((code): Case[] => {
  const province = about('2024', code);
  return [
    province('met', 'three base titles in a row and an initiative of the province', person({ years: years('province'), awards: three })),
    province('met', 'the initiative may be of the first of the three years', person({ years: years('province', 2022), awards: three })),
    province(
      'not-met',
      'an initiative older than the three years does not count',
      person({ years: [...years('province', 2021, 2021), { year: 2024, rating: 'HTXS', initiatives: [] }], awards: three }),
    ),
    province('not-met', 'two base titles just miss', person({ years: years('province'), awards: three.slice(1) })),
    province(
      'not-met',
      'three with a year between them are not in a row',
      person({ years: years('province'), awards: [won('CSTDCS', 2021), won('CSTDCS', 2023), won('CSTDCS', 2024)] }),
    ),
    province('not-met', 'base initiatives only are not enough', person({ years: years('base'), awards: three })),
    province('met', 'a nation-wide initiative reaches the province too', person({ years: years('nation'), awards: three })),
    province('unknown', 'the titles are not known', person({ years: years('province'), awards: undefined })),
    province(
      'unknown',
      'the three ended years ago: no rule read says how long they count',
      person({ years: years('province'), awards: [won('CSTDCS', 2018), won('CSTDCS', 2019), won('CSTDCS', 2020)] }),
    ),
    province(
      'not-met',
      'titles that an earlier provincial title has used do not count again',
      person({ years: years('province'), awards: [...three, won(code, 2023)] }),
    ),
  ];
});
const fighter2003: Case[] = [
  about('2003', 'CSTDT')(
    'not-met',
    'two base titles missed in 2003 as well',
    person({ years: rated(2020, ['HTT', 'HTT', 'HTT']), awards: [won('CSTDCS', 2021), won('CSTDCS', 2022)] }),
  ),
  about('2003', 'CSTDT')(
    'unknown',
    'three titles in 2003: what the initiative had to reach is only remembered',
    person({ years: years('province', 2022, 2020), awards: [won('CSTDCS', 2020), won('CSTDCS', 2021), won('CSTDCS', 2022)] }),
  ),
  finding('2003', 'CSTDT', 'initiative')('met, warns', 'an initiative of the province', person({ years: years('province', 2022, 2020) })),
  finding('2003', 'CSTDT', 'initiative')('not-met, warns', 'a base initiative', person({ years: years('base', 2022, 2020) })),
  finding('2003', 'CSTDT', 'initiative')('not-met, warns', 'no initiative', person({ years: rated(2020, ['HTT', 'HTT', 'HTT']) })),
  finding('2003', 'CSTDT', 'titles-in-a-row')(
    'not-met',
    'a year between two titles breaks the row',
    person({ awards: [won('CSTDCS', 2019), won('CSTDCS', 2021), won('CSTDCS', 2022)] }),
  ),
];

const nation = about('2024', 'CSTDTQ');
const twice = [won('CSTDT', 2021), won('CSTDT', 2024)];
/** Chiến sĩ thi đua toàn quốc (art. 21): two provincial titles in a row, which themselves come every three years. */
const national: Case[] = [
  nation('met', 'two provincial titles in a row and an initiative of the nation', person({ years: years('nation'), awards: twice })),
  nation('met', 'the ministry’s title counts as well', person({ years: years('nation'), awards: [won('CSTDB', 2021), won('CSTDT', 2024)] })),
  nation('not-met', 'one provincial title just misses', person({ years: years('nation'), awards: twice.slice(1) })),
  nation('not-met', 'an initiative of the province is not enough', person({ years: years('province'), awards: twice })),
  nation('not-met', 'two titles four years apart are not in a row', person({ years: years('nation'), awards: [won('CSTDT', 2020), won('CSTDT', 2024)] })),
  finding('2024', 'CSTDTQ', 'nation-initiative')('not-met', 'no initiative at all', person({ years: rated(2022, ['HTXS', 'HTXS', 'HTXS']), awards: twice })),
  finding('2003', 'CSTDTQ', 'titles-in-a-row')('not-met', 'one title missed in 2003', person({ awards: [won('CSTDT', 2022)] })),
  finding('2003', 'CSTDTQ', 'titles-in-a-row')('met', 'two titles three years apart', person({ awards: [won('CSTDT', 2019), won('CSTDT', 2022)] })),
  finding('2003', 'CSTDTQ', 'titles-in-a-row')('not-met', 'two titles four years apart', person({ awards: [won('CSTDT', 2018), won('CSTDT', 2022)] })),
  finding('2003', 'CSTDTQ', 'initiative')('not-met, warns', 'an initiative of the province only', person({ years: years('province', 2022, 2020) })),
  finding('2003', 'CSTDTQ', 'initiative')('met, warns', 'an initiative of the nation', person({ years: years('nation', 2022, 2020) })),
];

const served = (monthsInService: number, away: [from: string, to: string] | null = null) =>
  person({
    occupation: 'soldier',
    years: [{ year: 2024, rating: 'HTXS', initiatives: [], monthsInService }],
    away: away ? [{ why: 'training', from: away[0], to: away[1] }] : [],
  });
const JULY: [string, DossierDates][] = [
  ['2024', SENT['2024']],
  ['2025', { sentOn: '2025-07-15', acceptedOn: null, decidedOn: null }],
];
/** Six months in service for the yearly titles, training of less than a year counted in; the circular of 2024 held until 04/08/2025. */
const recruited = JULY.flatMap(([regime, dates]) =>
  (['LDTT', 'CSTT', 'CSTDCS'] as const).flatMap((code): Case[] => {
    const found = finding(regime as '2024' | '2025', code, 'six-months-in-service', { dates });
    return [
      found('met', `six months, asked on ${dates.sentOn}`, served(6)),
      found('not-met', `five months, asked on ${dates.sentOn}`, served(5)),
      found('met', `a training of eleven months and a half counts, asked on ${dates.sentOn}`, served(2, ['2024-01-15', '2024-12-31'])),
      found('for-judgement', `one of a year is for the council, asked on ${dates.sentOn}`, served(2, ['2024-01-01', '2025-01-01'])),
    ];
  }),
);

const advanced = about('2024', 'LDTT');
/** Lao động tiên tiến, Chiến sĩ tiên tiến (art. 24). */
const workers: Case[] = [
  advanced('met', 'a good year is enough', person({ years: rated(2024, ['HTT']) })),
  advanced('not-met', 'a year only completed is not', person({ years: rated(2024, ['HT']) })),
  advanced('not-met', 'a good year before a completed one is not', person({ years: rated(2023, ['HTT', 'HT']) })),
  advanced('met', 'a farmer is judged by what he does', person({ occupation: 'farmer', years: [] })),
  advanced('met', 'so is anybody outside an office', person({ occupation: 'other', years: [] })),
  advanced('unknown', 'the year of an official is not rated yet', person({ years: [{ year: 2024 }] })),
  about('2024', 'CSTT')('met', 'a soldier with a good year', person({ occupation: 'soldier', years: rated(2024, ['HTT']) })),
  about('2024', 'CSTT')('not-met', 'a soldier whose year was only completed', person({ occupation: 'soldier', years: rated(2024, ['HT']) })),
  about('2024', 'CSTT')('not-met', 'an official is no soldier', person({ years: rated(2024, ['HTXS']) })),
  about('2024', 'CSTT')('unknown', 'the occupation is not known', person({ occupation: undefined, years: rated(2024, ['HTT']) })),
  about('2024', 'CSTT')(
    'not-met',
    'a soldier after five months',
    person({ occupation: 'soldier', years: [{ year: 2024, rating: 'HTT', monthsInService: 5 }] }),
  ),
  about('2024', 'CSTT')('met', 'a soldier after six months', person({ occupation: 'soldier', years: [{ year: 2024, rating: 'HTT', monthsInService: 6 }] })),
  about('2003', 'LDTT')('met', 'a good year in 2003', person({ years: rated(2022, ['HTT']) })),
  about('2003', 'LDTT')('not-met', 'a completed year in 2003', person({ years: rated(2022, ['HT']) })),
  about('2003', 'LDTT')('not-met', 'last year’s good rating does not carry', person({ years: rated(2021, ['HTT', 'HT']) })),
  finding('2003', 'CSTT', 'good-year')('met, warns', 'a soldier of 2003', person({ occupation: 'soldier', years: rated(2022, ['HTT']) })),
  finding('2003', 'CSTT', 'good-year')('not-met, warns', 'a soldier of 2003 whose year was completed', person({ years: rated(2022, ['HT']) })),
  about('2026', 'LDTT')('unknown', 'article 24 as amended was not read', person({ years: rated(2025, ['HTT']) })),
];

export const titles: Case[] = [...fighters, ...fighter2003, ...national, ...recruited, ...workers];
