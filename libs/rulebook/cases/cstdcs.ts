import type { LocalValues } from '../types';
import { about, finding, type Case } from './case';
import { person, rated, won } from './person';

const is = about('2024', 'CSTDCS');
const found = finding('2024', 'CSTDCS', 'six-months-in-service');
const service = (monthsInService: number, more: Parameters<typeof person>[0] = {}) =>
  person({ years: [{ year: 2024, rating: 'HTXS', initiatives: [], monthsInService }], ...more });
const old = about('2003', 'CSTDCS');
const figures = (fighters: number, advanced: number) => ({ unitFigures: { fighters, advanced } });

/** Chiến sĩ thi đua cơ sở under the law of 2022 (art. 23). */
const since2024: Case[] = [
  is('met', 'an excellent year alone is enough', person({ years: rated(2024, ['HTXS']) })),
  is('met', 'a good year with one base initiative is enough', person({ years: rated(2024, ['HTT'], [1]) })),
  is(
    'met',
    'a good year with accepted research is enough',
    person({ years: [{ year: 2024, rating: 'HTT', initiatives: [{ level: 'base', kind: 'research' }] }] }),
  ),
  is('met', 'an initiative of the province is a base initiative too', person({ years: [{ year: 2024, rating: 'HTT', initiatives: [{ level: 'province' }] }] })),
  is('not-met', 'a good year with neither just misses', person({ years: rated(2024, ['HTT']) })),
  is('not-met', 'a year only completed is no advanced worker, whatever the initiatives', person({ years: rated(2024, ['HT'], [1]) })),
  is('not-met', 'an initiative of the year before does not carry this year', person({ years: rated(2023, ['HTT', 'HTT'], [1, 0]) })),
  is('not-met', 'an excellent year that is not the last one does not carry', person({ years: rated(2023, ['HTXS', 'HTT']) })),
  is('met', 'a farmer is not rated: an initiative is enough', person({ occupation: 'farmer', years: [{ year: 2024, initiatives: [{ level: 'base' }] }] })),
  is('not-met', 'a worker without initiative or rating misses', person({ occupation: 'worker', years: [{ year: 2024, rating: 'HTT', initiatives: [] }] })),
  is('unknown', 'the initiatives of a good year are not known', person({ years: [{ year: 2024, rating: 'HTT' }] })),
  is('unknown', 'no year is known', person({ years: undefined })),
  is('unknown', 'the listed years end before the year of the proposal', person({ years: rated(2021, ['HTXS']) })),
  is('not-met', 'it is not given twice for one year', person({ years: rated(2024, ['HTXS']), awards: [won('CSTDCS', 2024)] })),
  is('met', 'it may be won again the year after', person({ years: rated(2023, ['HTXS', 'HTXS']), awards: [won('CSTDCS', 2023)] })),
  is('met', 'there is no quota: a unit full of fighters stops nobody', { ...person({ years: rated(2024, ['HTXS']) }), ...figures(40, 40) }),
  finding('2024', 'CSTDCS', 'solidarity')('for-judgement', 'the council judges solidarity', person({ years: rated(2024, ['HTXS']) })),
];

/** Not newly recruited: six months (circulars 01/2024 art. 1(5)(d), 15/2025 art. 2(5)); time away that counts. */
const recruited: Case[] = [
  is('met', 'six months in service are enough', service(6)),
  is('not-met', 'five months in service are not', service(5)),
  found('for-judgement', 'nobody says how many months: the council confirms', person({ years: rated(2024, ['HTXS']) })),
  is('met', 'maternity leave counts as service', service(4, { maternity: [{ from: '2024-06-01', to: '2024-11-30' }] })),
  is('not-met', 'one month of maternity leave does not make four months six', service(4, { maternity: [{ from: '2024-06-01', to: '2024-06-30' }] })),
  is('met', 'treatment after an injury in rescue counts', service(3, { away: [{ why: 'treatment', from: '2024-03-01', to: '2024-05-31' }] })),
  is('met', 'training of less than a year counts', service(2, { away: [{ why: 'training', from: '2024-01-15', to: '2024-12-31' }] })),
  found(
    'for-judgement',
    'training of a year and more is for the council: its result counts',
    service(2, { away: [{ why: 'training', from: '2024-01-01', to: '2025-01-01' }] }),
  ),
  found('absent', 'the circular was not there yet in March 2024', service(5), { dates: { sentOn: '2024-04-14', acceptedOn: null, decidedOn: null } }),
  found('not-met', 'it is there from 15/04/2024', person({ years: [{ year: 2024, rating: 'HTXS', monthsInService: 2 }] }), {
    dates: { sentOn: '2024-04-15', acceptedOn: null, decidedOn: null },
  }),
  finding('2025', 'CSTDCS', 'six-months-in-service')('not-met', 'the circular of 2025 says the same', {
    ...person({ years: [{ year: 2025, rating: 'HTXS', monthsInService: 5 }] }),
  }),
];

