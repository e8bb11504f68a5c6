import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { AwardField } from '../../acts';
import { makeSubstitution, newId, shapeOf } from '../../api';
import { useWords } from '../../i18n';
import { useMe, useToday } from '../../session/me';
import { DayField } from '../../ui/DayField';
import { ProblemBox } from '../../ui/Problem';
import { PersonField, SeatField, SubstituteField } from './fields';
import { bodyOf, type Values } from './values';
import vi from './words/vi';

const KINDS = Object.keys(vi.kind) as (keyof typeof vi.kind)[];

/** Says that I, or somebody I look after, will be away, and who stands in. Its id is made once: sent again, it is one rule. */
export function AbsenceModal({ others, onStop, onDone }: { others: boolean; onStop: () => void; onDone: () => void }) {
  const t = useWords('absence');
  const me = useMe();
  const today = useToday();
  const client = useQueryClient();
  const id = useRef(newId());
  const [form] = Form.useForm<Values>();
  const personId = Form.useWatch('personId', form) ?? (others ? '' : me.person.id);
  const from = Form.useWatch('from', form) ?? today;
  const send = useMutation({
    mutationFn: (values: Values) => makeSubstitution(bodyOf(values), { headers: { 'Idempotency-Key': id.current } }),
    onSuccess: async () => {
      await Promise.all(['absences', 'me', 'inbox'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      onDone();
    },
  });
  useEffect(() => {
    form.setFields((shapeOf(send.error).errors ?? []).map((e) => ({ name: (e.path === 'officeId' ? 'seat' : e.path) as keyof Values, errors: [e.detail] })));
  }, [form, send.error]);
  const needed = [{ required: true, message: t('need') }];
  return (
    <Modal open title={t(others ? 'addFor' : 'add')} footer={null} onCancel={onStop} maskClosable={false}>
      <Form<Values> form={form} layout="vertical" name="absence" onFinish={send.mutate} initialValues={{ from: today }}>
        {send.isError && <ProblemBox error={send.error} focus />}
        {others && (
          <Form.Item name="personId" label={t('field.person')} rules={needed}>
            <PersonField />
          </Form.Item>
        )}
        <Form.Item name="substituteId" label={t('field.substitute')} rules={needed} extra={t('field.substituteHelp')}>
          <SubstituteField personId={personId} on={from} />
        </Form.Item>
        <Form.Item name="from" label={t('field.from')} rules={needed}>
          <DayField earliest={today} />
        </Form.Item>
        <Form.Item name="to" label={t('field.to')} extra={t('field.toHelp')}>
          <DayField earliest={from} />
        </Form.Item>
        {!others && (
          <Form.Item name="seat" label={t('field.seat')}>
            <SeatField />
          </Form.Item>
        )}
        <Form.Item name="stepKind" label={t('field.stepKind')}>
          <Select allowClear placeholder={t('field.allKinds')} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
        </Form.Item>
        <Form.Item name="award" label={t('field.award')}>
          <AwardField clearable placeholder={t('field.allAwards')} />
        </Form.Item>
        <Form.Item name="reason" label={t('field.reason')} rules={[{ required: true, whitespace: true, message: t('need') }]}>
          <Input maxLength={500} autoComplete="off" />
        </Form.Item>
        <Form.Item name="decision" label={t('field.decision')}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <div className="absence-buttons">
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t('save')}
          </Button>
          <Button onClick={onStop}>{t('stop')}</Button>
        </div>
      </Form>
    </Modal>
  );
}
