import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../../i18n';
import { time } from '../../../ui/dates';
import { channelsQuery } from './calls';

const NAME = { mail: 'e-mail', webhooks: 'webhook' } as const;

/** What waits on a way out of the house, since when it is down, and where to look closer. */
export function Channel({ part }: { part: keyof typeof NAME }) {
  const t = useWords('administration');
  const { data } = useQuery(channelsQuery);
  const it = data?.items.find((one) => one.name === NAME[part]);
  return (
    <>
      {it?.state === 'down' && it.since && <p className="webhook-url">{t('health.downSince', { at: time(it.since), why: it.lastError ?? '' })}</p>}
      {it && it.state !== 'off' && <p>{t('health.waits', { waiting: it.waiting, failed: it.failed })}</p>}
      {part === 'mail' ? (
        <Link to="/gui-di" search={{ state: 'bounced' }}>
          {t('health.bounced')}
        </Link>
      ) : (
        <Link to="/webhook">{t('health.webhooks')}</Link>
      )}
    </>
  );
}
