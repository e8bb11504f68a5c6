import { useWords } from '../../../i18n';
import type { Step } from './steps';

/** All the steps, each open at any time: nobody is made to finish one before the next. */
export function StepNav({ steps, now, go }: { steps: readonly Step[]; now: Step; go: (step: Step) => void }) {
  const t = useWords('filing');
  return (
    <nav aria-label={t('form.steps')}>
      <ol className="step-nav">
        {steps.map((step, i) => (
          <li key={step} className={step === now ? 'now' : ''}>
            <button type="button" onClick={() => go(step)} {...(step === now ? { 'aria-current': 'step' as const } : {})}>
              <span className="step-number" aria-hidden>
                {i + 1}
              </span>
              <span className="step-name">{t(`step.${step}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
