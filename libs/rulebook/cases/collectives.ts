import { about, finding, type Case } from './case';
import { group } from './person';
import type { CollectiveFacts, Movement } from '../types';

const body = (more: CollectiveFacts) => group({}, { members: 100, completed: 100, advanced: 70, fighters: 1, disciplined: 0, rating: 'HTXS', ...more });
const advanced = about('2024', 'TTLDTT');
const excellent = about('2024', 'TTLDXS');

/** Tập thể lao động tiên tiến (art. 28): 70 % and nobody disciplined; the old law: more than half. */
const good: Case[] = [
  advanced('met', '70 of 100 members advanced is exactly enough', body({ rating: 'HTT' })),
  advanced('not-met', '69 of 100 just misses', body({ advanced: 69 })),
  advanced('met', '7 of 10 is 70 %', group({}, { members: 10, advanced: 7, disciplined: 0, rating: 'HTT' })),
  advanced('not-met', 'one member disciplined with a warning stops it', body({ disciplined: 1 })),
  advanced('not-met', 'a body only completed misses', body({ rating: 'HT' })),
  advanced('unknown', 'how many were disciplined is not known', body({ disciplined: undefined })),
  advanced('unknown', 'the number of members is not known', body({ members: undefined })),
  about('2024', 'DVTT')('met', 'a unit under arms with 70 %', body({ rating: 'HTT' })),
  about('2024', 'DVTT')('not-met', 'a unit under arms with 69 %', body({ advanced: 69 })),
  about('2024', 'DVTT')('not-met', 'a unit under arms with one disciplined', body({ disciplined: 1 })),
  about('2024', 'DVTT')('not-met', 'a unit under arms only completed', body({ rating: 'HT' })),
  about('2003', 'TTLDTT')('met', '51 of 100 was more than half', body({ advanced: 51, rating: 'HTT' })),
  about('2003', 'TTLDTT')('not-met', 'exactly half was not', body({ advanced: 50 })),
  about('2003', 'TTLDTT')('not-met', 'one disciplined stopped it', body({ disciplined: 1 })),
  about('2003', 'DVTT')('not-met', 'half of a unit under arms was not enough either', body({ advanced: 50 })),
];

/** Tập thể lao động xuất sắc (art. 27): all completed, 70 %, a fighter; discipline is not asked since 2024. */
const best: Case[] = [
  excellent('met', 'all completed, 70 % advanced, one fighter', body({})),
  excellent('not-met', 'one member did not complete', body({ completed: 99 })),
  excellent('not-met', '69 % advanced', body({ advanced: 69 })),
  excellent('not-met', 'no fighter', body({ fighters: 0 })),
  excellent('not-met', 'rated only well', body({ rating: 'HTT' })),
  excellent('met', 'a disciplined member is no line of the law of 2022', body({ disciplined: 1 })),
  excellent('unknown', 'the fighters are not known', body({ fighters: undefined })),
  about('2024', 'DVQT')('met', 'a unit under arms with all of it', body({})),
  about('2024', 'DVQT')('not-met', 'a unit under arms without a fighter', body({ fighters: 0 })),
  about('2024', 'DVQT')('not-met', 'a unit under arms with 69 %', body({ advanced: 69 })),
  about('2024', 'DVQT')('not-met', 'a unit under arms with one not completed', body({ completed: 99 })),
  about('2024', 'DVQT')('not-met', 'a unit under arms rated well', body({ rating: 'HTT' })),
  about('2003', 'TTLDXS')('not-met', 'one disciplined stopped it in 2003', body({ disciplined: 1 })),
  about('2003', 'TTLDXS')('unknown', 'the rest of 2003 is only remembered', body({})),
  ...(
    [
      ['all-completed', 'met, warns', body({})],
      ['all-completed', 'not-met, warns', body({ completed: 99 })],
      ['seventy-percent-advanced', 'met, warns', body({})],
      ['seventy-percent-advanced', 'not-met, warns', body({ advanced: 69 })],
      ['has-a-fighter', 'met, warns', body({})],
      ['has-a-fighter', 'not-met, warns', body({ fighters: 0 })],
      ['collective-rated', 'not-met, warns', body({ rating: 'HTT' })],
    ] as const
  ).map(([criterion, want, facts]) =>
    finding('2003', 'TTLDXS', criterion)(want, `only remembered, so it warns (${want.startsWith('met') ? 'reached' : 'just missed'})`, facts),
  ),
];

