import { SearchOutlined } from '@ant-design/icons';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useEffect, useState } from 'react';
import { AwardField } from '../../../acts';
import { useWords } from '../../../i18n';
import { GROUPS, unitSearch, type UnitSearch } from '../search';

const route = getRouteApi('/desk/ho-so-don-vi');
const TYPING_MS = 350;

/** Filters stand in the address. */
export function UnitFilters() {
  const t = useWords('filing');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: UnitSearch): void => void navigate({ search: (old) => unitSearch({ ...old, ...change }), replace: true });
  return (
    <search aria-label={t('list.filter.name')} className="unit-filters">
      <Typed value={search.q ?? ''} set={(q) => set({ q })} />
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

/** The search, sent when the typing rests. */
function Typed({ value, set }: { value: string; set: (q: string) => void }) {
  const t = useWords('filing');
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => set(typed), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, set]);
  return (
    <Input
      className="unit-q"
      type="search"
      prefix={<SearchOutlined aria-hidden />}
      aria-label={t('list.filter.q')}
      placeholder={t('list.filter.q')}
      title={t('list.filter.qHint')}
      value={typed}
      onChange={(e) => setTyped(e.target.value)}
      onPressEnter={() => set(typed)}
    />
  );
}
