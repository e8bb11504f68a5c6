import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { AwardField } from '../../acts';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { unitsQuery } from './calls';
import type { FilingCalendarSearch } from './search';

interface Props {
  unit?: { code: string; name: string };
  search: FilingCalendarSearch;
  onChange: (next: FilingCalendarSearch) => void;
}
const YEARS_BACK = 3;

/** Whose days, and which of them. */
export function Filters({ unit, search, onChange }: Props) {
  const t = useWords('filing-calendar');
  const next = Number(useToday().slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, n) => next - n);
  const [q, setQ] = useState('');
  const found = useQuery(unitsQuery(q));
  const units = found.data?.items ?? [];
  const options = [...(unit ? [unit] : []), ...units.filter(({ code }) => code !== unit?.code)].map(({ code, name }) => ({ value: code, label: name }));
  return (
    <section className="filing-days-filters" aria-label={t('filters')}>
      <label>
        {t('unit')}
        <Select
          aria-label={t('unit')}
          {...(unit ? { value: unit.code } : {})}
          options={options}
          loading={found.isFetching}
          showSearch={{ filterOption: false, onSearch: setQ }}
          onChange={(code: string) => onChange({ unit: code })}
        />
      </label>
      <label>
        {t('award')}
        <AwardField
          aria-label={t('award')}
          clearable
          placeholder={t('anyAward')}
          {...(search.award ? { value: search.award } : {})}
          onChange={(award) => onChange({ award })}
        />
      </label>
      <label>
        {t('year')}
        <Select
          aria-label={t('year')}
          allowClear
          placeholder={t('nearYears')}
          value={search.nam ?? null}
          options={years.map((value) => ({ value, label: String(value) }))}
          onChange={(nam: number | null) => onChange({ nam: nam ?? undefined })}
        />
      </label>
      <label>
        {t('kind')}
        <Select
          aria-label={t('kind')}
          allowClear
          placeholder={t('anyKind')}
          value={search.kind ?? null}
          options={(['calendar-year', 'school-year'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind: FilingCalendarSearch['kind'] | null) => onChange({ kind: kind ?? undefined })}
        />
      </label>
    </section>
  );
}
