import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { endFilingDeadline, type FilingDay } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { DayField } from '../../ui/DayField';
import { ProblemBox } from '../../ui/Problem';
import { useRefresh } from './calls';

interface Values {
  lastOn: string;
  reason: string;
}

/** Ends a deadline: days after the last one hold no more. */
export function EndModal({ day, onClose }: { day: FilingDay; onClose: () => void }) {
  const t = useWords('filing-calendar');
  const say = useSay();
  const refresh = useRefresh();
  const send = useMutation({
    mutationFn: (values: Values) => endFilingDeadline(day.id, values),
    onSuccess: async () => {
      await refresh();
      onClose();
    },
  });
  const needed = [{ required: true, message: t('form.need') }];
  return (
    <Modal open title={t('form.endTitle')} footer={null} onCancel={onClose} maskClosable={false}>
      <p>{say(day.setBy)}</p>
      <p className="quiet">{t('form.endAbout')}</p>
      <Form<Values> layout="vertical" name="end-deadline" initialValues={{ lastOn: useToday() }} onFinish={send.mutate}>
        {send.isError && <ProblemBox error={send.error} focus />}
        <Form.Item name="lastOn" label={t('form.lastOn')} rules={needed}>
          <DayField />
        </Form.Item>
        <Form.Item name="reason" label={t('form.reason')} rules={needed}>
          <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
        </Form.Item>
        <div className="list-filters">
          <Button danger type="primary" htmlType="submit" loading={send.isPending}>
            {t('form.endSave')}
          </Button>
          <Button onClick={onClose}>{t('form.stop')}</Button>
        </div>
      </Form>
    </Modal>
  );
}
