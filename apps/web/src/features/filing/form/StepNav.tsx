import { CheckOutlined } from '@ant-design/icons';
import { useWords } from '../../../i18n';
import type { Step } from './steps';

/** How far a step is: what it still lacks, or whether anything stands in it. */
export interface StepState {
  lacks: number;
  begun: boolean;
}

interface Props {
  steps: readonly Step[];
  now: Step;
  stateOf: (step: Step) => StepState | null;
  go: (step: Step) => void;
}

/** All the steps, each open at any time: nobody is made to finish one before the next. Each says, in words, how far it is. */
export function StepNav({ steps, now, stateOf, go }: Props) {
  const t = useWords('filing');
  return (
    <nav aria-label={t('form.steps')}>
      <ol className="step-nav">
        {steps.map((step, i) => {
          const state = stateOf(step);
          const done = state !== null && state.lacks === 0 && state.begun;
          return (
            <li key={step} className={[step === now ? 'now' : '', done ? 'done' : '', state && state.lacks > 0 ? 'lacks' : ''].join(' ').trim()}>
              <button type="button" onClick={() => go(step)} {...(step === now ? { 'aria-current': 'step' as const } : {})}>
                <span className="step-number" aria-hidden>
                  {done ? <CheckOutlined /> : i + 1}
                </span>
                <span className="step-name">
                  {t(`step.${step}`)}
                  {state && <span className="step-state">{wordsOf(state, t)}</span>}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const wordsOf = ({ lacks, begun }: StepState, t: ReturnType<typeof useWords<'filing'>>): string =>
  lacks > 0 ? t('form.lacks', { n: lacks }) : t(begun ? 'form.done' : 'form.blank');
