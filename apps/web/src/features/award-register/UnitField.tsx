import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { unitQuery, unitsQuery } from './calls';

/** Narrows a list to one unit and those under it; found by name, carried by its code. */
export function UnitField({ value, onChange }: { value: string | undefined; onChange: (code: string | undefined) => void }) {
  const t = useWords('awardRegister');
  const [q, setQ] = useState('');
  const found = useQuery(unitsQuery(q));
  const chosen = useQuery(unitQuery(value ?? ''));
  const units = found.data?.items ?? [];
  const known = value && !units.some(({ code }) => code === value) ? [{ code: value, name: chosen.data?.name ?? value }] : [];
  return (
    <Select
      aria-label={t('unit')}
      placeholder={t('unit')}
      allowClear
      popupMatchSelectWidth={false}
      {...(value ? { value } : {})}
      options={[...known, ...units].map(({ code, name }) => ({ value: code, label: name }))}
      loading={found.isFetching}
      showSearch={{ filterOption: false, onSearch: setQ }}
      onChange={onChange}
    />
  );
}
