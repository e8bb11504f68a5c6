import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect } from 'react';
import { listenToInbox } from '../../api/stream';
import { useSay, useWords } from '../../i18n';
import { useMe, useToday } from '../../session/me';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { quotaQuery } from './calls';
import { Composition } from './parts/Composition';
import { Filters } from './parts/Filters';
import { Order } from './parts/Order';
import { Standing } from './parts/Standing';
import { Units } from './parts/Units';
import { Whole } from './parts/Whole';
import './quota.css';
import './words';

const route = getRouteApi('/desk/ti-le');
const GATHER_MS = 800;

/** Shares of a place in a year as they stand now: against each cap, unit by unit, with who stands where and why. */
export function QuotaPage() {
  const t = useWords('quota');
  const say = useSay();
  const me = useMe();
  const search = route.useSearch();
  const first = me.offices.find(({ role }) => role !== 'administrator') ?? me.offices[0];
  const thisYear = Number(useToday().slice(0, 4));
  const asked = {
    unit: search.unit ?? first?.unitId ?? '',
    year: search.year ?? thisYear,
    calendar: search.calendar ?? ('year' as const),
    award: search.award ?? ('CSTDCS' as const),
  };
  const list = useInfiniteQuery(quotaQuery(asked));
  useMovedAgain(list.refetch);
  const page = list.data?.pages[0];
  const years = asked.calendar === 'school' ? `${asked.year}–${asked.year + 1}` : String(asked.year);
  return (
    <Page title={t('title')} {...(page ? { about: t('about', { award: say(page.award.name), unit: page.unit.name, year: years }) } : {})}>
      {asked.unit === '' && <Empty title={t('none')} />}
      {asked.unit !== '' && <Filters asked={asked} {...(page ? { place: page.unit } : {})} />}
      {list.isError && <ProblemBox error={list.error} again={() => void list.refetch()} />}
      {asked.unit !== '' && list.isPending && <Waiting rows={8} />}
      {page && <Whole page={page} />}
      {page && <Units page={page} items={list.data?.pages.flatMap(({ items }) => items) ?? []} asked={asked} />}
      {list.hasNextPage && (
        <div className="list-more">
          <Button onClick={() => void list.fetchNextPage()} loading={list.isFetchingNextPage}>
            {t('more')}
          </Button>
        </div>
      )}
      {page && <Standing page={page} />}
      {page && page.standing.length > 0 && <Composition page={page} />}
      {page && <Order page={page} />}
    </Page>
  );
}

/** What moves in my own work is asked at once; a burst is one question. */
function useMovedAgain(refetch: () => unknown): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void refetch(), GATHER_MS);
    };
    const stop = listenToInbox({ moved: ask, resync: ask });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [refetch]);
}
