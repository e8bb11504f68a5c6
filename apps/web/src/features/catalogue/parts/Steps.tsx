import type { Step } from '../../../../../../libs/rulebook/types';
import { useSay, useWords } from '../../../i18n';
import { Citations, CitationLine } from '../../../ui/Citations';

/** The way of a dossier: each step with its time limit and what that rests on. */
export function Steps({ steps, unit }: { steps: Step[]; unit: string | undefined }) {
  const t = useWords('catalogue');
  return (
    <section aria-label={t('steps')}>
      <h2>{t('steps')}</h2>
      {steps.length > 0 && <p className="quiet">{unit ? t('stepsOf', { unit }) : t('stepsOfNone')}</p>}
      {steps.length === 0 ? (
        <p>{t('noSteps')}</p>
      ) : (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={t('steps')}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{t('step')}</th>
                <th scope="col">{t('days')}</th>
                <th scope="col">{t('basis')}</th>
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <StepRow key={step.id} step={step} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function StepRow({ step }: { step: Step }) {
  const t = useWords('catalogue');
  const ui = useWords('ui');
  const say = useSay();
  const { deadline, ballot } = step;
  return (
    <tr>
      <th scope="row">
        {say(step.name)} {step.decides && <span className="tag">{t('decidesHere')}</span>}
        {ballot && (
          <div className="quiet">
            {t(ballot.strict ? 'vote' : 'voteAtLeast', { share: `${Math.round(ballot.threshold * 100)}%` })}
            {ballot.secret && `, ${t('secret')}`}
          </div>
        )}
      </th>
      <td>{deadline ? t('workingDays', { n: deadline.amount }) : t('noDays')}</td>
      <td>
        {deadline?.basis.kind === 'law' && (
          <div>
            {t('byLaw')}: <CitationLine citation={deadline.basis.citation} />
          </div>
        )}
        {deadline?.basis.kind === 'local' && (
          <div>
            {t('byLocal')}{' '}
            {deadline.basis.decision ? ui('basis.decision', { decision: deadline.basis.decision }) : <span className="quiet">({t('localStart')})</span>}
          </div>
        )}
        <Citations citations={step.citations} />
      </td>
    </tr>
  );
}
