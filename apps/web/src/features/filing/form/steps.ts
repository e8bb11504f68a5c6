import { factAt } from '../../../../../../libs/rulebook/fact-names';

/** The steps of the form, in order. An answer to a return leaves out what can no longer be changed. */
export const STEPS = ['defects', 'who', 'award', 'facts', 'achievement', 'letter', 'papers', 'review'] as const;
export type Step = (typeof STEPS)[number];
export type Mode = 'draft' | 'answer';

export const stepsOf = (mode: Mode): readonly Step[] =>
  STEPS.filter((step) => (mode === 'draft' ? step !== 'defects' : !['who', 'award', 'letter'].includes(step)));

const HOME: [start: string, step: Step][] = [
  // Facts that are asked for where they are easier to answer than among the years.
  ['facts.nominee.occupation', 'who'],
  ['facts.nominee.gender', 'who'],
  ['facts.nominee.directWorker', 'who'],
  ['facts.nominee.ethnicMinority', 'who'],
  ['facts.nominee.difficultArea', 'who'],
  ['facts.simplified', 'award'],
  ['nominee', 'who'],
  ['unitId', 'who'],
  ['award', 'award'],
  ['ground', 'award'],
  ['sentOn', 'award'],
  ['facts', 'facts'],
  ['collective', 'facts'],
  ['period', 'facts'],
  ['achievement', 'achievement'],
  ['letter', 'letter'],
  ['file', 'papers'],
  ['mended', 'defects'],
  ['note', 'review'],
];
/** Where a field of the contract stands in the form. */
export const stepOf = (path: string): Step => HOME.find(([start]) => path === start || path.startsWith(`${start}.`))?.[1] ?? 'review';

/** A fact as the law names it (`nominee.years[].rating`), as a field of this form. */
export const fieldOf = (fact: string): string => {
  const [plain = ''] = fact.split(/\[\]| /);
  if (plain === 'unit') return 'unitId';
  if (plain === 'nominee.kind') return plain;
  return FIRST[plain] ?? (factAt(plain) ? `facts.${plain}` : plain);
};
/** Of a fact that several fields tell together, the first. */
const FIRST: Partial<Record<string, string>> = {
  movement: 'facts.movement.by',
  channel: 'facts.channel.vertical',
  'deed.prize': 'facts.deed.prize.scope',
  period: 'facts.period.from',
};
