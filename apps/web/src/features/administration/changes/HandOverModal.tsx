import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useRef } from 'react';
import { handOver, newId, type HandedOver, type Person } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { day } from '../../../ui/dates';
import { ProblemBox } from '../../../ui/Problem';
import { keyed } from '../calls';
import { PersonField } from './fields';

interface Values {
  to: string;
  reason: string;
}

/**
 * All open tasks of somebody who leaves pass to another: first listed and judged, then passed with one click, each with its result. The id is made
 * once: sent again after a lost line, it goes on where it stopped.
 */
export function HandOverModal({ person, onClose }: { person: Pick<Person, 'id' | 'name'>; onClose: () => void }) {
  const t = useWords('administration');
  const client = useQueryClient();
  const id = useRef(newId());
  const [form] = Form.useForm<Values>();
  const send = useMutation({
    mutationFn: ({ dryRun, ...values }: Values & { dryRun: boolean }) => handOver(person.id, { ...values, dryRun }, keyed(id.current)),
    onSuccess: ({ dryRun }) => (dryRun ? undefined : Promise.all(['inbox', 'stuck', 'dossiers'].map((key) => client.invalidateQueries({ queryKey: [key] })))),
  });
  const looked = send.data;
  const ready = looked?.dryRun ? looked.items.filter((item) => item.ok).length : 0;
  const pass = (): void => send.mutate({ ...form.getFieldsValue(), dryRun: false });
  return (
    <Modal open width={720} title={t('handOver.of', { name: person.name })} footer={null} onCancel={onClose} maskClosable={false}>
      <p className="quiet">{t('handOver.about')}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        name="hand-over"
        disabled={looked?.dryRun === false}
        onFinish={(values) => send.mutate({ ...values, dryRun: true })}
        onValuesChange={() => looked && send.reset()}
      >
        {send.isError && <ProblemBox error={send.error} focus />}
        <Form.Item name="to" label={t('handOver.to')} rules={[{ required: true, message: t('act.need') }]}>
          <PersonField />
        </Form.Item>
        <Form.Item name="reason" label={t('handOver.reason')} rules={[{ required: true, whitespace: true, message: t('act.need') }]}>
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
        {!looked && (
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t('handOver.look')}
          </Button>
        )}
      </Form>
      {looked && <Tasks done={looked} />}
      {looked && (
        <div className="list-filters">
          {looked.dryRun && ready > 0 && (
            <Button type="primary" onClick={pass} loading={send.isPending}>
              {t('handOver.pass', { n: ready })}
            </Button>
          )}
          <Button onClick={onClose}>{t(looked.dryRun ? 'act.stop' : 'handOver.close')}</Button>
        </div>
      )}
    </Modal>
  );
}

function Tasks({ done }: { done: HandedOver }) {
  const t = useWords('administration');
  const say = useSay();
  const passed = done.items.filter((item) => item.ok).length;
  if (done.items.length === 0) return <p role="status">{t('handOver.none')}</p>;
  return (
    <>
      <p role="status">{t(done.dryRun ? 'handOver.found' : 'handOver.done', { ok: passed, no: done.items.length - passed })}</p>
      <ul className="hand-over" aria-label={t('handOver.tasks')}>
        {done.items.map((item) => (
          <li key={item.dossierId}>
            <strong>{item.nominee}</strong> <span className="quiet numbers">{item.code}</span>
            <div className="quiet">
              {[item.stepName && say(item.stepName), item.dueOn && t('handOver.due', { date: day(item.dueOn) }), t(`handOver.by.${item.by}`)]
                .filter(Boolean)
                .join(' · ')}
            </div>
            {item.refusal && <div className="due-late">{item.refusal.detail}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}
