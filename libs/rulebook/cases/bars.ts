import type { Ground, LocalValues } from '../types';
import { about, finding, SENT, type Case } from './case';
import { group, person, rated, won } from './person';

const is = about('2024', 'GK_H');
const held = (from: string, to: string | null, kind: 'press' | 'inspection' = 'press') => person({ holds: [{ kind, from, to }] });
const punished = (from: string, to: string | null) => person({ discipline: [{ kind: 'reprimand', from, to }] });
const KINDS = ['discipline', 'investigation', 'inspection', 'complaint', 'press'] as const;

/** Hold (D98, D152 art. 4(4)): nothing is awarded while something is being looked into. */
const holds: Case[] = [
  is('met', 'nothing stands against it: the council judges the rest', person()),
  is('met', 'a sudden deed as well', person({ awards: undefined }), { ground: 'sudden' }),
  ...KINDS.map((kind) => is('not-met', `${kind} is pending`, person({ holds: [{ kind, from: '2025-02-01', to: null }] }))),
  is('met', 'it was cleared before the dossier was accepted', held('2024-11-01', '2025-01-31')),
  is('not-met', 'it was cleared on the very day of acceptance: still there that day', held('2024-11-01', '2025-03-12')),
  is('met', 'it was cleared the day before', held('2024-11-01', '2025-03-11')),
  is('not-met', 'it began on the day of the decision', held('2025-04-01', null), { dates: { ...SENT['2024'], decidedOn: '2025-04-01' } }),
  is('met', 'it began after the decision', held('2025-04-02', null), { dates: { ...SENT['2024'], decidedOn: '2025-04-01' } }),
  is('unknown', 'what is pending is not known', person({ kind: 'household', holds: undefined })),
  about('2025', 'GK_X')('not-met', 'the same under Decree 152', held('2026-02-01', null)),
  about('2026', 'GK_X')('not-met', 'and in 2026: that clause was read', held('2026-10-05', null)),
  finding('2026', 'GK_X', 'no-hold', { dates: { sentOn: '2027-03-01', acceptedOn: null, decidedOn: null } })(
    'not-met, warns',
    'from 01/03/2027 the decree has lapsed and only warns',
    held('2027-02-01', null),
  ),
  finding('2026', 'GK_X', 'no-hold', { dates: { sentOn: '2027-02-28', acceptedOn: null, decidedOn: null } })(
    'not-met',
    'the day before it still stops',
    held('2027-02-01', null),
  ),
  finding('2003', 'GK_H', 'no-hold')('not-met, warns', 'in 2003 it is only remembered', held('2023-02-01', null)),
];

/** Achievements during discipline do not count; the clock starts when it ends. */
const discipline: Case[] = [
  is('not-met', 'discipline is running', punished('2024-06-01', '2025-06-01')),
  is('not-met', 'its last day is the day of the proposal', punished('2024-03-10', '2025-03-10')),
  is('met', 'it ended the day before', punished('2024-03-09', '2025-03-09')),
  is('not-met', 'it has no end yet', punished('2024-06-01', null)),
  is('unknown', 'discipline is not known', person({ discipline: undefined })),
  about('2024', 'CSTDCS')(
    'not-met',
    'a year in which discipline ended does not count',
    person({ years: rated(2024, ['HTXS']), discipline: [{ kind: 'warning', from: '2024-01-01', to: '2024-07-01' }] }),
  ),
  about('2024', 'CSTDCS')(
    'met',
    'a year that began after discipline counts',
    person({ years: rated(2024, ['HTXS']), discipline: [{ kind: 'warning', from: '2023-01-01', to: '2023-12-31' }] }),
  ),
  finding('2003', 'GK_H', 'no-discipline')(
    'not-met, warns',
    'in 2003 it is only remembered',
    person({ discipline: [{ kind: 'warning', from: '2023-01-01', to: null }] }),
  ),
];

const again = finding('2024', 'BK_T', 'not-rewarded-before');
/** One achievement, one award (law art. 5(2)(c)). */
const once: Case[] = [
  again('not-met', 'the same certificate for the same year', person({ years: rated(2024, ['HTXS']), awards: [won('BK_T', 2024)] })),
  again('met', 'the certificate of the year before', person({ years: rated(2024, ['HTXS']), awards: [won('BK_T', 2023)] })),
  again('unknown', 'a decision that printed no period', person({ years: rated(2023, ['HTXS']), awards: [{ code: 'BK_T', decidedOn: '2024-01-20' }] })),
  again('unknown', 'the awards are not known', person({ awards: undefined })),
  again('for-judgement', 'a sudden deed: the council looks', person(), { ground: 'sudden' }),
];

