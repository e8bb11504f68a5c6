import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Modal } from 'antd';
import { useRef } from 'react';
import { allot, newId } from '../../api';
import { useWords } from '../../i18n';
import { ProblemBox } from '../../ui/Problem';

interface Values {
  amount: number;
  decision: string;
}

/** Sets money aside by a decision. Its id is made once: sent again after a lost line, it happens once. */
export function AllotModal({ unit, year, onClose }: { unit: string; year: number; onClose: () => void }) {
  const t = useWords('fund');
  const client = useQueryClient();
  const id = useRef(newId());
  const send = useMutation({
    mutationFn: (values: Values) => allot({ ...values, unit, year }, { headers: { 'Idempotency-Key': id.current } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['fund'] });
      onClose();
    },
  });
  const needed = [{ required: true, message: t('need') }];
  return (
    <Modal open title={t('add')} footer={null} onCancel={onClose} maskClosable={false}>
      <p className="quiet">{t('addAbout')}</p>
      <Form<Values> layout="vertical" name="allot" onFinish={send.mutate}>
        {send.isError && <ProblemBox error={send.error} focus />}
        <Form.Item name="amount" label={t('amount')} rules={needed}>
          <InputNumber<number> className="fund-input" step={1_000_000} precision={0} suffix="đồng" formatter={grouped} parser={bare} />
        </Form.Item>
        <Form.Item name="decision" label={t('decision')} rules={needed}>
          <Input maxLength={200} />
        </Form.Item>
        <div className="list-filters">
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('stop')}</Button>
        </div>
      </Form>
    </Modal>
  );
}

const grouped = (value: number | undefined): string => (value === undefined ? '' : String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.'));
const bare = (shown: string | undefined): number => Number((shown ?? '').replace(/[^\d-]/g, ''));
