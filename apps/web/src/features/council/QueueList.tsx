import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { QueueTable } from './QueueTable';
import type { Queue } from './use-queue';

interface Props {
  queue: Queue;
  empty: [title: string, about: string];
  /** What can be done with what is chosen. */
  children: ReactNode;
}

/** The queue with its states, and a bar for what is chosen. */
export function QueueList({ queue, empty, children }: Props) {
  const t = useWords('council');
  const ui = useWords('ui');
  const { list, items, chosen, choose, clear } = queue;
  return (
    <>
      {list.isPending && <Waiting rows={8} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty title={empty[0]}>{empty[1]}</Empty>}
      {items.length > 0 && <QueueTable items={items} chosen={chosen} choose={choose} />}
      {list.hasNextPage && (
        <div className="queue-more">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {ui('more')}
          </Button>
        </div>
      )}
      {chosen.size > 0 && (
        <div className="queue-bar" role="region" aria-label={t('chosen', { n: chosen.size })}>
          <strong>{t('chosen', { n: chosen.size })}</strong>
          {children}
          <Button onClick={clear}>{t('unchoose')}</Button>
        </div>
      )}
    </>
  );
}
