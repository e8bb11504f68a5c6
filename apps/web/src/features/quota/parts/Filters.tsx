import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import { useMe, useToday } from '../../../session/me';
import { placesQuery, type QuotaAsked } from '../calls';
import type { QuotaSearch } from '../search';

const route = getRouteApi('/desk/ti-le');
const YEARS_BACK = 6;

/** Which place, award and year; one's own places first, another is found by name. */
export function Filters({ asked, place }: { asked: QuotaAsked; place?: { id: string; code: string; name: string } }) {
  const t = useWords('quota');
  const navigate = route.useNavigate();
  const go = (change: QuotaSearch): void => void navigate({ search: (before) => ({ ...before, ...change }) });
  const thisYear = Number(useToday().slice(0, 4));
  const years = Array.from({ length: YEARS_BACK }, (_, i) => thisYear - i);
  const school = asked.calendar === 'school';
  return (
    <div className="quota-asked">
      <PlaceField asked={asked.unit} {...(place ? { place } : {})} onChange={(unit) => go({ unit })} />
      <label>
        {t('award')}
        <Select
          aria-label={t('award')}
          value={asked.award}
          options={(['CSTDCS', 'COTD_CP'] as const).map((value) => ({ value, label: t(`awards.${value}`) }))}
          onChange={(award: QuotaAsked['award']) => go({ award: award === 'COTD_CP' ? award : undefined })}
        />
      </label>
      <label>
        {t('calendar')}
        <Select
          aria-label={t('calendar')}
          value={asked.calendar}
          options={(['year', 'school'] as const).map((value) => ({ value, label: t(`calendars.${value}`) }))}
          onChange={(calendar: QuotaAsked['calendar']) => go({ calendar: calendar === 'school' ? calendar : undefined })}
        />
      </label>
      <label>
        {t('year')}
        <Select
          aria-label={t('year')}
          value={asked.year}
          options={years.map((value) => ({ value, label: school ? `${value}–${value + 1}` : String(value) }))}
          onChange={(year: number) => go({ year })}
        />
      </label>
    </div>
  );
}

interface PlaceProps {
  asked: string;
  place?: { id: string; code: string; name: string };
  onChange: (unit: string) => void;
}
function PlaceField({ asked, place, onChange }: PlaceProps) {
  const t = useWords('quota');
  const [q, setQ] = useState('');
  const found = useQuery(placesQuery(q));
  const mine = useMe().offices.map((seat) => ({ id: seat.unitId, name: seat.unitName }));
  const all = q === '' ? [...(place ? [place] : []), ...mine] : (found.data?.items ?? []);
  const options = [...new Map(all.map(({ id, name }) => [id, { value: id, label: name }])).values()];
  return (
    <label>
      {t('unit')}
      <Select
        aria-label={t('unit')}
        value={place?.id ?? asked}
        options={options}
        loading={found.isFetching}
        showSearch={{ filterOption: false, onSearch: setQ }}
        onChange={(unit: string) => {
          setQ('');
          onChange(unit);
        }}
      />
    </label>
  );
}
