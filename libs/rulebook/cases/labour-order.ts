import type { Assessment, AwardCode, Rating } from '../types';
import { about, finding, type Case } from './case';
import { group, person, rated, won } from './person';

type Verdict = Assessment['verdict'];
const held = (code: AwardCode) => won(code, 2019);
const years = (excellent: number): Rating[] => Array.from({ length: 5 }, (_, at) => (at < excellent ? 'HTXS' : 'HTT'));
const times = (code: AwardCode, count: number) => Array.from({ length: count }, (_, at) => won(code, 2024 - at));

/** One class of the order for a person: award before it, excellent years among five, titles in that time. */
interface Rung {
  code: AwardCode;
  before: AwardCode;
  excellent: number;
  title: AwardCode;
  titles: number;
}
const RUNGS: Rung[] = [
  { code: 'HCLD3', before: 'BK_TTG', excellent: 1, title: 'CSTDCS', titles: 3 },
  { code: 'HCLD2', before: 'HCLD3', excellent: 2, title: 'CSTDT', titles: 1 },
  { code: 'HCLD1', before: 'HCLD2', excellent: 3, title: 'CSTDB', titles: 2 },
];

/** Huân chương Lao động, individuals (arts 42–44(1)). */
const individuals = RUNGS.flatMap(({ code, before, excellent, title, titles }): Case[] => {
  const is = about('2024', code);
  const nominee = (ratings: Rating[], awards: ReturnType<typeof won>[]) => person({ years: rated(2020, ratings), awards });
  const full = [held(before), ...times(title, titles)];
  return [
    is('met', `five good years after ${before}, ${excellent} excellent, ${title} × ${titles}`, nominee(years(excellent), full)),
    is('not-met', `${excellent - 1} excellent year(s) just miss`, nominee(years(excellent - 1), full)),
    is('not-met', `${title} × ${titles - 1} just misses`, nominee(years(excellent), full.slice(0, -1))),
    is('not-met', `four years after ${before} just miss`, nominee(years(excellent), [won(before, 2020), ...times(title, titles)])),
    is('not-met', `without ${before}`, nominee(years(excellent), times(title, titles))),
    is('not-met', 'one year of the five only completed', nominee(['HTXS', 'HTXS', 'HT', 'HTXS', 'HTXS'], full)),
    is('not-met', `${before} for a sudden deed carries nothing`, nominee(years(excellent), [{ ...held(before), ground: 'sudden' }, ...times(title, titles)])),
    is('not-met', 'the first of the five years only completed: four just miss', nominee(['HT', ...years(excellent).slice(0, 4)], full)),
    finding('2024', code, 'holds-award-before')('not-met', `${before} four years back is too young`, nominee(years(excellent), [won(before, 2020)])),
    is('unknown', 'the awards are not known', person({ years: rated(2020, years(excellent)), awards: undefined })),
    is('met', 'a movement is left to the council', person(), { ground: 'movement' }),
    about('2026', code)('unknown', 'the amended article was not read', nominee(years(excellent), full)),
  ];
});

