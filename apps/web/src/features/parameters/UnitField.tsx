import { useInfiniteQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { decidersQuery } from './calls';

const DECIDE: readonly string[] = ['state', 'province', 'district', 'commune'];

/** The unit whose layers one looks at, found by name. */
export function UnitField({ unit, onChange }: { unit: { code: string; name: string }; onChange: (code: string) => void }) {
  const t = useWords('parameters');
  const [q, setQ] = useState('');
  const found = useInfiniteQuery(decidersQuery(q));
  const units = (found.data?.pages.flatMap((page) => page.items) ?? []).filter(({ level }) => DECIDE.includes(level));
  const options = [unit, ...units.filter(({ code }) => code !== unit.code)].map(({ code, name }) => ({ value: code, label: name }));
  return (
    <label className="parameters-unit">
      {t('unit')}
      <Select
        aria-label={t('unit')}
        value={unit.code}
        options={options}
        loading={found.isFetching}
        showSearch={{ filterOption: false, onSearch: setQ }}
        onChange={onChange}
      />
    </label>
  );
}
