import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal } from 'antd';
import { useRef } from 'react';
import { closeAccount, newId, openAccount, resetAccount, type Person } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { keyed } from '../calls';

export interface AccountChange {
  kind: 'open' | 'reset' | 'close';
  person: Person;
}

/** Opens, resets or closes an account. A password is shown here once and kept nowhere. */
export function AccountModal({ change: { kind, person }, onClose }: { change: AccountChange; onClose: () => void }) {
  const t = useWords('administration');
  const client = useQueryClient();
  const id = useRef(newId());
  const send = useMutation({
    mutationFn: async ({ username = '' }: { username?: string }): Promise<{ username: string; password: string } | null> => {
      if (kind === 'open') return openAccount({ personId: person.id, username }, keyed(id.current));
      const accountId = person.account?.id ?? '';
      if (kind === 'reset') return resetAccount(accountId, keyed(id.current));
      await closeAccount(accountId);
      return null;
    },
    onSuccess: (opened) => {
      void client.invalidateQueries({ queryKey: ['people'] });
      if (!opened) onClose();
    },
    gcTime: 0,
  });
  return (
    <Modal open title={t(`people.${kind}Of`, { name: person.name })} footer={null} onCancel={onClose} maskClosable={false}>
      {send.data ? (
        <>
          <p role="status">{t('people.password', { name: person.name })}</p>
          <dl className="password">
            <dt>{t('people.username')}</dt>
            <dd>{send.data.username}</dd>
            <dt>{t('people.shown')}</dt>
            <dd>
              <code>{send.data.password}</code>
            </dd>
          </dl>
          <Button type="primary" onClick={onClose}>
            {t('people.kept')}
          </Button>
        </>
      ) : (
        <Form layout="vertical" name="account" onFinish={send.mutate}>
          {send.isError && <ProblemBox error={send.error} focus />}
          {kind !== 'open' && <p>{t(`people.${kind}About`)}</p>}
          {kind === 'open' && (
            <Form.Item name="username" label={t('people.username')} extra={t('people.usernameAbout')} rules={[{ required: true, message: t('act.need') }]}>
              <Input maxLength={61} autoComplete="off" autoCapitalize="none" spellCheck={false} />
            </Form.Item>
          )}
          <div className="list-filters">
            <Button type="primary" htmlType="submit" loading={send.isPending} danger={kind === 'close'}>
              {t(`people.${kind}`)}
            </Button>
            <Button onClick={onClose}>{t('act.stop')}</Button>
          </div>
        </Form>
      )}
    </Modal>
  );
}