const sent = (on: string) => ({ dates: { sentOn: on, acceptedOn: null, decidedOn: null } });
const fresh = finding('2025', 'BK_TTG', 'fresh', sent('2026-06-30'));
const period = (to: string) => ({ ...person(), period: { from: '2021-01-01', to } });
/** Freshness: six months (Decree 152/2025 art. 33(9)), for awards of the State. */
const freshness: Case[] = [
  fresh('met', 'achievements up to exactly six months before', period('2025-12-30')),
  fresh('not-met', 'one day older', period('2025-12-29')),
  fresh('for-judgement', 'no period was given', person()),
  finding('2026', 'BK_TTG', 'fresh', { dates: { sentOn: '2026-11-10', acceptedOn: null, decidedOn: null } })('met', 'the same in 2026', period('2026-05-10')),
  finding('2026', 'BK_TTG', 'fresh', { dates: { sentOn: '2026-11-10', acceptedOn: null, decidedOn: null } })(
    'not-met',
    'and one day older in 2026',
    period('2026-05-09'),
  ),
  finding('2025', 'BMVNAH', 'fresh', { ground: 'resistance', ...sent('2026-06-30') })('met', 'resistance merit knows no such limit', period('1975-04-30')),
  finding('2025', 'BK_T', 'fresh')('absent', 'it is not asked of the province’s own certificate', period('2020-12-31')),
  finding('2024', 'BK_TTG', 'fresh')('absent', 'nor under Decree 98, where it was not read', period('2020-12-31')),
];

const yearly = (code: string, decidedOn: string, ground?: Ground) => person({ awards: [{ code, decidedOn, ground }] });
const second = finding('2003', 'BK_TTG', 'one-state-award-a-year');
/** No second award of the State in a year (Circular 08/2017). */
const interval: Case[] = [
  second('not-met', 'an order was given this year already', yearly('HCLD3', '2023-01-05')),
  second('met', 'it was given last year', yearly('HCLD3', '2022-12-31')),
  second('met', 'an earlier one of the province does not matter', yearly('BK_T', '2023-01-05')),
  second('met', 'one for a sudden deed does not count', yearly('HCLD3', '2023-01-05', 'sudden')),
  second('met', 'and a sudden deed is not limited', yearly('HCLD3', '2023-01-05'), { ground: 'sudden' }),
  second('unknown', 'the awards are not known', person({ awards: undefined })),
  finding('2024', 'BK_TTG', 'one-state-award-a-year')('absent', 'since 2024 no such rule was read', yearly('HCLD3', '2025-01-05')),
];

const dissolved = (dissolvedOn?: string) => group({}, { dissolvedOn });
const gone = finding('2025', 'GK_X', 'not-dissolved');
/** No award to a body that was dissolved (Circular 15/2025). */
const bodies: Case[] = [
  gone('not-met', 'dissolved on the day of the proposal', dissolved('2026-03-10')),
  gone('met', 'dissolved the day after', dissolved('2026-03-11')),
  gone('for-judgement', 'nothing is known of it', dissolved()),
  gone('met', 'a person is not dissolved', person()),
  gone('not-met, warns', 'the circular was not there on 04/08/2025', dissolved('2025-07-01'), {
    dates: { sentOn: '2025-08-04', acceptedOn: null, decidedOn: null },
  }),
  gone('not-met', 'it was on 05/08/2025', dissolved('2025-07-01'), { dates: { sentOn: '2025-08-05', acceptedOn: null, decidedOn: null } }),
];

const channel = (localOpinion?: 'agree' | 'disagree' | 'none', vertical = true) => ({ ...person(), channel: { vertical, localOpinion } });
const stops: LocalValues = { 'guard.local-opinion': { value: 1 } };
const warns: LocalValues = { 'guard.local-opinion': { value: 0 } };
const asked = finding('2025', 'GK_X', 'local-opinion');
/** A sector that goes past the locality: warns, or stops where the place said so. */
const locality: Case[] = [
  asked('met', 'proposed through the locality', person()),
  asked('met', 'the locality agrees', channel('agree')),
  asked('for-judgement', 'past the locality without its opinion: a warning', channel('none')),
  asked('for-judgement', 'the same where the place says warn', channel('none'), { local: warns }),
  asked('not-met', 'stopped where the place says so', channel('none'), { local: stops }),
  asked('not-met', 'from the day the place said so', channel('none'), { local: { 'guard.local-opinion': { value: 1, from: '2026-03-10' } } }),
  asked('for-judgement', 'not the day before', channel('none'), { local: { 'guard.local-opinion': { value: 1, from: '2026-03-11' } } }),
  asked('for-judgement', 'the locality disagrees: the council reads it', channel('disagree')),
  asked('not-met', 'a no stops where the place says so', channel('disagree'), { local: stops }),
  asked('met', 'where it stops, a yes is enough', channel('agree'), { local: stops }),
];

/** A lower award is not a rung by itself (art. 4(1)): who meets the test needs no certificate of the commune first. */
const rungs: Case[] = [
  about('2024', 'BK_T')('met', 'nobody needs a lower certificate first', person({ years: rated(2023, ['HTXS', 'HTXS'], [1, 1]), awards: [] })),
  about('2024', 'BK_T')(
    'not-met',
    'a lower certificate in hand replaces no initiative',
    person({ years: rated(2023, ['HTXS', 'HTXS']), awards: [won('GK_H', 2023)] }),
  ),
];

export const bars: Case[] = [...holds, ...discipline, ...once, ...freshness, ...interval, ...bodies, ...locality, ...rungs];
