import type { UseMutationResult } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';

interface Props {
  title: string;
  about: string;
  send: Pick<UseMutationResult<unknown, Error, string>, 'mutate' | 'isPending' | 'isError' | 'error'>;
  onClose: () => void;
}

/** What follows, then why: the reason stays in the register. */
export function ReasonModal({ title, about, send, onClose }: Props) {
  const t = useWords('awardRegister');
  return (
    <Modal open title={title} footer={null} onCancel={onClose} maskClosable={false}>
      <p>{about}</p>
      <Form<{ reason: string }> name="reason" layout="vertical" requiredMark={false} onFinish={({ reason }) => send.mutate(reason)}>
        {send.isError && <ProblemBox error={send.error} focus />}
        <Form.Item name="reason" label={t('join.reason')} rules={[{ required: true, whitespace: true, message: t('join.need') }]}>
          <Input.TextArea rows={3} maxLength={500} autoFocus />
        </Form.Item>
        <div className="honouree-buttons">
          <Button type="primary" htmlType="submit" loading={send.isPending}>
            {title}
          </Button>
          <Button onClick={onClose}>{t('join.stop')}</Button>
        </div>
      </Form>
    </Modal>
  );
}
