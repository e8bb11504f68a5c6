import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { assess, type DossierView } from '../../../../api';
import { useWords } from '../../../../i18n';
import { ProblemBox } from '../../../../ui/Problem';
import { VerdictTold } from '../../../../ui/Told';
import { factsOf, sentDay, type FormValues } from '../values';
import { useRested } from './use-rested';
import { Ways } from './Ways';

interface Props {
  values: FormValues;
  today: string;
  view: DossierView | null;
  toField: (path: string) => void;
}

/** What the law says of what is typed so far; nothing is stored, and nothing here decides. */
export function Eligibility({ values, today, view, toField }: Props) {
  const t = useWords('filing');
  const asked = useRested(JSON.stringify(requestOf(values, today, view)));
  const request = JSON.parse(asked) as ReturnType<typeof requestOf>;
  const { data, error, isError } = useQuery({
    queryKey: ['assessment', asked],
    queryFn: ({ signal }) => assess(request!, { signal }),
    enabled: request !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  return (
    <aside className="card eligibility" aria-label={t('eligibility.title')}>
      <h2>{t('eligibility.title')}</h2>
      {request === null && <p className="quiet">{t('eligibility.first')}</p>}
      {isError && request && <ProblemBox error={error} />}
      {data && request && (
        <>
          <p role="status">
            <VerdictTold verdict={data.verdict} /> <span className="quiet">{t(`eligibility.${data.verdict}`)}</span>
          </p>
          <Ways findings={data.findings} toField={toField} />
          {data.otherWays.length > 0 && (
            <details>
              <summary>{t('eligibility.otherWays')}</summary>
              <ul>
                {data.otherWays.map((way) => (
                  <li key={way.name}>{way.name}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </aside>
  );
}

/** The question as the law takes it; null while there is no award. */
function requestOf(values: FormValues, today: string, view: DossierView | null) {
  if (!values.award) return null;
  const dates = { sentOn: sentDay(values, today), acceptedOn: view?.acceptedOn ?? null, decidedOn: null };
  return { award: values.award, ground: values.ground, dates, ...(view ? { unit: view.unit.code } : {}), ...factsOf(values) };
}
