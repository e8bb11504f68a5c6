import { about, finding, type Case } from './case';
import { group, person, rated, won } from './person';
import type { Effect, Prize } from '../types';

const is = about('2024', 'BK_TTG');
const five = rated(2020, ['HTT', 'HTT', 'HTXS', 'HTT', 'HTXS']);
const titles = [won('CSTDCS', 2020), won('CSTDCS', 2022), won('CSTDCS', 2024)];
const certificate = won('BK_T', 2019);

/** Bằng khen của Thủ tướng, individuals (art. 73(1)(b)). */
const individuals: Case[] = [
  is('met', 'a provincial certificate, five good years, three base titles not in a row', person({ years: five, awards: [certificate, ...titles] })),
  is('met', 'a ministry’s certificate does as well', person({ years: five, awards: [won('BK_B', 2018), ...titles] })),
  is('not-met', 'without the earlier certificate', person({ years: five, awards: titles })),
  is(
    'not-met',
    'a certificate for a sudden deed carries no merit award',
    person({ years: five, awards: [won('BK_T', 2019, { ground: 'sudden' }), ...titles] }),
  ),
  is('not-met', 'nor does one for a movement', person({ years: five, awards: [won('BK_T', 2019, { ground: 'movement' }), ...titles] })),
  is('not-met', 'two base titles just miss', person({ years: five, awards: [certificate, ...titles.slice(1)] })),
  is(
    'not-met',
    'one of the five years was only completed',
    person({ years: rated(2020, ['HTT', 'HTT', 'HT', 'HTT', 'HTXS']), awards: [certificate, won('CSTDCS', 2020), won('CSTDCS', 2021), won('CSTDCS', 2024)] }),
  ),
  is(
    'not-met',
    'the first of the five years only completed: four just miss',
    person({
      years: rated(2020, ['HT', 'HTT', 'HTT', 'HTT', 'HTT']),
      awards: [won('BK_T', 2018), won('CSTDCS', 2021), won('CSTDCS', 2022), won('CSTDCS', 2024)],
    }),
  ),
  is('not-met', 'four years listed just miss', person({ years: rated(2021, ['HTT', 'HTT', 'HTT', 'HTT']), awards: [certificate, ...titles] })),
  is(
    'unknown',
    'one of the five ratings is not known',
    person({ years: five.map((one) => (one.year === 2021 ? { year: 2021, initiatives: [] } : one)), awards: [certificate, ...titles] }),
  ),
  is(
    'unknown',
    'the listed years end long before the proposal',
    person({ years: rated(2017, ['HTT', 'HTT', 'HTT', 'HTT', 'HTT', 'HTT']), awards: [won('BK_T', 2016), ...titles] }),
  ),
  is(
    'unknown',
    'five years that lie before the certificate: the law says "holds", the clock "since"',
    person({ years: five, awards: [won('BK_T', 2022), ...titles] }),
  ),
  is('unknown', 'four years after the certificate leave it open', person({ years: five, awards: [won('BK_T', 2020), ...titles] })),
  is('met', 'no period printed: the clock runs from the decision', person({ years: five, awards: [{ code: 'BK_T', decidedOn: '2019-12-20' }, ...titles] })),
  is(
    'unknown',
    'a decision in the middle of 2020 is four and a half years back',
    person({ years: five, awards: [{ code: 'BK_T', decidedOn: '2020-06-20' }, ...titles] }),
  ),
  is(
    'not-met',
    'five years count only from the end of discipline',
    person({ years: five, awards: [certificate, ...titles], discipline: [{ kind: 'warning', from: '2020-01-01', to: '2021-01-01' }] }),
  ),
  is('not-met', 'it was given two years ago: a new run has to begin', person({ years: five, awards: [certificate, ...titles, won('BK_TTG', 2022)] })),
  about('2026', 'BK_TTG')(
    'unknown',
    'the amended article 73 was not read',
    person({ years: rated(2021, ['HTT', 'HTT', 'HTT', 'HTT', 'HTT']), awards: [won('BK_T', 2020)] }),
  ),
];

const excellent = rated(2020, ['HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS']);
const body = (...more: ReturnType<typeof won>[]) => group({ years: excellent, awards: [certificate, ...more] });
/** Collectives: a certificate, five excellent years after it, one flag or two certificates (art. 73(4)(e)). */
const collectives: Case[] = [
  is('met', 'a certificate, five excellent years after it and one flag', body(won('COTD_T', 2023))),
  is('met', 'two more certificates instead of the flag', body(won('BK_T', 2021), won('BK_B', 2023))),
  is('not-met', 'one more certificate just misses', body(won('BK_T', 2021))),
  is('not-met', 'neither flag nor certificate', body()),
  is('not-met', 'the five years are not all after the certificate', group({ years: excellent, awards: [won('BK_T', 2021), won('COTD_T', 2023)] })),
  is(
    'not-met',
    'four excellent years after the certificate',
    group({ years: rated(2020, ['HTT', 'HTXS', 'HTXS', 'HTXS', 'HTXS']), awards: [certificate, won('COTD_T', 2023)] }),
  ),
  is(
    'met',
    'the excellent-collective title fills a year',
    group({ years: rated(2020, ['HTT', 'HTXS', 'HTXS', 'HTXS', 'HTXS']), awards: [certificate, won('TTLDXS', 2020), won('COTD_T', 2023)] }),
  ),
  finding('2024', 'BK_TTG', 'holds-merit-certificate')(
    'not-met',
    'a certificate four years back is too young for a collective',
    group({ years: rated(2021, ['HTXS', 'HTXS', 'HTXS', 'HTXS']), awards: [won('BK_T', 2020)] }),
  ),
];

