import { useQuery } from '@tanstack/react-query';
import { filingPeriod, periodKey } from '../../../../../../../libs/rulebook/filing/period';
import { getFilingDeadline, type FilingHolding } from '../../../../api';
import type { Mode } from '../steps';
import { factsOf, sentDay, type FormValues } from '../values';

/** The last day to file that holds for what is typed so far; asked anew when award, ground or period change. A return asks for none. */
export function useDeadline(values: FormValues, mode: Mode, today: string): FilingHolding | undefined {
  const { unitId, award = '', ground } = values;
  const sentOn = sentDay(values, today);
  const period = periodKey(filingPeriod(factsOf(values), sentOn));
  const asked = { unit: unitId, award, ground, period, on: today };
  const { data } = useQuery({
    queryKey: ['filing-deadlines', 'holding', asked],
    queryFn: () => getFilingDeadline(asked),
    enabled: mode === 'draft' && award !== '' && unitId !== '',
    placeholderData: (before) => before,
  });
  return mode === 'draft' && award !== '' ? data : undefined;
}
