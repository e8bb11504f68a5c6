import { DownloadOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { getGetListTemplateUrl, type SubmissionItem } from '../../api';
import { useWords } from '../../i18n';
import { day, dayOf } from '../../ui/dates';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { listsQuery } from './calls';
import { NewListForm } from './new/NewListForm';
import './lists.css';
import './words';

/** Where a list from Excel is sent, and the lists sent before. */
export function ListsPage() {
  const t = useWords('lists');
  const template = (
    <Button icon={<DownloadOutlined />} href={getGetListTemplateUrl()}>
      {t('template')}
    </Button>
  );
  return (
    <Page title={t('title')} about={t('about')} actions={template}>
      <div className="lists">
        <NewListForm />
        <Earlier />
      </div>
    </Page>
  );
}

function Earlier() {
  const t = useWords('lists');
  const ui = useWords('ui');
  const list = useInfiniteQuery(listsQuery);
  const items = (list.data?.pages ?? []).flatMap((page) => page.items).filter((item) => item.rows !== null);
  return (
    <section aria-labelledby="lists-earlier">
      <h2 id="lists-earlier">{t('earlier')}</h2>
      {list.isPending && <Waiting rows={3} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && !list.hasNextPage && <Empty title={t('none')}>{t('noneAbout')}</Empty>}
      <ul className="lists-earlier">
        {items.map((item) => (
          <Letter key={item.id} item={item} />
        ))}
      </ul>
      {list.hasNextPage && (
        <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
          {ui('more')}
        </Button>
      )}
    </section>
  );
}

function Letter({ item }: { item: SubmissionItem }) {
  const t = useWords('lists');
  return (
    <li className="card">
      <Link to="/danh-sach/$id" params={{ id: item.id }}>
        {t('letter', { number: item.letter.number })}
      </Link>{' '}
      <span className="quiet">{t('of', { date: day(item.letter.date) })}</span>
      <div>{t('count', { filed: item.filed, rows: item.rows ?? 0 })}</div>
      <div className="quiet">{day(dayOf(item.createdAt))}</div>
    </li>
  );
}
