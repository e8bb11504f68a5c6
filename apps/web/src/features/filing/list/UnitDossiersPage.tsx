import { PlusOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { UnitDossier } from '../../../api';
import { useWords } from '../../../i18n';
import { Empty } from '../../../ui/Empty';
import { Page } from '../../../ui/Page';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { unitDossiersQuery } from '../calls';
import { GROUPS } from '../search';
import { DossierRow } from './DossierRow';
import { NeverSent } from './NeverSent';
import { ReturnedCard } from './ReturnedCard';
import { UnitFilters } from './UnitFilters';
import '../filing.css';
import '../words';

const route = getRouteApi('/desk/ho-so-don-vi');

/** What my unit proposes, group by group: what came back stands first, with what is wrong with it. */
export function UnitDossiersPage() {
  const t = useWords('filing');
  const ui = useWords('ui');
  const search = route.useSearch();
  const list = useInfiniteQuery(unitDossiersQuery(search));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const filtered = Object.values(search).some(Boolean);
  return (
    <Page
      title={t('list.title')}
      actions={
        <Link to="/lap-ho-so" className="button-link button-primary" preload={false}>
          <PlusOutlined aria-hidden /> {t('list.new')}
        </Link>
      }
    >
      <NeverSent />
      <UnitFilters />
      {list.isPending && <Waiting rows={8} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty title={t(filtered ? 'list.emptyFiltered' : 'list.empty')}>{t(filtered ? 'list.emptyFilteredAbout' : 'list.emptyAbout')}</Empty>
      )}
      {GROUPS.map((group) => (
        <Group key={group} name={t(`list.group.${group}`)} items={items.filter((item) => item.group === group)} />
      ))}
      {list.hasNextPage && (
        <div className="unit-more">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {ui('more')}
          </Button>
        </div>
      )}
    </Page>
  );
}

function Group({ name, items }: { name: string; items: UnitDossier[] }) {
  if (items.length === 0) return null;
  return (
    <section className="unit-group" aria-label={name}>
      <h2>{name}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.id}>{item.returned ? <ReturnedCard item={item} returned={item.returned} /> : <DossierRow item={item} />}</li>
        ))}
      </ul>
    </section>
  );
}