const deed = (effect: Effect, stableYears?: number, prize?: Prize) => ({ deed: { kind: 'model', effect, stableYears, prize } });
/** Workers, farmers, sudden deeds: how far they reach (art. 73(1)(c), 73(2); Decree 152/2025 art. 27). */
const reach: Case[] = [
  is('met', 'a worker whose initiative reaches the province', { ...person({ occupation: 'worker' }), ...deed('province') }),
  is('unknown', 'a worker whose initiative reaches the commune: the law of 2024 says the district', {
    ...person({ occupation: 'worker' }),
    ...deed('commune'),
  }),
  is('not-met', 'a worker whose initiative stays at the base', { ...person({ occupation: 'worker', years: rated(2024, ['HT']) }), ...deed('base') }),
  about('2025', 'BK_TTG')('met', 'Decree 152 reads it commune-wide', { ...person({ occupation: 'worker' }), ...deed('commune') }),
  about('2025', 'BK_TTG')('not-met', 'the base is still not enough', { ...person({ occupation: 'worker', years: rated(2025, ['HT']) }), ...deed('base') }),
  is('met', 'a farmer whose model has been stable for two years', { ...person({ occupation: 'farmer' }), ...deed('province', 2) }),
  is('not-met', 'one year is too short', { ...person({ occupation: 'farmer', years: rated(2024, ['HT']) }), ...deed('province', 1) }),
  is('unknown', 'for how long is not known', { ...person({ occupation: 'farmer', years: rated(2024, ['HT']) }), ...deed('province') }),
  about('2025', 'BK_TTG')('met', 'a farmer, commune-wide, two years (Decree 152 art. 27)', { ...person({ occupation: 'farmer' }), ...deed('commune', 2) }),
  about('2025', 'BK_TTG')('not-met', 'one year misses in 2025 too', { ...person({ occupation: 'farmer', years: rated(2025, ['HT']) }), ...deed('commune', 1) }),
  finding('2026', 'BK_TTG', 'stable-model')('not-met, warns', 'one year warns in 2026', { ...person({ occupation: 'farmer' }), ...deed('commune', 1) }),
  finding('2026', 'BK_TTG', 'stable-model')('met, warns', 'two years pass in 2026', { ...person({ occupation: 'farmer' }), ...deed('commune', 2) }),
  is('met', 'a sudden deed that reaches the province', { ...person(), ...deed('province') }, { ground: 'sudden' }),
  is('not-met', 'a sudden deed of the commune without a prize', { ...person(), ...deed('commune') }, { ground: 'sudden' }),
  is('met', 'a regional medal carries it', { ...person(), ...deed('base', undefined, { scope: 'regional', medal: 'bronze' }) }, { ground: 'sudden' }),
  is('met', 'households and movements are left to the council', person({ kind: 'household' })),
  is('met', 'a foreigner is judged by what was given to Vietnam', person({ kind: 'foreigner' }), { ground: 'external' }),
];

const old = about('2003', 'BK_TTG');
const oldYears = rated(2018, ['HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS']);
const oldFound = (criterion: string) => finding('2003', 'BK_TTG', criterion);
/** 2003: the certificate, then five excellent years (art. 71(1)(b)); the rest only remembered. */
const in2003: Case[] = [
  old('not-met', 'one year only good breaks it', person({ years: rated(2018, ['HTXS', 'HTXS', 'HTT', 'HTXS', 'HTXS']), awards: [won('BK_T', 2017)] })),
  old('not-met', 'four years after the certificate just miss', person({ years: rated(2019, ['HTXS', 'HTXS', 'HTXS', 'HTXS']), awards: [won('BK_T', 2018)] })),
  old('unknown', 'five excellent years: titles or initiatives are only remembered', person({ years: oldYears, awards: [won('BK_T', 2017)] })),
  oldFound('holds-merit-certificate')('met', 'five years since the certificate', person({ years: oldYears, awards: [won('BK_T', 2017)] })),
  oldFound('holds-merit-certificate')('not-met', 'four years since', person({ years: oldYears, awards: [won('BK_T', 2018)] })),
  oldFound('five-years-excellent')('met', 'five excellent years', person({ years: oldYears, awards: [won('BK_T', 2017)] })),
  oldFound('five-years-excellent')('not-met', 'four excellent years', person({ years: oldYears.slice(1), awards: [won('BK_T', 2017)] })),
  oldFound('titles-or-initiatives')(
    'met, warns',
    'three base titles',
    person({ years: oldYears, awards: [won('BK_T', 2017), won('CSTDCS', 2018), won('CSTDCS', 2020), won('CSTDCS', 2022)] }),
  ),
  oldFound('titles-or-initiatives')(
    'not-met, warns',
    'two base titles',
    person({ years: oldYears, awards: [won('BK_T', 2017), won('CSTDCS', 2018), won('CSTDCS', 2020)] }),
  ),
  oldFound('titles-or-initiatives')(
    'met, warns',
    'five initiatives in five years',
    person({ years: rated(2018, ['HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS'], [1, 1, 1, 1, 1]), awards: [won('BK_T', 2017)] }),
  ),
  oldFound('titles-or-initiatives')(
    'not-met, warns',
    'four initiatives',
    person({ years: rated(2018, ['HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS'], [0, 1, 1, 1, 1]), awards: [won('BK_T', 2017)] }),
  ),
  oldFound('titles-or-initiatives')(
    'not-met, warns',
    'an initiative six years back',
    person({ years: rated(2017, ['HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS'], [1, 0, 1, 1, 1, 1]), awards: [won('BK_T', 2016)] }),
  ),
];

export const primeMinister: Case[] = [...individuals, ...collectives, ...reach, ...in2003];
