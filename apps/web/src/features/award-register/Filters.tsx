import { getRouteApi } from '@tanstack/react-router';
import { Button, InputNumber, Select } from 'antd';
import { AwardField } from '../../acts';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { SearchField } from '../../ui/SearchField';
import { UnitField } from './UnitField';
import { honoureesSearch, KINDS, type HonoureesSearch } from './search';

const route = getRouteApi('/desk/so-khen-thuong');

/** Name, unit or birth year as it is typed; then whose awards, which, and of which year. */
export function Filters() {
  const t = useWords('awardRegister');
  const ui = useWords('ui');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const thisYear = Number(useToday().slice(0, 4));
  const set = (change: { [K in keyof HonoureesSearch]: HonoureesSearch[K] | undefined }): void =>
    void navigate({ search: (old) => honoureesSearch({ ...old, ...change }), replace: true });
  return (
    <search aria-label={t('filters')} className="honourees-filters">
      <SearchField value={search.q ?? ''} set={(q) => set({ q })} label={t('q')} />
      <Select
        aria-label={t('kind')}
        placeholder={t('kind')}
        allowClear
        popupMatchSelectWidth={false}
        {...(search.kind ? { value: search.kind } : {})}
        onChange={(kind?: HonoureesSearch['kind']) => set({ kind })}
        options={KINDS.map((value) => ({ value, label: ui(`nominee.${value}`) }))}
      />
      <AwardField
        aria-label={t('award')}
        placeholder={t('award')}
        clearable
        {...(search.award ? { value: search.award } : {})}
        onChange={(award) => set({ award })}
      />
      <UnitField value={search.unit} onChange={(unit) => set({ unit })} />
      <InputNumber
        aria-label={t('year')}
        placeholder={t('year')}
        min={1945}
        max={thisYear}
        changeOnWheel={false}
        value={search.year ?? null}
        onChange={(year) => set({ year: year ?? undefined })}
      />
      {Object.values(search).some(Boolean) && <Button onClick={() => void navigate({ search: {}, replace: true })}>{t('clear')}</Button>}
    </search>
  );
}