/** The law of 2003: an initiative is compulsory, and at most 15 % (Decree 91/2017 art. 9(3)). */
const in2003: Case[] = [
  old('met', 'a good year with an initiative and a unit at exactly 15 %', { ...person({ years: rated(2022, ['HTT'], [1]) }), ...figures(15, 100) }),
  old('not-met', 'one fighter above 15 % stops it', { ...person({ years: rated(2022, ['HTT'], [1]) }), ...figures(16, 100) }),
  old('not-met', 'an excellent rating alone was no way', { ...person({ years: rated(2022, ['HTXS']) }), ...figures(1, 100) }),
  old('not-met', 'a year only completed misses', { ...person({ years: rated(2022, ['HT'], [1]) }), ...figures(1, 100) }),
  old('unknown', 'the unit’s figures are not known', person({ years: rated(2022, ['HTT'], [1]) })),
  old('not-met', 'an initiative of the year before does not count', { ...person({ years: rated(2021, ['HTT', 'HTT'], [1, 0]) }), ...figures(1, 100) }),
];

/** 2026: article 23 as amended was not read; the older text carries over and only warns, the draft is advice. */
const in2026: Case[] = [
  about('2026', 'CSTDCS')('unknown', 'an excellent year with an initiative stays open', person({ years: rated(2025, ['HTXS'], [1]) })),
  about('2026', 'CSTDCS')(
    'not-met',
    'a hold still stops it: Decree 152 was read in its text',
    person({ years: rated(2025, ['HTXS'], [1]), holds: [{ kind: 'discipline', from: '2026-09-01', to: null }] }),
  ),
  finding('2026', 'CSTDCS', 'excellent-or-initiative')('met, warns', 'the carried-over test warns', person({ years: rated(2025, ['HTXS'], [1]) })),
  finding('2026', 'CSTDCS', 'draft-excellent-and-initiative')('not-met, warns', 'the draft wanted both', person({ years: rated(2025, ['HTXS']) })),
  finding('2026', 'CSTDCS', 'draft-excellent-and-initiative')('met, warns', 'excellent and an initiative pass', person({ years: rated(2025, ['HTXS'], [1]) })),
  finding('2026', 'CSTDCS', 'draft-excellent-and-initiative')(
    'not-met, warns',
    'a good year with an initiative fails it',
    person({ years: rated(2025, ['HTT'], [1]) }),
  ),
  finding('2026', 'CSTDCS', 'draft-excellent-and-initiative')(
    'not-met, warns',
    'an initiative of the year before fails it',
    person({ years: rated(2024, ['HTXS', 'HTXS'], [1, 0]) }),
  ),
  finding('2026', 'CSTDCS', 'draft-fighter-share')('met, warns', 'a draft allowed 20 %', { ...person(), ...figures(20, 100) }),
  finding('2026', 'CSTDCS', 'draft-fighter-share')('not-met, warns', '21 % is above it, and only advice', { ...person(), ...figures(21, 100) }),
];

const stands = (value: number, from = '2026-10-05'): LocalValues =>
  Object.fromEntries(['5', '23', '24'].map((article) => [`law-2026.article-${article}`, { value, from, decision: '15/2026/QĐ-UBND' }]));
const nominee = person({ years: rated(2025, ['HTXS'], [1]) });
const here = about('2026', 'CSTDCS');
const test = finding('2026', 'CSTDCS', 'excellent-or-initiative');
/** A place that has read the amended article says by a decision that it stands as before: from that day it decides. */
const confirmedHere: Case[] = [
  here('met', 'articles 5, 23 and 24 were read and stand', nominee, { local: stands(1) }),
  here('unknown', 'nobody has read them', nominee, { local: stands(0) }),
  here('unknown', 'the decision holds only from the day after', nominee, { local: stands(1, '2026-11-13') }),
  here('met', 'it holds from the day of acceptance', nominee, { local: stands(1, '2026-11-12') }),
  here('not-met', 'then a good year without initiative just misses', person({ years: rated(2025, ['HTT']) }), { local: stands(1) }),
  test('met', 'a confirmed rule decides', nominee, { local: stands(1) }),
  test('met, warns', 'one that was not warns', nominee, { local: { 'law-2026.article-22': { value: 1 } } }),
  finding('2026', 'CSTDCS', 'draft-fighter-share')(
    'not-met, warns',
    'a draft stays advice, whatever was read',
    { ...nominee, ...figures(21, 100) },
    { local: stands(1) },
  ),
];

export const cstdcs: Case[] = [...since2024, ...recruited, ...in2003, ...in2026, ...confirmedHere];
