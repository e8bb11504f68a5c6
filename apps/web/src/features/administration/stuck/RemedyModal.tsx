import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { newId, remedy, shapeOf, type RemedyDone, type RemedyWish, type StuckItem } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { time } from '../../../ui/dates';
import { ProblemBox } from '../../../ui/Problem';
import type { Did } from './Done';
import { ToField, UntilField } from './fields';
import { Cause } from './Row';

type Values = Omit<RemedyWish, 'actId'>;
interface Props {
  item: StuckItem;
  onStop: () => void;
  onDone: (did: Did) => void;
}

/**
 * One dossier's remedies: choose, give the reason, see what it would change, then do it. The id is made once for as long as the form is open, so
 * sending again after a lost line is the same act. What was seen counts for what was filled in then: a change asks to look again.
 */
export function RemedyModal({ item, onStop, onDone }: Props) {
  const t = useWords('administration');
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [actId] = useState(newId);
  const chosen: Values['remedy'] | undefined = Form.useWatch('remedy', form);
  const look = useMutation({ mutationFn: (values: Values) => remedy(item.id, { ...values, actId }, { dryRun: 'true' }) });
  const send = useMutation({
    mutationFn: (values: Values) => remedy(item.id, { ...values, actId }),
    onSuccess: async (answer) => {
      onDone({ item, answer });
      await Promise.all([client.invalidateQueries({ queryKey: ['stuck'] }), client.invalidateQueries({ queryKey: ['dossier', item.id] })]);
    },
  });
  const problem = send.error ?? look.error;
  useEffect(() => {
    form.setFields((shapeOf(problem).errors ?? []).map((e) => ({ name: e.path as keyof Values, errors: [e.detail] })));
  }, [form, problem]);
  const again = (): void => {
    look.reset();
    send.reset();
  };
  return (
    <Modal open title={t('remedy.title', { name: item.nominee.name })} footer={null} onCancel={onStop} maskClosable={false}>
      {item.why.map((one) => (
        <Cause key={one.cause} one={one} />
      ))}
      {item.skipAsked && (
        <p className="consequences">{t('remedy.asked', { name: item.skipAsked.name, at: time(item.skipAsked.at), reason: item.skipAsked.reason })}</p>
      )}
      <Form
        form={form}
        layout="vertical"
        name="remedy"
        onFinish={look.isSuccess ? send.mutate : look.mutate}
        onValuesChange={again}
        initialValues={{ remedy: item.remedies[0] }}
      >
        <Form.Item name="remedy" label={t('remedy.which')}>
          <Radio.Group className="remedies" options={item.remedies.map((one) => ({ value: one, label: t(`remedy.kind.${one}`) }))} />
        </Form.Item>
        {chosen && <p className="quiet">{t(`remedy.about.${chosen}`)}</p>}
        {chosen === 'reassign' && <ToField dossierId={item.id} />}
        {chosen === 'extend' && <UntilField after={item.dueOn} />}
        <Form.Item name="reason" label={t('remedy.reason')} rules={[{ required: true, whitespace: true, message: t('act.need') }]}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
        {problem != null && <ProblemBox error={problem} focus />}
        {look.data && <Seen answer={look.data} />}
        <div className="list-filters">
          <Button type="primary" htmlType="submit" loading={look.isPending || send.isPending}>
            {look.isSuccess ? t('remedy.do') : t('remedy.look')}
          </Button>
          <Button onClick={onStop}>{t('act.stop')}</Button>
        </div>
      </Form>
    </Modal>
  );
}

/** The dry run: what would change, and what it is for. */
function Seen({ answer }: { answer: RemedyDone }) {
  const t = useWords('administration');
  const say = useSay();
  return (
    <div className="consequences" role="status">
      <strong>{t('remedy.would')}</strong>
      <ul>
        {answer.changes.map((one) => (
          <li key={one.vi}>{say(one)}</li>
        ))}
      </ul>
      {answer.mends.length > 0 && <p className="quiet">{t('remedy.mends', { causes: answer.mends.map((cause) => t(`stuck.why.${cause}`)).join('; ') })}</p>}
    </div>
  );
}
