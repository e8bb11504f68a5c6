import { Button, Form } from 'antd';
import { useEffect, useMemo } from 'react';
import { shapeOf } from '../api';
import { useWords } from '../i18n';
import { ProblemBox } from '../ui/Problem';
import type { About, ActForm, PersonAct } from './act-form';
import { Day } from './fields';
import { ACT_FORMS } from './registry';
import './acts.css';

interface Props {
  kind: PersonAct;
  about: About;
  busy: boolean;
  problem: unknown;
  onSend: (payload: object & { on?: string }) => void;
  onStop: () => void;
  reload?: () => void;
}

/** The form of one act: what will follow, its fields, and the answer when it is no. The button waits for the answer. */
export function ActEntry({ kind, about, busy, problem, onSend, onStop, reload }: Props) {
  const t = useWords('acts');
  const [form] = Form.useForm();
  const { Fields, start, pack, weight } = ACT_FORMS[kind] as ActForm<PersonAct>;
  const instead = about.view?.available.find((offer) => offer.kind === kind)?.actingFor;
  const first = useMemo(() => ({ ...(start?.(about) ?? {}), on: about.view?.actDay }), [kind]);
  useEffect(() => markFields(form, problem), [form, problem]);

  const send = ({ on, ...values }: Record<string, unknown>): void => {
    const payload = pack ? pack(values as never) : whole(values);
    onSend({ ...payload, ...(about.view?.fromPaper && typeof on === 'string' ? { on } : {}) });
  };
  return (
    <Form form={form} name={`act-${kind}`} layout="vertical" initialValues={first} onFinish={send} className="act-entry">
      <p className="quiet">{t(`about.${kind}`)}</p>
      {instead && <p className="act-instead">{t('instead', { name: instead.name })}</p>}
      {problem != null && <ProblemBox error={problem} focus {...(reload ? { reload } : {})} toField={(path) => goTo(form, path)} />}
      <Fields about={about} />
      {about.view?.fromPaper && <Day name="on" label="on" latest={about.today} help={t('help.on')} />}
      <div className="act-buttons">
        <Button type="primary" htmlType="submit" loading={busy} danger={weight === 'final'}>
          {busy ? t('sending') : t(`name.${kind}`)}
        </Button>
        <Button onClick={onStop} disabled={busy}>
          {t('stop')}
        </Button>
      </div>
    </Form>
  );
}

/** Without what was left empty: an optional field that was not filled is not sent. */
const whole = (values: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''));

const nameOf = (path: string): (string | number)[] => path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
type AntForm = ReturnType<typeof Form.useForm>[0];

const goTo = (form: AntForm, path: string): void => form.scrollToField(nameOf(path), { focus: true, block: 'center' });

/** Puts the server's errors at the fields they name. */
function markFields(form: AntForm, problem: unknown): void {
  if (problem == null) return;
  const errors = shapeOf(problem).errors ?? [];
  form.setFields(errors.filter((e) => e.path).map((e) => ({ name: nameOf(e.path), errors: [e.detail] })));
}
