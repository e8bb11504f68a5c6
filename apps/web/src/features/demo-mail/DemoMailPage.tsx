import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { time } from '../../ui/dates';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { mailQuery, mailsQuery } from './calls';
import './demo-mail.css';
import './words';

const route = getRouteApi('/desk/thu-minh-hoa');

/** The mails of the demo, as their readers would find them. Elsewhere mail goes to people and cannot be read here. */
export function DemoMailPage() {
  const t = useWords('demoMail');
  const demo = useMe().profile === 'demo';
  return (
    <Page title={t('title')} about={demo ? t('about') : null}>
      {demo ? <Mails /> : <Empty title={t('notHere')}>{t('notHereAbout')}</Empty>}
    </Page>
  );
}

function Mails() {
  const t = useWords('demoMail');
  const ui = useWords('ui');
  const { thu: chosen } = route.useSearch();
  const list = useInfiniteQuery(mailsQuery);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const open = chosen ?? items[0]?.id;
  return (
    <>
      {list.isPending && <Waiting />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty title={t('empty')}>{t('emptyAbout')}</Empty>}
      {items.length > 0 && (
        <div className="mails">
          <nav aria-label={t('list')}>
            <ul>
              {items.map(({ id, subject, to, at }) => (
                <li key={id}>
                  <Link to="/thu-minh-hoa" search={{ thu: id }} resetScroll={false} {...(id === open ? { 'aria-current': 'true' as const } : {})}>
                    <strong>{subject}</strong>
                    <span>{to}</span>
                    <span className="quiet numbers">{time(at)}</span>
                  </Link>
                </li>
              ))}
            </ul>
            {list.hasNextPage && (
              <Button block onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
                {ui('more')}
              </Button>
            )}
          </nav>
          {open && <Mail key={open} id={open} />}
        </div>
      )}
    </>
  );
}

/** Links in a mail open in this window, as from a mail program. Scripts in it would not run. */
const framed = (html: string): string => html.replace('<head>', '<head><base target="_top">');

function Mail({ id }: { id: string }) {
  const t = useWords('demoMail');
  const { data, error, refetch } = useQuery(mailQuery(id));
  if (error) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <article className="card mail" aria-label={data.subject}>
      <h2>{data.subject}</h2>
      <dl>
        <dt>{t('from')}</dt>
        <dd>{data.from}</dd>
        <dt>{t('to')}</dt>
        <dd>{data.to}</dd>
        <dt>{t('at')}</dt>
        <dd className="numbers">{time(data.at)}</dd>
      </dl>
      <iframe title={t('body')} sandbox="allow-top-navigation-by-user-activation" srcDoc={framed(data.html)} />
      <details>
        <summary>{t('plain')}</summary>
        <pre>{data.text}</pre>
      </details>
      <details>
        <summary>{t('headers')}</summary>
        <pre>{data.headers.map(({ name, value }) => `${name}: ${value}`).join('\n')}</pre>
      </details>
    </article>
  );
}
