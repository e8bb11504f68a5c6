import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useRef } from 'react';
import { getParameterEffects, newId, setParameter, type ParameterShown } from '../../../api';
import { useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { DayField } from '../../../ui/DayField';
import { day } from '../../../ui/dates';
import { ProblemBox } from '../../../ui/Problem';
import { Differences } from '../Differences';
import { ValueFields } from './ValueFields';
import { startOf, wishOf, type Values } from './values';

interface Props {
  unit: string;
  parameter: ParameterShown;
  onStop: () => void;
  onSaved: (from: string) => void;
}

/** A new value: first its effect on running dossiers is shown, then it may be saved. What is typed after that is looked at again. */
export function ValueForm({ unit, parameter, onStop, onSaved }: Props) {
  const t = useWords('parameters');
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const id = useRef(newId());
  const look = useMutation({ mutationFn: (values: Values) => getParameterEffects(wishOf(unit, parameter, values)) });
  const save = useMutation({
    mutationFn: (values: Values) =>
      setParameter({ ...wishOf(unit, parameter, values), decision: values.decision }, { headers: { 'Idempotency-Key': id.current } }),
    onSuccess: async (_, { from }) => {
      await Promise.all(['parameters', 'parameters-behind'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      onSaved(from);
    },
  });
  const changed = (): void => {
    look.reset();
    save.reset();
    id.current = newId();
  };
  const effects = look.data;
  const failed = save.error ?? look.error;
  return (
    <section className="card parameters-form" aria-label={t('add')}>
      <h2>{t('add')}</h2>
      <Form<Values>
        form={form}
        layout="vertical"
        name="parameter"
        initialValues={{ ...startOf(parameter), from: useToday() }}
        onValuesChange={changed}
        onFinish={effects ? save.mutate : look.mutate}
      >
        {failed && <ProblemBox error={failed} focus />}
        <ValueFields kind={parameter.kind} />
        <DecisionFields />
        {effects && (
          <section aria-label={t('effects.title')} role="status">
            <h3>{t('effects.title')}</h3>
            <p>
              {effects.affected === 0 ? t('effects.none', { looked: effects.looked }) : t('effects.some', { n: effects.affected, looked: effects.looked })}{' '}
              <span className="quiet">{t('effects.from', { day: day(effects.on) })}</span>
            </p>
            <Differences effects={effects} kind={parameter.kind} />
          </section>
        )}
        <div className="parameters-buttons">
          <Button type="primary" htmlType="submit" loading={look.isPending || save.isPending}>
            {t(effects ? 'form.save' : 'form.look')}
          </Button>
          <Button onClick={onStop}>{t('form.stop')}</Button>
        </div>
      </Form>
    </section>
  );
}

function DecisionFields() {
  const t = useWords('parameters');
  const needed = { required: true, message: t('form.need') };
  return (
    <>
      <Form.Item name="decision" label={t('form.decision')} rules={[{ ...needed, whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="from" label={t('form.from')} rules={[needed]}>
        <DayField />
      </Form.Item>
      <Form.Item name="to" label={t('form.until')}>
        <DayField />
      </Form.Item>
    </>
  );
}
