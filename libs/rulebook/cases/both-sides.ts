import type { AwardCode, Ground, LocalValues, NomineeKind, RegimeId } from '../types';
import { about, finding, SENT, type Case } from './case';
import { group, person, rated, won } from './person';

const REGIMES: RegimeId[] = ['2003', '2024', '2025', '2026'];
const stops: LocalValues = { 'guard.local-opinion': { value: 1 } };
/** What rests on memory of 2003, or on the amended law of 2026, warns; the decrees of 2024 and 2025 decide. */
const decides = (id: RegimeId, always: boolean) => id === '2024' || id === '2025' || (id === '2026' && always);

/** Each bar in each regime, standing and not. */
const bars: Case[] = REGIMES.flatMap((id) => {
  const year = Number(SENT[id].sentOn.slice(0, 4)) - 1;
  const said = (verdict: 'met' | 'not-met', read: boolean) => (decides(id, read) ? verdict : (`${verdict}, warns` as const));
  const found = (criterion: string, more = {}) => finding(id, 'BK_T', criterion, more);
  return [
    found('no-discipline')(said('not-met', true), 'discipline is running', person({ discipline: [{ kind: 'warning', from: `${year}-06-01`, to: null }] })),
    found('no-discipline')(said('met', true), 'nothing is running', person()),
    found('no-hold')(said('not-met', true), 'an inspection is running', person({ holds: [{ kind: 'inspection', from: `${year}-12-01`, to: null }] })),
    found('no-hold')(said('met', true), 'nothing is pending', person()),
    found('not-rewarded-before')(said('not-met', false), 'rewarded for that year', person({ years: rated(year, ['HTT']), awards: [won('BK_T', year)] })),
    found('not-rewarded-before')(said('met', false), 'never rewarded', person({ years: rated(year, ['HTT']) })),
    found('local-opinion', { local: stops })(said('not-met', true), 'past the locality, where that stops', { ...person(), channel: { vertical: true } }),
    found('local-opinion')(said('met', true), 'through the locality', person()),
  ];
});

/** The leader of its cluster in each regime, and the one behind it. */
const leaders: Case[] = REGIMES.flatMap((id) =>
  (['COTD_T', 'COTD_B', 'COTD_CP'] as const).flatMap((code) => {
    const heard = id === '2003' && code === 'COTD_CP';
    const said = (verdict: 'met' | 'not-met') => (decides(id, false) || heard ? verdict : (`${verdict}, warns` as const));
    const leads = (leadsCluster: boolean) => group({}, { leadsCluster, leadsCentralCluster: leadsCluster });
    const central = code === 'COTD_CP' && id !== '2003' ? (['leads-cluster', 'leads-central-cluster'] as const) : (['leads-cluster'] as const);
    return central.flatMap((criterion) => [
      finding(id, code, criterion)(said('met'), 'the first', leads(true)),
      finding(id, code, criterion)(said('not-met'), 'the second', leads(false)),
    ]);
  }),
);

const gone: Case[] = [
  finding('2026', 'GK_X', 'not-dissolved')('not-met', 'dissolved before the proposal, in 2026', group({}, { dissolvedOn: '2026-11-09' })),
  finding('2026', 'GK_X', 'not-dissolved')('met', 'dissolved after it, in 2026', group({}, { dissolvedOn: '2026-12-01' })),
];

const one: NomineeKind = 'individual';
const UNREAD: [AwardCode, NomineeKind, Ground][] = [
  ['HCSV', one, 'merit'],
  ['HCHCM', one, 'merit'],
  ['HCDL1', one, 'merit'],
  ['HCDL2', one, 'merit'],
  ['HCDL3', one, 'merit'],
  ['HCDDK', one, 'merit'],
  ['HCDC', one, 'sudden'],
  ['HCHN', 'foreigner', 'external'],
  ['TPAH', 'collective', 'merit'],
  ['AHLD', one, 'merit'],
  ['BMVNAH', one, 'resistance'],
  ['AHLLVT', one, 'sudden'],
  ['HUYC', one, 'seniority'],
  ...(['HCQC', 'HCBV', 'HCCC'] as const).flatMap((code) =>
    ([1, 2, 3] as const).map((rank): [AwardCode, NomineeKind, Ground] => [`${code}${rank}`, one, 'merit']),
  ),
];
/** Orders and honorary titles whose criteria were not read: they can be carried, and a named person confirms. */
const unread: Case[] = REGIMES.flatMap((id) =>
  UNREAD.map(([code, kind, ground]) => about(id, code, { ground })('unknown', 'its criteria were not read: a person confirms', person({ kind }))),
);
const old: Case[] = [
  ...(['HCLD1', 'HCLD2', 'HCLD3'] as const).map((code) => about('2003', code)('unknown', 'its criteria of 2003 were not read', person())),
  about('2024', 'HUYC_TNXP', { ground: 'resistance' })('unknown', 'its criteria were not read: a person confirms', person()),
];

export const bothSides: Case[] = [...bars, ...leaders, ...gone, ...unread, ...old];
