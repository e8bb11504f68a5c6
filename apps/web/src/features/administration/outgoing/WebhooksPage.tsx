import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { Webhook } from '../../../api';
import { useWords } from '../../../i18n';
import { Empty } from '../../../ui/Empty';
import { Page } from '../../../ui/Page';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { webhooksQuery } from './calls';
import { useKindName } from './kinds';
import { WebhookModal } from './WebhookModal';
import '../administration.css';
import '../words';

/** Programs of others that are told of acts in the units one administers. */
export function WebhooksPage() {
  const t = useWords('administration');
  const { data, error, refetch } = useQuery(webhooksQuery);
  const [open, setOpen] = useState<Webhook | 'new' | null>(null);
  return (
    <Page
      title={t('webhooks.title')}
      about={t('webhooks.about')}
      actions={
        <Button type="primary" onClick={() => setOpen('new')}>
          {t('webhooks.add')}
        </Button>
      }
    >
      {error && <ProblemBox error={error} again={() => void refetch()} />}
      {!data && !error && <Waiting rows={4} />}
      {data?.items.length === 0 && <Empty title={t('webhooks.empty')}>{t('webhooks.emptyAbout')}</Empty>}
      {data && data.items.length > 0 && (
        <div className="list-frame">
          <table className="list">
            <thead>
              <tr>
                {(['name', 'kinds', 'state', 'week'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`webhooks.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="unseen">{t('webhooks.change')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((webhook) => (
                <Row key={webhook.id} webhook={webhook} onChange={() => setOpen(webhook)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open && <WebhookModal webhook={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Page>
  );
}

function Row({ webhook, onChange }: { webhook: Webhook; onChange: () => void }) {
  const t = useWords('administration');
  const kindName = useKindName();
  const { id, name, url, unit, kinds, active, sent, waiting, failed } = webhook;
  const Icon = active ? CheckCircleFilled : MinusCircleOutlined;
  return (
    <tr>
      <th scope="row">
        <strong>{name}</strong>
        <div className="quiet cell-second webhook-url">{url}</div>
        <div className="quiet cell-second">{unit.name}</div>
      </th>
      <td>{kinds.length > 3 ? t('webhooks.kindCount', { n: kinds.length }) : kinds.map(kindName).join('; ')}</td>
      <td className={active ? 'verdict-met' : 'quiet'}>
        <Icon aria-hidden /> {t(active ? 'webhooks.on' : 'webhooks.off')}
      </td>
      <td>
        <Link to="/gui-di" search={{ webhook: id }}>
          {t('webhooks.counts', { sent, waiting, failed })}
        </Link>
      </td>
      <td>
        <Button size="small" aria-label={t('webhooks.changeOf', { name })} onClick={onChange}>
          {t('webhooks.change')}
        </Button>
      </td>
    </tr>
  );
}
