import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Radio } from 'antd';
import { useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { latestQuery, noticesQuery, useRead } from './calls';
import { Line } from './Line';
import './notices.css';
import './words';

const route = getRouteApi('/desk/thong-bao');

/** Every notice of mine, newest first. */
export function NoticesPage() {
  const t = useWords('notices');
  const ui = useWords('ui');
  const { moi: unread = false } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(noticesQuery(unread));
  const latest = useQuery(latestQuery);
  const read = useRead();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0];
  const came = list.isSuccess && latest.data?.items.some((one) => one.readAt === null && BigInt(one.id) > BigInt(newest?.id ?? 0));
  const showNew = (
    <div role="status">
      {came && (
        <div className="notices-came">
          <span>{t('came')}</span>
          <Button size="small" onClick={() => void list.refetch()}>
            {t('show')}
          </Button>
        </div>
      )}
    </div>
  );
  return (
    <Page
      title={t('title')}
      actions={
        newest &&
        items.some((one) => one.readAt === null) && (
          <Button onClick={() => read.mutate({ upTo: newest.id })} loading={read.isPending}>
            {t('readAll')}
          </Button>
        )
      }
    >
      <div className="notices-head">
        <Radio.Group
          aria-label={t('which')}
          value={unread}
          onChange={(event) => void navigate({ search: event.target.value === true ? { moi: true } : {} })}
          options={[
            { value: false, label: t('every') },
            { value: true, label: t('unread') },
          ]}
        />
        <Link to="/thong-bao/tuy-chon">{t('preferences.link')}</Link>
      </div>
      {showNew}
      {read.isError && <ProblemBox error={read.error} />}
      {list.isPending && <Waiting rows={8} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty title={t(unread ? 'emptyUnread' : 'empty')}>{t('emptyAbout')}</Empty>}
      {items.length > 0 && (
        <ul className="notices card" aria-label={t('title')}>
          {items.map((notice) => (
            <Line key={notice.id} notice={notice} onOpen={() => notice.readAt === null && read.mutate({ ids: [notice.id] })} />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className="notices-more">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {ui('more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
