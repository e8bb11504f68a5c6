import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { Empty } from './Empty';
import { ProblemBox } from './Problem';
import { Waiting } from './Waiting';

interface Props {
  list: Pick<UseInfiniteQueryResult, 'isPending' | 'isError' | 'isSuccess' | 'error' | 'hasNextPage' | 'isFetchingNextPage' | 'refetch' | 'fetchNextPage'>;
  count: number;
  empty: [title: string, about: string];
  children: ReactNode;
}

/** A list with its states: waiting, refused, empty, shown, and more to come. */
export function Listed({ list, count, empty, children }: Props) {
  const ui = useWords('ui');
  return (
    <>
      {list.isPending && <Waiting rows={8} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {list.isSuccess && count === 0 && <Empty title={empty[0]}>{empty[1]}</Empty>}
      {count > 0 && children}
      {list.hasNextPage && (
        <div className="list-more">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {ui('more')}
          </Button>
        </div>
      )}
    </>
  );
}
