import { plan } from '../plan';
import type { LocalValues, RegimeId } from '../types';
import { finding, SENT, type Case } from './case';
import { person } from './person';

const CLAIMED = ['political-task', 'found-by-head', 'state-secret'] as const;
const GROUNDS = ['service-years', 'seniority', 'external'] as const;
const AWARD = { 'service-years': 'HCLD1', seniority: 'HUYC', external: 'BK_TTG' } as const;
const who = { 'service-years': 'individual', seniority: 'individual', external: 'foreigner' } as const;
/** The five cases of the simplified procedure (law art. 85, Decree 98/2023 art. 40(1)). */
const simplified: Case[] = [
  ...CLAIMED.map((claimed) =>
    finding('2024', 'BK_T', 'simplified-procedure')('for-judgement, warns', `${claimed}: a person with authority looks`, { ...person(), simplified: claimed }),
  ),
  ...GROUNDS.map((ground) =>
    finding('2024', AWARD[ground], 'simplified-procedure', { ground })('met, warns', `${ground} goes by it`, person({ kind: who[ground] })),
  ),
  finding('2024', 'BK_T', 'simplified-procedure', { ground: 'sudden' })('met, warns', 'a sudden deed goes by it', person()),
  finding('2024', 'BK_T', 'simplified-procedure')('absent', 'merit does not', person()),
  finding('2025', 'BK_T', 'simplified-procedure', { ground: 'sudden' })('unknown, warns', 'in 2026 no rule of the Prime Minister was found', person()),
  finding('2025', 'BK_T', 'simplified-procedure')('unknown, warns', 'nor for a case that is named', { ...person(), simplified: 'found-by-head' }),
  finding('2003', 'BK_T', 'simplified-procedure', { ground: 'sudden' })('met, warns', 'in 2003 by its own three conditions', person()),
];

/** Every value of the place decided, so that nothing has to be filled in. */
function ruled(id: RegimeId): LocalValues {
  const made = plan({ award: 'BK_T', ground: 'merit', nomineeKind: 'individual', dates: SENT[id], madeOn: SENT[id].sentOn });
  if ('refused' in made) return {};
  const bases = made.steps.flatMap((step) => [step.deadline?.basis, step.ballot?.basis]);
  const keys = bases.flatMap((basis) => (basis?.kind === 'local' ? [basis.parameter] : []));
  return Object.fromEntries(keys.map((key) => [key, { value: key.startsWith('vote') ? 0.7 : 5, decision: '15/2026/QĐ-UBND' }]));
}
const rules = finding('2025', 'BK_T', 'local-rules');
const on = (day: string) => ({ dates: { sentOn: day, acceptedOn: day, decidedOn: null } });
/** What Decree 152/2025 hands down, and what fills it (art. 60(2)). */
const local: Case[] = [
  rules('for-judgement, warns', 'no rule of the place in 2025: Decree 98 fills in', person(), on('2025-12-31')),
  rules('unknown, warns', 'none in 2026: nothing fills in', person(), on('2026-01-01')),
  rules('met, warns', 'the place has its own', person(), { local: ruled('2025') }),
  finding('2024', 'BK_T', 'local-rules')('absent', 'it is not asked before Decree 152', person()),
];

export const procedure: Case[] = [...simplified, ...local];