const excellent = rated(2020, ['HTXS', 'HTXS', 'HTXS', 'HTXS', 'HTXS']);
const flags = (government: number, own: number, merits = 0) => [...times('COTD_CP', government), ...times('COTD_T', own), ...times('BK_T', merits)];
const unlisted = { establishedOn: '2010-09-01', flagOpen: false };
const listed = { establishedOn: '2010-09-01', flagOpen: true };
const FLAGS: [AwardCode, AwardCode, [Verdict, number, number, number, typeof listed][]][] = [
  [
    'HCLD3',
    'BK_TTG',
    [
      ['met', 1, 0, 0, listed],
      ['met', 0, 2, 0, listed],
      ['not-met', 0, 1, 0, listed],
      ['met', 0, 1, 1, listed],
      ['not-met', 0, 0, 2, listed],
      ['met', 0, 0, 2, unlisted],
      ['not-met', 0, 0, 1, unlisted],
    ],
  ],
  [
    'HCLD2',
    'HCLD3',
    [
      ['met', 1, 1, 0, listed],
      ['not-met', 1, 0, 0, listed],
      ['not-met', 0, 1, 0, listed],
      ['met', 0, 3, 0, listed],
      ['not-met', 0, 2, 0, listed],
      ['met', 0, 0, 3, unlisted],
      ['not-met', 0, 0, 2, unlisted],
      ['not-met', 0, 0, 3, listed],
    ],
  ],
  [
    'HCLD1',
    'HCLD2',
    [
      ['met', 2, 0, 0, listed],
      ['not-met', 1, 0, 0, listed],
      ['met', 1, 2, 0, listed],
      ['not-met', 1, 1, 0, listed],
      ['not-met', 0, 3, 0, listed],
      ['met', 0, 4, 0, listed],
      ['met', 0, 0, 4, unlisted],
      ['not-met', 0, 0, 3, unlisted],
      ['not-met', 0, 0, 4, listed],
    ],
  ],
];
/** Collectives (arts 42–44(4)): flags of the Government, flags, certificates where no flag is open. */
const collectives = FLAGS.flatMap(([code, before, rows]): Case[] => {
  const is = about('2024', code);
  return [
    ...rows.map(([want, government, own, merits, collective]) =>
      is(
        want,
        `${government} Government flag(s), ${own} flag(s), ${merits} certificate(s), a flag ${collective.flagOpen ? 'open' : 'not open'} to it`,
        group({ years: excellent, awards: [held(before), ...flags(government, own, merits)] }, collective),
      ),
    ),
    is('not-met', 'four years after the award before it', group({ years: excellent, awards: [won(before, 2020), ...flags(2, 4)] }, listed)),
    is(
      'not-met',
      'four excellent years',
      group({ years: rated(2020, ['HTT', 'HTXS', 'HTXS', 'HTXS', 'HTXS']), awards: [held(before), ...flags(2, 4)] }, listed),
    ),
    finding('2024', code, 'holds-award-before')(
      'not-met',
      'a collective’s award four years back is too young',
      group({ years: excellent, awards: [won(before, 2020)] }),
    ),
    is(
      'unknown',
      'whether a flag is open to it is not known',
      group({ years: excellent, awards: [held(before), ...flags(0, 0, 4)] }, { establishedOn: '2010-09-01' }),
    ),
  ];
});
const third = (establishedOn?: string) => group({ years: excellent, awards: [held('BK_TTG'), ...flags(1, 0)] }, { establishedOn });
const founded: Case[] = [
  about('2024', 'HCLD3')('met', 'a collective of exactly ten years', third('2015-03-10')),
  about('2024', 'HCLD3')('not-met', 'one day younger than ten years', third('2015-03-11')),
  about('2024', 'HCLD3')('unknown', 'its founding day is not known', third()),
];

const LABOUR: [AwardCode, number, number][] = [
  ['HCLD3', 1, 3],
  ['HCLD2', 2, 4],
  ['HCLD1', 3, 5],
];
/** Workers by initiatives, farmers by how long their model stands (arts 42–44(2)). */
const labourers = LABOUR.flatMap(([code, ideas, stable]): Case[] => {
  const is = about('2024', code);
  const worker = (count: number) => person({ occupation: 'worker', years: rated(2024, ['HT'], [count]) });
  const farmer = (stableYears?: number) => ({
    ...person({ occupation: 'farmer', years: rated(2024, ['HT']) }),
    deed: { kind: 'model', effect: 'commune' as const, stableYears },
  });
  return [
    is('met', `a worker with ${ideas} initiative(s)`, worker(ideas)),
    is('not-met', `a worker with ${ideas - 1}`, worker(ideas - 1)),
    is('met', `a farmer whose model stands for ${stable} years`, farmer(stable)),
    is('not-met', `a farmer whose model stands for ${stable - 1} years`, farmer(stable - 1)),
    is('unknown', 'how long it stands is not known', farmer()),
  ];
});

const medal = (scope: 'world' | 'continental' | 'regional', won_: 'gold' | 'silver' | 'bronze') => ({
  ...person(),
  deed: { kind: 'sport', effect: 'nation' as const, prize: { scope, medal: won_ } },
});
const found = finding('2025', 'HCLD3', 'world-or-continental-medal', { ground: 'sudden' });
/** A medal of the world or the continent (Decree 152/2025 art. 21(2)). */
const prizes: Case[] = [
  found('met', 'bronze of the world', medal('world', 'bronze')),
  found('met', 'silver of the continent', medal('continental', 'silver')),
  found('not-met', 'bronze of the continent just misses', medal('continental', 'bronze')),
  found('not-met', 'gold of the region', medal('regional', 'gold')),
  found('unknown', 'no medal is known', person()),
  finding('2026', 'HCLD3', 'world-or-continental-medal', { ground: 'sudden' })('met', 'bronze of the world in 2026', medal('world', 'bronze')),
  finding('2026', 'HCLD3', 'world-or-continental-medal', { ground: 'sudden' })('not-met', 'bronze of the continent in 2026', medal('continental', 'bronze')),
];

const drafts: Case[] = (['HCLD1', 'HCLD2', 'HCLD3', 'BK_TTG'] as const).map((code) =>
  finding('2026', code, 'draft-looser-collectives')('for-judgement, warns', 'the draft asked less of collectives', group()),
);

export const labourOrder: Case[] = [...individuals, ...collectives, ...founded, ...labourers, ...prizes, ...drafts];
