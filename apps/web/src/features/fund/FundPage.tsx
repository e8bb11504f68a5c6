import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { getFund, type Fund } from '../../api';
import { useWords } from '../../i18n';
import { useMe, useToday } from '../../session/me';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { AllotModal } from './AllotModal';
import { Allotments, Lines } from './Lines';
import { useDong } from './money';
import './fund.css';
import './words';

const route = getRouteApi('/desk/quy-thuong');
const YEARS_BACK = 5;

/** The award fund of a unit of mine in a year: set aside, owed, left, and what each decision costs. */
export function FundPage() {
  const t = useWords('fund');
  const me = useMe();
  const thisYear = Number(useToday().slice(0, 4));
  const navigate = route.useNavigate();
  const units = [...new Map(me.offices.map((seat) => [seat.unitId, seat.unitName])).entries()];
  const { unit = units[0]?.[0] ?? '', year = thisYear } = route.useSearch();
  const { data, error, isError, refetch } = useQuery({ queryKey: ['fund', unit, year], queryFn: () => getFund({ unit, year }), enabled: unit !== '' });
  const [adding, setAdding] = useState(false);
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, i) => thisYear + 1 - i);
  return (
    <Page
      title={t('title')}
      {...(data ? { about: t('about', { name: data.name, year }) } : {})}
      actions={
        data?.mayAllot && (
          <Button type="primary" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      {units.length === 0 && <Empty title={t('none')} />}
      <div className="fund-asked">
        {units.length > 1 && (
          <label>
            {t('unit')}
            <Select
              aria-label={t('unit')}
              value={unit}
              options={units.map(([value, label]) => ({ value, label }))}
              onChange={(chosen: string) => void navigate({ search: { unit: chosen, year } })}
            />
          </label>
        )}
        {units.length > 0 && (
          <label>
            {t('year')}
            <Select
              aria-label={t('year')}
              value={year}
              options={years.map((value) => ({ value, label: String(value) }))}
              onChange={(chosen: number) => void navigate({ search: { unit, year: chosen } })}
            />
          </label>
        )}
      </div>
      {isError && <ProblemBox error={error} again={() => void refetch()} />}
      {unit !== '' && !data && !isError && <Waiting />}
      {data && <Sums fund={data} />}
      {data && <Lines fund={data} />}
      {data && <Allotments fund={data} />}
      {adding && <AllotModal unit={unit} year={year} onClose={() => setAdding(false)} />}
    </Page>
  );
}

function Sums({ fund }: { fund: Fund }) {
  const t = useWords('fund');
  const dong = useDong();
  const short = fund.left < 0;
  return (
    <>
      <dl className="fund-sums card">
        {(['allotted', 'committed'] as const).map((key) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{dong(fund[key])}</dd>
          </div>
        ))}
        <div className={short ? 'fund-short' : ''}>
          <dt>{t(short ? 'short' : 'left')}</dt>
          <dd>{dong(Math.abs(fund.left))}</dd>
        </div>
      </dl>
      {fund.unpriced > 0 && <p>{t('unpriced', { count: fund.unpriced })}</p>}
    </>
  );
}
