import { getRouteApi } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { AwardField } from '../../../acts';
import { useWords } from '../../../i18n';
import { SearchField } from '../../../ui/SearchField';
import { GROUPS, unitSearch, type UnitSearch } from '../search';

const route = getRouteApi('/desk/ho-so-don-vi');

/** Filters stand in the address. */
export function UnitFilters() {
  const t = useWords('filing');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: UnitSearch): void => void navigate({ search: (old) => unitSearch({ ...old, ...change }), replace: true });
  return (
    <search aria-label={t('list.filter.name')} className="unit-filters">
      <SearchField value={search.q ?? ''} set={(q) => set({ q })} label={t('list.filter.q')} hint={t('list.filter.qHint')} />
      <Select
        aria-label={t('list.filter.group')}
        placeholder={t('list.filter.group')}
        allowClear
        popupMatchSelectWidth={false}
        {...(search.group ? { value: search.group } : {})}
        onChange={(group?: UnitSearch['group']) => set({ group })}
        options={GROUPS.map((value) => ({ value, label: t(`list.group.${value}`) }))}
      />
      <AwardField
        aria-label={t('list.filter.award')}
        placeholder={t('list.filter.award')}
        clearable
        {...(search.award ? { value: search.award } : {})}
        onChange={(award) => set({ award })}
      />
      {Object.values(search).some(Boolean) && <Button onClick={() => void navigate({ search: {}, replace: true })}>{t('list.filter.clear')}</Button>}
    </search>
  );
}
