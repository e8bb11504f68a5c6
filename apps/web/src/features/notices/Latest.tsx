import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { Empty } from '../../ui/Empty';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { latestQuery, useRead } from './calls';
import { Line } from './Line';
import './notices.css';
import './words';

/** The latest notices, under the bell. */
export function Latest({ onChosen }: { onChosen: () => void }) {
  const t = useWords('notices');
  const { data, error, refetch } = useQuery(latestQuery);
  const read = useRead();
  const demo = useMe().profile === 'demo';
  const items = data?.items ?? [];
  const newest = items[0];
  return (
    <>
      {error && <ProblemBox error={error} again={() => void refetch()} />}
      {!data && !error && <Waiting rows={4} />}
      {data && items.length === 0 && <Empty title={t('empty')}>{t('emptyAbout')}</Empty>}
      <ul className="notices" aria-label={t('latest')}>
        {items.map((notice) => (
          <Line
            key={notice.id}
            notice={notice}
            onOpen={() => {
              read.mutate({ ids: [notice.id] });
              onChosen();
            }}
          />
        ))}
      </ul>
      {read.isError && <ProblemBox error={read.error} />}
      <div className="notices-foot">
        {newest && items.some((one) => one.readAt === null) && (
          <Button onClick={() => read.mutate({ upTo: newest.id })} loading={read.isPending}>
            {t('readAll')}
          </Button>
        )}
        <Link to="/thong-bao" search={{}} onClick={onChosen}>
          {t('all')}
        </Link>
        <Link to="/thong-bao/tuy-chon" onClick={onChosen}>
          {t('preferences.link')}
        </Link>
        {demo && (
          <Link to="/thu-minh-hoa" search={{}} onClick={onChosen}>
            {t('demoMail')}
          </Link>
        )}
      </div>
    </>
  );
}
