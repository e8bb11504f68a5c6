import { useQuery } from '@tanstack/react-query';
import type { DossierView, PlanView } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { Citations } from '../../../ui/Citations';
import { Empty } from '../../../ui/Empty';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { planQuery } from '../calls';
import { useLevels } from '../Climb';
import { BasisTold } from './BasisTold';

type Step = PlanView['steps'][number];

/** The route of this dossier: who acts, how long, and on what basis: a citation, or a local parameter. */
export function Plan({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const { data, error, isLoadingError, refetch } = useQuery(planQuery(view.id));
  const levels = useLevels(view);
  if (isLoadingError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.steps.length === 0) return <Empty title={t('plan.empty')} />;
  return (
    <>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={t('plan.table')}>
        <table className="plain-table stacking">
          <thead>
            <tr>
              {(['step', 'who', 'deadline', 'basis'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`plan.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.steps.map((step) => (
              <StepRow key={step.id} step={step} level={levels(step.level)} />
            ))}
          </tbody>
        </table>
      </div>
      <Papers plan={data} />
    </>
  );
}

function StepRow({ step, level }: { step: Step; level: string }) {
  const t = useWords('dossier');
  const say = useSay();
  const { deadline, ballot } = step;
  const share = ballot && `${Math.round(ballot.threshold * 100)}%`;
  return (
    <tr>
      <th scope="row">
        {say(step.name)}
        {step.decides && <span className="tag">{t('plan.decides')}</span>}
        <div className="quiet">{level}</div>
      </th>
      <td data-name={t('plan.who')}>{[...new Set(step.seats.map((seat) => t(`office.${seat.office}`)))].join(', ') || say(step.authority)}</td>
      <td data-name={t('plan.deadline')}>
        {deadline ? t(`plan.unit.${deadline.unit}`, { n: deadline.amount }) : t('plan.none')}
        {ballot && share && <div className="quiet">{t(ballot.strict ? 'plan.ballot' : 'plan.ballotAtLeast', { share })}</div>}
      </td>
      <td data-name={t('plan.basis')}>
        {deadline && <BasisTold basis={deadline.basis} />}
        {ballot && <BasisTold basis={ballot.basis} />}
        <Citations citations={step.citations} />
      </td>
    </tr>
  );
}

function Papers({ plan }: { plan: PlanView }) {
  const t = useWords('dossier');
  const say = useSay();
  if (!plan.papers?.length) return null;
  return (
    <>
      <h2 className="papers-title">{t('plan.papers')}</h2>
      {plan.simplified && (
        <div>
          {t(plan.simplified.open ? 'plan.simplified' : 'plan.simplifiedNoBasis', { name: say(plan.simplified.name) })}
          <Citations citations={plan.simplified.citations} />
        </div>
      )}
      <ul>
        {plan.papers.map((paper) => (
          <li key={paper.code}>
            {say(paper.name)} <span className="tag">{t(paper.required ? 'plan.required' : 'plan.optional')}</span>
            <Citations citations={paper.citations} />
          </li>
        ))}
      </ul>
    </>
  );
}
