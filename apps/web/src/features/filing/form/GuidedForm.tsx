import { getRouteApi } from '@tanstack/react-router';
import { Button, Form } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { getWorkingCopy, type DossierView } from '../../../api';
import { useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { Page } from '../../../ui/Page';
import type { ProposingUnit } from '../units';
import { DeadlineLine } from './deadline/DeadlineLine';
import { useDeadline } from './deadline/use-deadline';
import { Eligibility } from './eligibility/Eligibility';
import type { LocalCopy } from './keep/local';
import { SavedLine } from './keep/SavedLine';
import { useKeeper } from './keep/use-keeper';
import { missingAt } from './missing';
import type { Opening } from './open';
import { useProgress } from './progress';
import { Sent } from './Sent';
import { StepNav } from './StepNav';
import { stepOf, stepsOf, type Mode, type Step } from './steps';
import { StepBody } from './steps/StepBody';
import { goToField } from './to-field';
import type { FormValues } from './values';

interface Props {
  id: string;
  mode: Mode;
  opening: Opening;
  local: LocalCopy;
  units: ProposingUnit[];
  startOver: () => void;
}
const route = getRouteApi('/desk/lap-ho-so/$id');

/** The steps, what the law says meanwhile, and the line that says where the text is kept. */
export function GuidedForm({ id, mode, opening, local, units, startOver }: Props) {
  const t = useWords('filing');
  const today = useToday();
  const navigate = route.useNavigate();
  const { buoc } = route.useSearch();
  const [form] = Form.useForm<FormValues>();
  const [values, setValues] = useState(opening.values);
  const [sent, setSent] = useState<DossierView | null>(null);
  const { keeper, state } = useKeeper({
    id,
    today,
    local,
    first: opening.first,
    onMade: () => void navigate({ search: (old) => ({ ...old, moi: undefined }), replace: true }),
  });
  const steps = stepsOf(mode);
  const step = steps.find((one) => one === buoc) ?? steps[0]!;
  const holding = useDeadline(values, mode, today);
  const late = (holding?.holds?.left ?? 0) < 0;
  const toField = useToField(step, (next) => void navigate({ search: (old) => ({ ...old, buoc: next }) }));

  const changed = (): void => {
    const all = structuredClone(form.getFieldsValue(true));
    setValues(all);
    keeper.change(all);
  };
  const stateOf = useProgress({ id, mode, values, today, late, keeper }, opening.view?.returned?.defects.length ?? 0);
  /** What this step lacks is told at its fields, before the next; whoever wants to leave it for later takes a step's own button. */
  const goOn = (): void => {
    const gaps = missingAt(step, values, mode, { today, late });
    form.setFields(gaps.map(({ path, what }) => ({ name: path.split('.') as never, errors: [t(`missing.${what}`)] })));
    if (gaps[0]) toField.field(gaps[0].path);
    else toField.step(steps[steps.indexOf(step) + 1] ?? step);
  };
  const keepMine = async (): Promise<void> => keeper.takeOver((await getWorkingCopy(id)).version, structuredClone(form.getFieldsValue(true)));
  const name = values.nominee.name?.trim();
  const title = mode === 'answer' ? t('form.answerTitle', { nominee: name ?? '' }) : name ? t('form.titleOf', { nominee: name }) : t('form.title');
  if (sent) return <Sent view={sent} mode={mode} />;
  return (
    <Page title={title} about={opening.view?.code}>
      <SavedLine state={state} savedAt={opening.savedAt} onTakeNewest={startOver} onKeepMine={() => void keepMine()} />
      <StepNav steps={steps} now={step} stateOf={stateOf} go={(next) => toField.step(next)} />
      <DeadlineLine holding={holding} />
      <div className="filing">
        <Form
          form={form}
          name="filing"
          layout="vertical"
          initialValues={opening.values}
          onValuesChange={changed}
          className="card filing-form"
          scrollToFirstError={false}
        >
          <StepHeading step={step} />
          <StepBody step={step} about={{ id, mode, values, today, units, view: opening.view, late, keeper, toField: toField.field, onSent: setSent }} />
          {step !== 'review' && (
            <div className="filing-buttons">
              <Button type="primary" onClick={goOn}>
                {t('form.next')}
              </Button>
              {step !== steps[0] && <Button onClick={() => toField.step(steps[steps.indexOf(step) - 1] ?? step)}>{t('form.previous')}</Button>}
            </div>
          )}
        </Form>
        <Eligibility values={values} today={today} view={opening.view} toField={toField.field} />
      </div>
    </Page>
  );
}

/** The step's name; it takes the focus when one comes from another step. */
function StepHeading({ step }: { step: Step }) {
  const t = useWords('filing');
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [step]);
  return (
    <>
      <h2 tabIndex={-1} ref={heading} className="filing-step">
        {t(`step.${step}`)}
      </h2>
      <p className="quiet">{t(`about.${step}`)}</p>
    </>
  );
}

/** Goes to a step, or to a field wherever it stands. */
function useToField(step: Step, go: (step: Step) => void) {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current) goToField('filing', wanted.current);
    wanted.current = null;
  }, [step]);
  return {
    step: go,
    field: (path: string): void => {
      if (stepOf(path) === step) return void goToField('filing', path);
      wanted.current = path;
      go(stepOf(path));
    },
  };
}
