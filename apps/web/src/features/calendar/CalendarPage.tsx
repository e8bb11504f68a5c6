import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { useMe, useToday } from '../../session/me';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { calendarQuery } from './calls';
import { ChangeModal } from './ChangeModal';
import { byDay, type Cell } from './days';
import { Month } from './Month';
import { Changes, Rows } from './Rows';
import { AUDIENCES, type Whose } from './search';
import './calendar.css';
import './words';

const route = getRouteApi('/desk/lich');
const FIRST_YEAR = 2023;

/** The working days of a year. Everybody reads it; who keeps the calendar changes it, and sees first which deadlines would move. */
export function CalendarPage() {
  const t = useWords('calendar');
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  const { nam: year = thisYear, noi: place, cho: whose = 'administration' } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, isError, refetch } = useQuery(calendarQuery(year, place));
  const [wish, setWish] = useState<{ cell: Cell | null } | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const units = [...new Map(useMe().offices.map((seat) => [seat.unitId, seat.unitName])).entries()];
  const years = Array.from({ length: thisYear + 2 - FIRST_YEAR }, (_, i) => thisYear + 1 - i);
  const rows = byDay(data?.rows ?? [], whose);
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        data?.mine && (
          <Button type="primary" onClick={() => setWish({ cell: null })}>
            {t('add')}
          </Button>
        )
      }
    >
      <div className="cal-asked">
        <label>
          {t('year')}
          <Select
            aria-label={t('year')}
            value={year}
            options={years.map((value) => ({ value, label: String(value) }))}
            onChange={(chosen: number) => void navigate({ search: (was) => ({ ...was, nam: chosen }) })}
          />
        </label>
        <label>
          {t('whose')}
          <Select
            aria-label={t('whose')}
            value={whose}
            options={AUDIENCES.map((value) => ({ value, label: t(`calendarOf.${value}`) }))}
            onChange={(chosen: Whose) => void navigate({ search: (was) => ({ ...was, cho: chosen === 'administration' ? undefined : chosen }) })}
          />
        </label>
        <label>
          {t('place')}
          <Select
            aria-label={t('place')}
            value={place ?? ''}
            options={[{ value: '', label: t('country') }, ...units.map(([value, label]) => ({ value, label }))]}
            onChange={(chosen: string) => void navigate({ search: (was) => ({ ...was, noi: chosen || undefined }) })}
          />
        </label>
      </div>
      <div role="status">{done && <p className="notice-bar">{done}</p>}</div>
      {isError && <ProblemBox error={error} again={() => void refetch()} />}
      {!data && !isError && <Waiting rows={6} />}
      {data && (
        <>
          <Legend />
          <div className="cal-year">
            {Array.from({ length: 12 }, (_, i) => (
              <Month key={i} year={year} month={i + 1} rows={rows} today={today} choose={data.mine ? (cell) => setWish({ cell }) : undefined} />
            ))}
          </div>
          <Rows rows={data.rows} />
          <Changes changes={data.changes} />
        </>
      )}
      {wish && data && <ChangeModal place={place} whose={whose} cell={wish.cell} rows={data.rows} onClose={() => setWish(null)} onDone={setDone} />}
    </Page>
  );
}

function Legend() {
  const t = useWords('calendar');
  return (
    <ul className="cal-legend" aria-label={t('legend')}>
      {(['work', 'rest', 'holiday', 'compensatory', 'swapped-off', 'swapped-on'] as const).map((kind) => (
        <li key={kind}>
          <span className={`cal-chip cal-${kind}`} aria-hidden>
            {kind === 'work' || kind === 'rest' ? '1' : t(`sign.${kind}`)}
          </span>
          {t(`kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}
