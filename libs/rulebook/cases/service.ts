import type { AwardCode, Facts } from '../types';
import { about, type Case } from './case';
import { person } from './person';

type Post = [title: string, years: number, months?: number];
const on = { '2024': '2025-03-10', '2025': '2026-03-10' } as const;
const since = (day: string, [, years, months = 0]: Post) => {
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - years * 12 - months;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, '0')}-10`;
};
const served = (regime: '2024' | '2025', post: Post, gender: 'male' | 'female' | null = 'male'): Facts =>
  person({ gender: gender ?? undefined, posts: [{ title: post[0], from: since(on[regime], post) }] });
const by = (regime: '2024' | '2025', award: AwardCode) => about(regime, award, { ground: 'service-years' });

const third = by('2025', 'HCLD3');
const THIRD: [string, number, number][] = [
  ['Tổng cục trưởng', 3, 5],
  ['Phó Tổng cục trưởng', 5, 8],
  ['Vụ trưởng', 6, 10],
  ['Phó Vụ trưởng', 10, 15],
];
/** Long service for the Third Class (Decree 152/2025 art. 21(1)); women a third less (art. 4(7)). */
const bands: Case[] = THIRD.flatMap(([post, least, below]) => [
  third('met', `${post}: exactly ${least} years`, served('2025', [post, least])),
  third('not-met', `${post}: a month short of ${least} years`, served('2025', [post, least - 1, 11])),
  third('met', `${post}: a month short of ${below} years still is this class`, served('2025', [post, below - 1, 11])),
  third('not-met', `${post}: ${below} years belong to a higher class`, served('2025', [post, below])),
]);
const upper: Case[] = [
  third('not-met', 'a Vụ trưởng of 15 years is beyond every band of this class', served('2025', ['Vụ trưởng', 15])),
  third('met', 'a woman Phó Vụ trưởng needs two thirds: 6 years 8 months', served('2025', ['Phó Vụ trưởng', 6, 8], 'female')),
  third('not-met', 'a month less is short for her', served('2025', ['Phó Vụ trưởng', 6, 7], 'female')),
  third('not-met', 'a man of 6 years 8 months is short', served('2025', ['Phó Vụ trưởng', 6, 8])),
  third('unknown', 'whether a woman is not known', served('2025', ['Phó Vụ trưởng', 7], null)),
  third('unknown', 'a post whose class nobody told', served('2025', ['Chánh Văn phòng', 12])),
  third('unknown', 'the posts are not known', person()),
  third('met', 'a former district chair ranks as Phó Vụ trưởng', served('2025', ['Chủ tịch UBND huyện', 10])),
  third('met', 'a former district secretary ranks as Vụ trưởng', served('2025', ['Bí thư huyện ủy', 6])),
  third(
    'met',
    'two posts one after the other add up',
    person({
      gender: 'male',
      posts: [
        { title: 'Phó Vụ trưởng', from: '2014-03-10', to: '2020-03-10' },
        { title: 'Chủ tịch UBND huyện', from: '2020-03-10', to: '2024-03-10' },
      ],
    }),
  ),
];

const amended = about('2026', 'HCLD3', { ground: 'service-years', dates: { sentOn: '2026-03-10', acceptedOn: '2026-10-05', decidedOn: null } });
/** The decree's own rule goes on in 2026: its text was read. */
const in2026: Case[] = [
  amended('met', 'a woman Phó Vụ trưởng of 6 years 8 months', served('2025', ['Phó Vụ trưởng', 6, 8], 'female')),
  amended('not-met', 'a month less', served('2025', ['Phó Vụ trưởng', 6, 7], 'female')),
  ...THIRD.flatMap(([post, least, below]) => [
    amended('met', `${post}: exactly ${least} years`, served('2025', [post, least])),
    amended('not-met', `${post}: a month short of ${least} years`, served('2025', [post, least - 1, 11])),
    amended('met', `${post}: a month short of ${below} years`, served('2025', [post, below - 1, 11])),
    amended('not-met', `${post}: ${below} years belong to a higher class`, served('2025', [post, below])),
  ]),
];

const OLD: [AwardCode, string, number][] = [
  ['HCLD1', 'Chủ tịch UBND tỉnh', 5],
  ['HCLD1', 'Phó Chủ tịch UBND tỉnh', 10],
  ['HCLD1', 'Giám đốc sở', 15],
  ['HCLD2', 'Chủ tịch UBND tỉnh', 3],
  ['HCDL1', 'Bí thư tỉnh ủy', 13],
  ['HCDL2', 'Bí thư tỉnh ủy', 8],
  ['HCDL3', 'Bí thư tỉnh ủy', 3],
  ['HCDL3', 'Chủ tịch UBND tỉnh', 8],
];
/** Long service as one province read it out of Decree 98/2023. */
const in2024: Case[] = OLD.flatMap(([award, post, least]) => [
  by('2024', award)('met', `${post}: exactly ${least} years`, served('2024', [post, least])),
  by('2024', award)('not-met', `${post}: a month short of ${least} years`, served('2024', [post, least - 1, 11])),
  by('2024', award)('met', `a woman ${post}: two thirds of ${least} years`, served('2024', [post, 0, Math.round(least * 8)], 'female')),
  by('2024', award)(
    'not-met',
    `a woman ${post}: a month short of two thirds of ${least} years`,
    served('2024', [post, 0, Math.round(least * 8) - 1], 'female'),
  ),
]);
const edges: Case[] = [
  by('2024', 'HCLD2')('met', 'a month short of five years as chair', served('2024', ['Chủ tịch UBND tỉnh', 4, 11])),
  by('2024', 'HCLD2')('not-met', 'five years as chair belong to the First Class', served('2024', ['Chủ tịch UBND tỉnh', 5])),
  by('2024', 'HCLD1')('not-met', 'fifteen years as vice chair belong to a higher class', served('2024', ['Phó Chủ tịch UBND tỉnh', 15])),
  by('2024', 'HCLD1')('met', 'a month short of fifteen years as vice chair', served('2024', ['Phó Chủ tịch UBND tỉnh', 14, 11])),
];

export const service: Case[] = [...bands, ...upper, ...in2026, ...in2024, ...edges];
