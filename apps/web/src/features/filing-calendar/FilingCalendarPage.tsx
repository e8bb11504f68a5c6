import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import type { FilingDay } from '../../api';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { filingCalendarQuery } from './calls';
import { Days } from './Days';
import { EndModal } from './EndModal';
import { Filters } from './Filters';
import { DeadlineModal } from './form/DeadlineModal';
import './filing-calendar.css';
import './words';

const route = getRouteApi('/desk/han-nop');
/** What is being entered: a new deadline, one in place of another, or the end of one. */
type Doing = { is: 'add' } | { is: 'replace' | 'end'; day: FilingDay } | null;

/** Until when dossiers are filed: the days a unit goes by, who has filed, and the entry for those who set them. */
export function FilingCalendarPage() {
  const t = useWords('filing-calendar');
  const me = useMe();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const { award, nam: year, kind } = search;
  const own = me.offices.find(({ role }) => role === 'administrator') ?? me.offices[0];
  const unit = search.unit ?? own?.unitId ?? '';
  const { data, error, isError, refetch } = useQuery(
    filingCalendarQuery({ unit, ...(award ? { award } : {}), ...(year ? { year } : {}), ...(kind ? { kind } : {}) }),
  );
  const [doing, setDoing] = useState<Doing>(null);
  const stop = (): void => setDoing(null);
  return (
    <Page
      title={t('title')}
      {...(data ? { about: t('about', { name: data.unit.name }) } : {})}
      actions={
        data?.mine && (
          <Button type="primary" onClick={() => setDoing({ is: 'add' })}>
            {t('add')}
          </Button>
        )
      }
    >
      <Filters {...(data ? { unit: data.unit } : {})} search={search} onChange={(next) => void navigate({ search: { ...search, ...next }, replace: true })} />
      {isError && <ProblemBox error={error} again={() => void refetch()} />}
      {unit !== '' && !data && !isError && <Waiting rows={6} />}
      {(data?.items.length === 0 || unit === '') && <Empty title={t('none')}>{t('noneNext')}</Empty>}
      {data && data.items.length > 0 && (
        <Days calendar={data} onReplace={(day) => setDoing({ is: 'replace', day })} onEnd={(day) => setDoing({ is: 'end', day })} />
      )}
      {data && doing && doing.is !== 'end' && <DeadlineModal unit={data.unit} replaces={doing.is === 'replace' ? doing.day : null} onClose={stop} />}
      {doing?.is === 'end' && <EndModal day={doing.day} onClose={stop} />}
    </Page>
  );
}
