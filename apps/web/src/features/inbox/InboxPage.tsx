import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { keepQueue } from '../../acts';
import type { InboxItem } from '../../api';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { usePhone } from '../../ui/use-media';
import { freshQuery, inboxQuery } from './calls';
import { Filters } from './Filters';
import { Keys } from './Keys';
import { TaskCards } from './TaskCards';
import { TaskTable } from './TaskTable';
import { useNews } from './use-news';
import './inbox.css';
import './words';

const Many = lazy(() => import('./Many').then((m) => ({ default: m.Many })));
const route = getRouteApi('/desk/viec-cua-toi');

/** What waits for me, by due date. */
export function InboxPage() {
  const t = useWords('inbox');
  const ui = useWords('ui');
  const search = route.useSearch();
  const client = useQueryClient();
  const list = useInfiniteQuery(inboxQuery(search));
  const items = useMemo(() => list.data?.pages.flatMap((page) => page.items) ?? [], [list.data]);
  const news = useNews(search, items, !list.hasNextPage, list.dataUpdatedAt);
  const told = useMemo(() => items.map((item) => withVerdict(item, news.verdicts.get(item.id))), [items, news]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const phone = usePhone();
  const files = useMe().offices.some((seat) => seat.office === 'unit' && ['clerk', 'unit-head'].includes(seat.role));
  useEffect(() => keepQueue(items.map((item) => item.dossier.id)), [items]);

  const reload = async (): Promise<void> => {
    setChosen(new Set());
    await client.resetQueries({ queryKey: freshQuery(search).queryKey });
    await list.refetch();
  };
  const toggle = (ids: string[], on: boolean): void => setChosen(new Set(on ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))));
  const List = phone ? TaskCards : TaskTable;
  const filtered = Object.values(search).some(Boolean);
  return (
    <Page title={t('title')} actions={phone ? null : <Keys />}>
      <Filters />
      <NewsBar fresh={news.fresh} more={news.more} changed={news.gone.size > 0} onShow={() => void reload()} />
      {list.isPending && <Waiting rows={8} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty title={t(filtered ? 'emptyFiltered' : 'empty')}>
          {t(filtered ? 'emptyFilteredAbout' : 'emptyAbout')}
          {!filtered && files && (
            <p>
              <Link to="/lap-ho-so" className="button-link">
                {t('file')}
              </Link>
            </p>
          )}
        </Empty>
      )}
      {items.length > 0 && <List items={told} gone={news.gone} chosen={chosen} toggle={toggle} />}
      {list.hasNextPage && (
        <div className="more">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {ui('more')}
          </Button>
        </div>
      )}
      {chosen.size > 0 && (
        <Suspense fallback={null}>
          <Many items={items.filter((item) => chosen.has(item.id))} onUnselect={() => setChosen(new Set())} onDone={() => void reload()} />
        </Suspense>
      )}
    </Page>
  );
}

/** The same object while nothing changed: its row is not drawn again. */
const withVerdict = (item: InboxItem, verdict: InboxItem['dossier']['verdict'] | undefined): InboxItem =>
  verdict === undefined || verdict === item.dossier.verdict ? item : { ...item, dossier: { ...item.dossier, verdict } };

/** Says that there is news, over the page, and waits to be asked: nothing moves under the reader's eyes. */
function NewsBar({ fresh, more, changed, onShow }: { fresh: number; more: boolean; changed: boolean; onShow: () => void }) {
  const t = useWords('inbox');
  return (
    <div role="status">
      {(fresh > 0 || changed) && (
        <div className="news-bar">
          <span>{fresh > 0 ? t('news', { n: `${fresh}${more ? '+' : ''}` }) : t('newsChanged')}</span>
          <Button size="small" onClick={onShow}>
            {t('show')}
          </Button>
        </div>
      )}
    </div>
  );
}
