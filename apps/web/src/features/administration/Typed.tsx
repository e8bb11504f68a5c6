import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';

const TYPING_MS = 350;

/** A search that is sent when the typing rests. */
export function Typed({ value, set, label }: { value: string; set: (q: string | undefined) => void; label: string }) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => set(typed || undefined), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, value, set]);
  return (
    <Input
      className="filter-typed"
      type="search"
      prefix={<SearchOutlined aria-hidden />}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(e) => setTyped(e.target.value)}
      onPressEnter={() => set(typed || undefined)}
    />
  );
}
