import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';

const TYPING_MS = 350;

interface Props {
  value: string;
  /** Nothing typed is undefined, so that it leaves the address. */
  set: (q: string | undefined) => void;
  label: string;
  hint?: string;
  id?: string;
}

/** A search, sent when the typing rests or with Enter; Enter also leaves the field, so that the keys of the list work at once. */
export function SearchField({ value, set, label, hint, id }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => set(typed || undefined), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, set]);
  return (
    <Input
      className="search-field"
      type="search"
      prefix={<SearchOutlined aria-hidden />}
      aria-label={label}
      placeholder={label}
      value={typed}
      {...(id ? { id } : {})}
      {...(hint ? { title: hint } : {})}
      onChange={(e) => setTyped(e.target.value)}
      onPressEnter={(e) => {
        set(typed || undefined);
        e.currentTarget.blur();
      }}
    />
  );
}
