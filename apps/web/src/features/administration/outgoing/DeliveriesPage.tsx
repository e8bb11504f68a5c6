import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useWords } from '../../../i18n';
import { Page } from '../../../ui/Page';
import { Listed } from '../../../ui/Listed';
import { DELIVERY_STATES } from '../search';
import { deliveriesQuery, webhooksQuery } from './calls';
import { DeliveryRow } from './DeliveryRow';
import '../administration.css';
import '../words';

const route = getRouteApi('/desk/gui-di');

/** What left, or was to leave, the house: mails to people one administers, or the calls of one webhook. */
export function DeliveriesPage() {
  const t = useWords('administration');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(deliveriesQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const webhooks = useQuery({ ...webhooksQuery, enabled: search.webhook !== undefined });
  const name = webhooks.data?.items.find((one) => one.id === search.webhook)?.name;
  return (
    <Page
      title={search.webhook ? t('deliveries.calls', { name: name ?? '' }) : t('deliveries.title')}
      about={t(search.webhook ? 'deliveries.callsAbout' : 'deliveries.about')}
    >
      <search aria-label={t('deliveries.state')} className="list-filters">
        <Select
          aria-label={t('deliveries.state')}
          value={search.state ?? ''}
          onChange={(state: string) => void navigate({ search: { ...search, state: DELIVERY_STATES.find((one) => one === state) }, replace: true })}
          options={[{ value: '', label: t('deliveries.every') }, ...DELIVERY_STATES.map((value) => ({ value, label: t(`deliveries.is.${value}`) }))]}
        />
        {search.webhook ? <Link to="/webhook">{t('deliveries.toWebhooks')}</Link> : <Link to="/tinh-trang">{t('deliveries.toHealth')}</Link>}
      </search>
      <Listed list={list} count={items.length} empty={[t('deliveries.empty'), t('deliveries.emptyAbout')]}>
        <div className="list-frame">
          <table className="list">
            <thead>
              <tr>
                {(['what', 'who', 'when', 'how'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`deliveries.${column}`)}
                  </th>
                ))}
                <th scope="col">
                  <span className="unseen">{t('deliveries.again')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((item) => (
                <DeliveryRow key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </div>
      </Listed>
    </Page>
  );
}
