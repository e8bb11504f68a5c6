import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useRef, useState } from 'react';
import { keepWebhook, newId, type Webhook } from '../../../api';
import { useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { ProblemBox } from '../../../ui/Problem';
import { webhooksQuery } from './calls';
import { KINDS, useKindName } from './kinds';
import { newSecret } from './secret';

interface Wish {
  name: string;
  url: string;
  unit: string;
  kinds: Webhook['kinds'];
  active: boolean;
  renew: boolean;
}

/** Enters or changes a webhook. Its secret is made here and shown once, after it was kept. */
export function WebhookModal({ webhook, onClose }: { webhook: Webhook | null; onClose: () => void }) {
  const t = useWords('administration');
  const client = useQueryClient();
  const id = useRef(webhook?.id ?? newId());
  // One secret for this window: sent again after a lost line, it is the same one.
  const [secret] = useState(newSecret);
  const send = useMutation({
    mutationFn: async ({ renew, ...wish }: Wish): Promise<{ fresh: boolean }> => {
      const fresh = webhook === null || renew;
      await keepWebhook(id.current, { ...wish, ...(fresh ? { secret } : {}) });
      return { fresh };
    },
    onSuccess: ({ fresh }) => {
      void client.invalidateQueries({ queryKey: webhooksQuery.queryKey });
      if (!fresh) onClose();
    },
    gcTime: 0,
  });
  return (
    <Modal open title={webhook ? t('webhooks.changeOf', { name: webhook.name }) : t('webhooks.add')} footer={null} onCancel={onClose} maskClosable={false}>
      {send.data ? (
        <Shown secret={secret} onClose={onClose} />
      ) : (
        <Fields webhook={webhook} error={send.error} busy={send.isPending} onFinish={send.mutate} onClose={onClose} />
      )}
    </Modal>
  );
}

function Shown({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useWords('administration');
  return (
    <>
      <p role="status">{t('webhooks.secretShown')}</p>
      <dl className="password">
        <dt>{t('webhooks.secret')}</dt>
        <dd>
          <code className="webhook-url">{secret}</code>
        </dd>
      </dl>
      <p className="quiet">{t('webhooks.secretAbout')}</p>
      <Button type="primary" onClick={onClose}>
        {t('webhooks.secretKept')}
      </Button>
    </>
  );
}

interface FieldsProps {
  webhook: Webhook | null;
  error: Error | null;
  busy: boolean;
  onFinish: (wish: Wish) => void;
  onClose: () => void;
}

function Fields({ webhook, error, busy, onFinish, onClose }: FieldsProps) {
  const t = useWords('administration');
  const kindName = useKindName();
  const units = new Map(
    useMe()
      .offices.filter((seat) => seat.role === 'administrator')
      .map((seat) => [seat.unitId, seat.unitName]),
  );
  if (webhook) units.set(webhook.unit.id, webhook.unit.name);
  const first = webhook ? { ...webhook, unit: webhook.unit.id, renew: false } : { unit: [...units.keys()][0], active: true, renew: false };
  const need = [{ required: true, message: t('act.need') }];
  return (
    <Form
      layout="vertical"
      name="webhook"
      initialValues={first}
      onFinish={(wish: Wish) => onFinish({ ...wish, renew: Boolean(wish.renew) })}
      requiredMark={false}
    >
      {error && <ProblemBox error={error} focus />}
      <Form.Item name="name" label={t('webhooks.name')} rules={need}>
        <Input maxLength={120} />
      </Form.Item>
      <Form.Item name="url" label={t('webhooks.url')} extra={t('webhooks.urlAbout')} rules={need}>
        <Input maxLength={500} autoComplete="off" autoCapitalize="none" spellCheck={false} inputMode="url" />
      </Form.Item>
      <Form.Item name="unit" label={t('webhooks.unit')} extra={t('webhooks.unitAbout')} rules={need}>
        <Select options={[...units].map(([value, label]) => ({ value, label }))} />
      </Form.Item>
      <Form.Item name="kinds" label={t('webhooks.kinds')} rules={need}>
        <Select mode="multiple" optionFilterProp="label" options={KINDS.map((value) => ({ value, label: kindName(value) }))} />
      </Form.Item>
      <Form.Item name="active" valuePropName="checked">
        <Checkbox>{t('webhooks.active')}</Checkbox>
      </Form.Item>
      {webhook && (
        <Form.Item name="renew" valuePropName="checked" extra={t('webhooks.renewAbout')}>
          <Checkbox>{t('webhooks.renew')}</Checkbox>
        </Form.Item>
      )}
      <div className="list-filters">
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('webhooks.keep')}
        </Button>
        <Button onClick={onClose}>{t('act.stop')}</Button>
      </div>
    </Form>
  );
}
