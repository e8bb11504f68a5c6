import type { useWords } from '../../../../i18n';

const NAMED = [
  'nominee.years',
  'nominee.awards',
  'nominee.discipline',
  'nominee.holds',
  'nominee.occupation',
  'nominee.gender',
  'collective.members',
  'collective.completed',
  'collective.advanced',
  'collective.fighters',
  'collective.disciplined',
  'collective.rating',
  'collective.establishedOn',
  'period',
] as const;

/** A fact as people call it; one that has no name here is "a fact of the dossier". */
export function factName(path: string, t: ReturnType<typeof useWords<'filing'>>): string {
  const known = NAMED.find((one) => path === one || path.startsWith(`${one}[`) || path.startsWith(`${one}.`));
  return known ? t(`fact.${known.replace('.', '_') as Underscored<(typeof NAMED)[number]>}`) : t('fact.other');
}
type Underscored<T extends string> = T extends `${infer A}.${infer B}` ? `${A}_${B}` : T;
