import { dayFault } from '../../../ui/typed-day';
import type { Gap, Missing } from './gap';
import type { FormValues } from './values';
import { birthFault, hasWrongDays, wholeFault, type Days } from './wrong';

const at = (is: boolean, path: string, what: Missing): Gap[] => (is ? [{ path, what }] : []);

/** What was typed and cannot be so. It stays in the form, is told at its field, and goes no further than the form. */
export function faultsOf({ nominee, facts, letter, sentOn }: FormValues, today: string): Gap[] {
  const { awards, discipline, holds } = facts.nominee;
  const { establishedOn, ...figures } = facts.collective ?? {};
  const wrong = (rows: Days[] | undefined): boolean => (rows ?? []).some(hasWrongDays);
  return [
    ...at(birthFault(nominee.birthYear ?? undefined, today) !== null, 'nominee.birthYear', 'birthYear'),
    ...at(dayFault(sentOn, { latest: today }) !== null, 'sentOn', 'wrongSentOn'),
    ...(['members', 'completed', 'advanced', 'fighters', 'disciplined'] as const).flatMap((one) =>
      at(wholeFault(figures[one] ?? undefined) !== null, `facts.collective.${one}`, 'whole'),
    ),
    ...at(dayFault(establishedOn, { latest: today }) !== null, 'facts.collective.establishedOn', 'wrongEstablished'),
    ...at(wrong(awards), 'facts.nominee.awards', 'wrongAwards'),
    ...at(wrong(discipline), 'facts.nominee.discipline', 'wrongDiscipline'),
    ...at(wrong(holds), 'facts.nominee.holds', 'wrongHolds'),
    ...at(hasWrongDays(facts.period ?? {}), 'facts.period.to', 'wrongPeriod'),
    ...at(dayFault(letter.date, { latest: today }) !== null, 'letter.date', 'wrongLetterDate'),
  ];
}