const flag = about('2024', 'COTD_T');
const led = (by: Movement['by'], years: number, review: Movement['review']) => ({ ...group(), movement: { by, years, review } });
const onMovement = { ground: 'movement' as const };
/** Flags (arts 25, 26). */
const flags: Case[] = [
  flag('met', 'the leader of its cluster', body({ leadsCluster: true })),
  flag('not-met', 'the second of its cluster', body({ leadsCluster: false })),
  flag('unknown', 'the ranking is not known', body({})),
  flag('met', 'leads a movement of the province of three years, at its end', led('province', 3, 'final'), onMovement),
  flag('not-met', 'a movement of two years is too short', led('province', 2, 'final'), onMovement),
  flag('not-met', 'an interim review is not the end', led('province', 3, 'interim'), onMovement),
  flag('not-met', 'a movement of the unit itself does not count', led('unit', 3, 'final'), onMovement),
  about('2024', 'COTD_B')('met', 'the ministry’s movement of three years', led('ministry', 3, 'final'), onMovement),
  about('2024', 'COTD_B')('not-met', 'the ministry’s movement of two years', led('ministry', 2, 'final'), onMovement),
  about('2024', 'COTD_CP')('met', 'the leader of its cluster, the council choosing', body({ leadsCluster: true })),
  about('2024', 'COTD_CP')('met', 'the leader of a cluster of the Central Council', body({ leadsCluster: false, leadsCentralCluster: true })),
  about('2024', 'COTD_CP')('not-met', 'leads neither', body({ leadsCluster: false, leadsCentralCluster: false })),
  about('2024', 'COTD_CP', onMovement)('met', 'a movement of the Prime Minister of five years, at an interim review', led('prime-minister', 5, 'interim')),
  about('2024', 'COTD_CP', onMovement)('not-met', 'four years are too short', led('prime-minister', 4, 'final')),
  about('2024', 'COTD_CP', onMovement)('not-met', 'a movement of the province is not the Prime Minister’s', led('province', 5, 'final')),
  about('2024', 'COTD_CP', onMovement)('unknown', 'the movement is not known', group()),
  finding('2024', 'COTD_CP', 'flag-share')('met, warns', '20 % in 2024 is not read, so it only shows', {
    ...body({}),
    unitFigures: { flags: 20, leaders: 100 },
  }),
  finding('2024', 'COTD_CP', 'flag-share')('not-met, warns', '21 % in 2024 shows and stops nothing', { ...body({}), unitFigures: { flags: 21, leaders: 100 } }),
  about('2025', 'COTD_CP')('met', '20 % of the leaders is exactly allowed', { ...body({ leadsCluster: true }), unitFigures: { flags: 20, leaders: 100 } }),
  about('2025', 'COTD_CP')('not-met', '21 % is not', { ...body({ leadsCluster: true }), unitFigures: { flags: 21, leaders: 100 } }),
  about('2003', 'COTD_CP')('met', '20 % in 2003', { ...body({ leadsCluster: true }), unitFigures: { flags: 20, leaders: 100 } }),
  about('2003', 'COTD_CP')('not-met', '21 % in 2003', { ...body({ leadsCluster: true }), unitFigures: { flags: 21, leaders: 100 } }),
  finding('2003', 'COTD_T', 'leads-cluster')('met, warns', 'the flag of 2003 is remembered', body({ leadsCluster: true })),
];

const few = { unitFigures: { flags: 1, leaders: 100 } };
const sentLate = { sentOn: '2026-03-10', acceptedOn: '2026-10-05', decidedOn: null };
/** The Government's flag since Decree 152: the same movements, within the share. */
const sinceDecree152 = (
  [
    ['2025', 'met', 'not-met'],
    ['2026', 'met, warns', 'not-met, warns'],
  ] as const
).flatMap(([regime, yes, no]): Case[] => {
  const dates = regime === '2026' ? { dates: sentLate } : {};
  const found = finding(regime, 'COTD_CP', 'long-movement', { ...onMovement, ...dates });
  return [
    found(yes, 'five years', { ...led('prime-minister', 5, 'final'), ...few }),
    found(no, 'four years', { ...led('prime-minister', 4, 'final'), ...few }),
    finding(regime, 'COTD_CP', 'leads-central-cluster', dates)(yes, 'leads it', body({ leadsCentralCluster: true })),
    finding(regime, 'COTD_CP', 'flag-share', dates)('not-met', '21 % of the leaders', { ...body({}), unitFigures: { flags: 21, leaders: 100 } }),
    finding(regime, 'COTD_CP', 'flag-share', dates)('met', '20 % of the leaders', { ...body({}), unitFigures: { flags: 20, leaders: 100 } }),
  ];
});

export const collectives: Case[] = [...good, ...best, ...flags, ...sinceDecree152];
