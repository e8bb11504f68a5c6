import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useSay } from '../i18n';
import { plain } from '../ui/plain';
import { awardsQuery } from './awards';

interface Props {
  id?: string;
  value?: string;
  onChange?: (code: string | undefined) => void;
  on?: string;
  placeholder?: string;
  clearable?: boolean;
  'aria-label'?: string;
}

/** Chooses an award: code and full name, found by either, with or without diacritics. */
export function AwardField({ on, clearable, ...field }: Props) {
  const say = useSay();
  const { data } = useQuery(awardsQuery(on));
  const options = (data?.items ?? []).map((award) => ({ value: award.code, label: `${award.code} · ${say(award.name)}` }));
  return (
    <Select
      {...field}
      allowClear={clearable ?? false}
      options={options}
      popupMatchSelectWidth={false}
      showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }}
    />
  );
}
