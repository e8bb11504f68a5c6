import { useQuery } from '@tanstack/react-query';
import { type DeadlineShown } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import type { Basis } from '../../../../../../libs/rulebook/types';
import { Citations } from '../../../ui/Citations';
import { day, dayOf } from '../../../ui/dates';
import { Empty } from '../../../ui/Empty';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { deadlinesQuery } from '../calls';
import { BasisTold } from './BasisTold';

/** Every deadline the dossier had, the latest first; old dates stay, and each unfolds how it was counted, day by day. */
export function Deadlines({ id }: { id: string }) {
  const t = useWords('dossier');
  const { data, error, isLoadingError, refetch } = useQuery(deadlinesQuery(id));
  if (isLoadingError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.items.length === 0) return <Empty title={t('deadlines.empty')} />;
  return (
    <ol className="deadlines" reversed>
      {[...data.items].reverse().map((one) => (
        <li key={one.id}>
          <One deadline={one} />
        </li>
      ))}
    </ol>
  );
}

function One({ deadline }: { deadline: DeadlineShown }) {
  const t = useWords('dossier');
  const say = useSay();
  const { rule, state, dueOn } = deadline;
  const old = state === 'recounted' || state === 'extended' || state === 'paused';
  return (
    <>
      <div>
        <strong>{say(deadline.step.name)}</strong>: {old ? <s>{day(dueOn)}</s> : <span className="numbers">{day(dueOn)}</span>}{' '}
        <span className="tag">{t(`deadlines.state.${state}`)}</span>
      </div>
      <div className="quiet">
        {t('deadlines.opened', { date: day(deadline.openedOn) })}
        {deadline.closedAt && <> · {t('deadlines.closed', { date: day(dayOf(deadline.closedAt)) })}</>}
      </div>
      {rule && (
        <div>
          {t('deadlines.rule')} {t(`plan.unit.${rule.unit as 'working-day'}`, { n: rule.amount })} <BasisTold basis={rule.basis as unknown as Basis} />
        </div>
      )}
      {deadline.stretches.length > 0 && (
        <details>
          <summary>{t('deadlines.how')}</summary>
          {deadline.stretches.map((stretch, i) => (
            <Counted key={i} stretch={stretch} />
          ))}
        </details>
      )}
    </>
  );
}

function Counted({ stretch }: { stretch: DeadlineShown['stretches'][number] }) {
  const t = useWords('dossier');
  const say = useSay();
  const { count, because } = stretch;
  let n = 0;
  return (
    <>
      <p>{say(because)}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('deadlines.day')}</th>
            <th scope="col">{t('deadlines.number')}</th>
            <th scope="col">{t('deadlines.why')}</th>
          </tr>
        </thead>
        <tbody>
          {count.counted.map((one) => (
            <tr key={one.date} className={one.counts ? '' : 'quiet'}>
              <td className="numbers">{day(one.date)}</td>
              <td className="numbers">{one.counts ? (n += 1) : '–'}</td>
              <td>
                {say(one.why)}
                {one.unverified && <span className="tag">{t('deadlines.unverified')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Citations citations={count.citations} />
    </>
  );
}
