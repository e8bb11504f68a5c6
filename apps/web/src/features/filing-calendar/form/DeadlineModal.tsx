import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useRef } from 'react';
import { enterFilingDeadline, newId, type FilingCalendar, type FilingDay } from '../../../api';
import { useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { DayField } from '../../../ui/DayField';
import { day as told } from '../../../ui/dates';
import { ProblemBox } from '../../../ui/Problem';
import { useRefresh } from '../calls';
import { WhatFields } from './WhatFields';
import { startOf, wishOf, type Values } from './values';

interface Props {
  unit: FilingCalendar['unit'];
  replaces: FilingDay | null;
  onClose: () => void;
}
const MARKS = ['text', 'second-hand', 'unverified'] as const;

/** Enters a deadline by the paper that set it. Its id is made once: sent again after a lost line, it happens once; changed, it is another. */
export function DeadlineModal({ unit, replaces, onClose }: Props) {
  const t = useWords('filing-calendar');
  const today = useToday();
  const refresh = useRefresh();
  const id = useRef(newId());
  const send = useMutation({
    mutationFn: (values: Values) => enterFilingDeadline(wishOf(unit.code, values, replaces?.id ?? null), { headers: { 'Idempotency-Key': id.current } }),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const changed = (): void => {
    send.reset();
    id.current = newId();
  };
  const title = replaces ? t('form.replace', { due: told(replaces.due) }) : t('form.add', { name: unit.name });
  return (
    <Modal open title={title} footer={null} onCancel={onClose} maskClosable={false} width={640}>
      <p className="quiet">{t('form.about')}</p>
      <Form<Values> layout="vertical" name="deadline" initialValues={startOf(replaces, today)} onValuesChange={changed} onFinish={send.mutate}>
        <WhatFields today={today} />
        <PaperFields today={today} />
        {send.isError && <ProblemBox error={send.error} focus />}
        <div className="list-filters">
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t('form.save')}
          </Button>
          <Button onClick={onClose}>{t('form.stop')}</Button>
        </div>
      </Form>
    </Modal>
  );
}

/** The paper it rests on, and from when to when it is in force. */
function PaperFields({ today }: { today: string }) {
  const t = useWords('filing-calendar');
  const needed = [{ required: true, message: t('form.need') }];
  return (
    <>
      <div className="filing-deadline-pair">
        <Form.Item name="decisionNumber" label={t('form.number')} rules={[{ ...needed[0], whitespace: true }]}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="decisionDate" label={t('form.date')} rules={needed}>
          <DayField latest={today} />
        </Form.Item>
      </div>
      <div className="filing-deadline-pair">
        <Form.Item name="from" label={t('form.from')} rules={needed}>
          <DayField />
        </Form.Item>
        <Form.Item name="to" label={t('form.to')}>
          <DayField />
        </Form.Item>
      </div>
      <Form.Item name="source" label={t('form.source')}>
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
      <Form.Item name="mark" label={t('form.mark')}>
        <Select options={MARKS.map((value) => ({ value, label: t(`form.marks.${value}`) }))} />
      </Form.Item>
      <Form.Item name="rolls" valuePropName="checked">
        <Checkbox>{t('form.rolls')}</Checkbox>
      </Form.Item>
    </>
  );
}
