import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { assess, type AssessedFinding, type DossierView } from '../../../../api';
import { useWords } from '../../../../i18n';
import { Citations } from '../../../../ui/Citations';
import { ProblemBox } from '../../../../ui/Problem';
import { VerdictTold } from '../../../../ui/Told';
import { fieldOf } from '../steps';
import { factsOf, type FormValues } from '../values';
import { factName } from './fact-names';

const REST_MS = 500;
const WORST = ['not-met', 'unknown', 'for-judgement', 'met'];

interface Props {
  values: FormValues;
  today: string;
  view: DossierView | null;
  toField: (path: string) => void;
}

/** What the law says of what is typed so far; nothing is stored, and nothing here decides. */
export function Eligibility({ values, today, view, toField }: Props) {
  const t = useWords('filing');
  const asked = useRested(JSON.stringify(requestOf(values, today, view)), REST_MS);
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
          <ul className="eligibility-findings">
            {[...data.findings]
              .sort((a, b) => WORST.indexOf(a.verdict) - WORST.indexOf(b.verdict))
              .map((finding, i) => (
                <One key={`${finding.criterion} ${i}`} finding={finding} toField={toField} />
              ))}
          </ul>
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

/** One rule: what came of it and why; unfolded, the rule and its basis; where a fact is missing, the way to it. */
function One({ finding, toField }: { finding: AssessedFinding; toField: (path: string) => void }) {
  const t = useWords('filing');
  const asks = finding.verdict === 'unknown' || finding.verdict === 'not-met' ? [...new Set(finding.facts)] : [];
  return (
    <li>
      <VerdictTold verdict={finding.verdict} /> <span>{finding.because}</span>
      {asks.length > 0 && (
        <span className="eligibility-asks">
          {asks.map((fact) => (
            <button key={fact} type="button" className="link" onClick={() => toField(fieldOf(fact))}>
              {t('eligibility.fill', { fact: factName(fact, t) })}
            </button>
          ))}
        </span>
      )}
      <details>
        <summary>{t('eligibility.rule')}</summary>
        {finding.says}
        <Citations citations={finding.citations} />
        {!finding.decides && <p className="quiet">{t('eligibility.warnOnly')}</p>}
      </details>
    </li>
  );
}

/** The question as the law takes it; null while there is no award. */
function requestOf(values: FormValues, today: string, view: DossierView | null) {
  if (!values.award) return null;
  const dates = { sentOn: values.sentOn ?? today, acceptedOn: view?.acceptedOn ?? null, decidedOn: null };
  return { award: values.award, ground: values.ground, dates, ...(view ? { unit: view.unit.code } : {}), ...factsOf(values) };
}

/** A value that follows another once it has rested. */
function useRested(value: string, ms: number): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
