import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { awardsQuery } from '../../../acts';
import { listEligible, type ReachedAward } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { useRested } from '../form/eligibility/use-rested';
import { factsOf, type FormValues } from '../form/values';
import { factName } from '../form/eligibility/fact-names';
import { fieldOf } from '../form/steps';
import { AwardReached } from './AwardReached';

const MOST_ASKED = 6;
const GROUPS = ['met', 'unknown', 'not-met'] as const;
interface Props {
  values: FormValues;
  today: string;
  toField: (path: string) => void;
}

/** Every award of the day in the group it belongs to: within reach, something is missing, not reached; and those that are for others. */
export function Within({ values, today, toField }: Props) {
  const t = useWords('filing');
  const say = useSay();
  const asked = useRested(JSON.stringify({ ground: values.ground, dates: { sentOn: today }, ...factsOf(values) }));
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['eligible', asked],
    queryFn: ({ signal }) => listEligible(JSON.parse(asked) as Parameters<typeof listEligible>[0], { signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const awards = useQuery(awardsQuery(today));
  if (isError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data) return <Waiting rows={8} />;
  const forOthers = (awards.data?.items ?? []).filter((award) => !data.items.some((one) => one.award.code === award.code));
  const count = data.items.filter((one) => one.verdict === 'met').length;
  return (
    <section className="within" aria-label={t('reach.result')}>
      <p role="status" className="within-count">
        {count > 0 ? t('reach.count', { n: count }) : t('reach.countNone')}
      </p>
      <Lacking items={data.items} toField={toField} />
      {GROUPS.map((group) => {
        const items = data.items.filter((one) => one.verdict === group);
        return items.length === 0 ? null : (
          <section key={group} aria-label={t(`reach.group.${group}`)}>
            <h2>{t(`reach.group.${group}`)}</h2>
            {items.map((item) => (
              <AwardReached key={item.award.code} item={item} values={values} toField={toField} />
            ))}
          </section>
        );
      })}
      {forOthers.length > 0 && (
        <details className="card for-others">
          <summary>{t('reach.forOthers', { n: forOthers.length })}</summary>
          <ul>
            {forOthers.map((award) => (
              <li key={award.code}>
                <strong>{award.code}</strong> · {say(award.name)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The facts that most awards still ask for: told once, they decide many. */
function Lacking({ items, toField }: { items: ReachedAward[]; toField: Props['toField'] }) {
  const t = useWords('filing');
  const say = useSay();
  const counts = new Map<string, { path: string; n: number }>();
  for (const { verdict, open } of items) {
    if (verdict !== 'unknown') continue;
    const named = new Map(open.flatMap((finding) => finding.facts.map((path) => [say(factName(path)), path] as const)));
    // What has no name is no fact that this form could take.
    named.delete('');
    for (const [name, path] of named) counts.set(name, { path, n: (counts.get(name)?.n ?? 0) + 1 });
  }
  if (counts.size === 0) return null;
  const asked = [...counts].sort(([, a], [, b]) => b.n - a.n).slice(0, MOST_ASKED);
  return (
    <div className="card lacking">
      <p>{t('reach.lacking')}</p>
      <ul>
        {asked.map(([name, { path, n }]) => (
          <li key={name}>
            <button type="button" className="link" onClick={() => toField(fieldOf(path))}>
              {t('eligibility.fill', { fact: name })}
            </button>{' '}
            <span className="quiet">{t('reach.asks', { n })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
