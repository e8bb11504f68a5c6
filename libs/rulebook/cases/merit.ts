import { about, finding, type Case } from './case';
import { group, person, rated, won } from './person';
import type { Effect } from '../types';

const two = [won('CSTDCS', 2023), won('CSTDCS', 2024)];
const base = { level: 'base' as const };
const deed = (effect: Effect, stableYears?: number) => ({ deed: { kind: 'model', effect, stableYears } });

/** Bằng khen cấp tỉnh, individuals: (two titles or two excellent years) and two initiatives not yet spent (art. 74(1)(d)). */
const individualsOf = (code: 'BK_T' | 'BK_B'): Case[] => {
  const is = about('2024', code);
  const ideas = finding('2024', code, 'two-initiatives');
  return [
    is(
      'not-met',
      'initiatives of a third year, before the two excellent ones, do not count',
      person({ years: rated(2022, ['HTT', 'HTXS', 'HTXS'], [2, 0, 0]) }),
    ),
    ideas('met', 'one initiative in each of the last two years', person({ years: rated(2023, ['HTT', 'HTXS'], [1, 1]) })),
    is('met', 'two excellent years with two initiatives', person({ years: rated(2023, ['HTXS', 'HTXS'], [1, 1]) })),
    is('met', 'two base titles won on excellent years, with two initiatives', person({ years: rated(2023, ['HTXS', 'HTXS'], [1, 1]), awards: two })),
    is('not-met', 'two excellent years without initiatives', person({ years: rated(2023, ['HTXS', 'HTXS']) })),
    is('not-met', 'two excellent years with one initiative just miss', person({ years: rated(2023, ['HTXS', 'HTXS'], [1, 0]) })),
    is('not-met', 'two titles whose only initiatives carried them: they are spent', person({ years: rated(2023, ['HTT', 'HTT'], [1, 1]), awards: two })),
    is('not-met', 'three initiatives in two such years leave one', person({ years: rated(2023, ['HTT', 'HTT'], [2, 1]), awards: two })),
    is('met', 'four initiatives in two such years leave two', person({ years: rated(2023, ['HTT', 'HTT'], [2, 2]), awards: two })),
    is('not-met', 'one excellent year of two and no title', person({ years: rated(2023, ['HTT', 'HTXS'], [1, 1]) })),
    is(
      'not-met',
      'one base title and one excellent year do not make two',
      person({ years: rated(2023, ['HTT', 'HTXS'], [2, 2]), awards: [won('CSTDCS', 2023)] }),
    ),
    is('met', 'initiatives of an earlier year of a longer excellent run', person({ years: rated(2022, ['HTXS', 'HTXS', 'HTXS'], [1, 0, 1]) })),
    is(
      'unknown',
      'one initiative and one research work: whether they add up is not told',
      person({ years: [...rated(2023, ['HTXS']), { year: 2024, rating: 'HTXS', initiatives: [base, { ...base, kind: 'research' }] }] }),
    ),
    is(
      'met',
      'two research works are as good as two initiatives',
      person({
        years: [
          ...rated(2023, ['HTXS']),
          {
            year: 2024,
            rating: 'HTXS',
            initiatives: [
              { ...base, kind: 'research' },
              { ...base, kind: 'research' },
            ],
          },
        ],
      }),
    ),
    is(
      'not-met',
      'years that an earlier certificate has used do not count again',
      person({ years: rated(2022, ['HTXS', 'HTXS', 'HTXS'], [1, 1, 1]), awards: [won(code, 2023)] }),
    ),
    is('met', 'a worker whose result reaches the commune', { ...person({ occupation: 'worker' }), ...deed('commune') }),
    is('not-met', 'a worker whose result stays at the base', { ...person({ occupation: 'worker' }), ...deed('base') }),
    is('met', 'a farmer whose model reaches the commune', { ...person({ occupation: 'farmer' }), ...deed('commune') }),
    is('unknown', 'how far a farmer’s model reaches is not known', person({ occupation: 'farmer', years: rated(2024, ['HT']) })),
    is('not-met', 'an official does not go by the farmer’s way', { ...person({ years: rated(2023, ['HTT', 'HTT']) }), ...deed('nation') }),
  ];
};

const collective = (years: Parameters<typeof rated>[1], more = {}) => group({ years: rated(2023, years), ...more });
const othersOf = (code: 'BK_T' | 'BK_B'): Case[] => {
  const is = about('2024', code);
  return [
    is('met', 'a collective with two excellent years', collective(['HTXS', 'HTXS'])),
    is('not-met', 'a collective with one excellent year', collective(['HTT', 'HTXS'])),
    is('met', 'the excellent-collective title fills the other year', collective(['HTT', 'HTXS'], { awards: [won('TTLDXS', 2023)] })),
  ];
};
const in2026: Case[] = [
  about('2026', 'BK_T')('unknown', 'the amended article 74 was not read', person({ years: rated(2024, ['HTXS', 'HTXS'], [1, 1]) })),
  about('2026', 'BK_T')('unknown', 'nor does it refuse', person({ years: rated(2024, ['HT', 'HT']) })),
  finding('2026', 'BK_T', 'draft-two-base-titles')(
    'met, warns',
    'the draft asked for two titles only',
    person({ awards: [won('CSTDCS', 2024), won('CSTDCS', 2025)] }),
  ),
  finding('2026', 'BK_T', 'draft-two-base-titles')('not-met, warns', 'one title misses the draft', person({ awards: [won('CSTDCS', 2025)] })),
  finding('2026', 'BK_T', 'draft-one-form')('for-judgement, warns', 'the draft wanted one form for one sudden deed', person(), { ground: 'sudden' }),
];

const old = (criterion: string) => finding('2003', 'BK_T', criterion);
/** The certificate of 2003 (art. 72); the individual's way is only remembered. */
const in2003: Case[] = [
  old('two-years-excellent')('met, warns', 'two excellent years', person({ years: rated(2021, ['HTXS', 'HTXS']) })),
  old('two-years-excellent')('not-met, warns', 'one excellent year', person({ years: rated(2021, ['HTT', 'HTXS']) })),
  old('two-initiatives')('met, warns', 'two initiatives in two years', person({ years: rated(2021, ['HTXS', 'HTXS'], [1, 1]) })),
  old('two-initiatives')('not-met, warns', 'one initiative', person({ years: rated(2021, ['HTXS', 'HTXS'], [1, 0]) })),
  old('two-initiatives')('not-met, warns', 'an initiative three years back', person({ years: rated(2020, ['HTXS', 'HTXS', 'HTXS'], [1, 1, 0]) })),
  about('2003', 'BK_T')('met', 'a collective with two excellent years', group({ years: rated(2021, ['HTXS', 'HTXS']) })),
  about('2003', 'BK_T')('not-met', 'a collective with one', group({ years: rated(2021, ['HTT', 'HTXS']) })),
];

export const merit: Case[] = [...(['BK_T', 'BK_B'] as const).flatMap((code) => [...individualsOf(code), ...othersOf(code)]), ...in2026, ...in2003];
