import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Radio } from 'antd';
import { useId, type ReactNode } from 'react';
import { useWords } from '../../../../i18n';

interface Props<T> {
  id?: string;
  value?: T[] | undefined;
  onChange?: (value: T[] | undefined) => void;
  name: string;
  blank: T;
  row: (item: T, set: (change: Partial<T>) => void, n: number) => ReactNode;
}

/**
 * A list of which the law asks whether it is known: not known, none, or these. Left out it is unknown, empty it says "none"; the two are never
 * confused by a field that was only left blank.
 */
export function KnownList<T extends object>({ id, value, onChange, name, blank, row }: Props<T>) {
  const t = useWords('filing');
  // Several of these stand in one field of the form, whose name they would share: one choice would undo another.
  const group = useId();
  const state = value === undefined ? 'unknown' : value.length === 0 ? 'none' : 'some';
  const choose = (next: string): void => onChange?.(next === 'unknown' ? undefined : next === 'none' ? [] : [blank]);
  const list = value ?? [];
  return (
    <fieldset id={id} tabIndex={-1} className="known-list" aria-label={name}>
      <Radio.Group
        name={group}
        aria-label={name}
        value={state}
        onChange={(e) => choose(e.target.value as string)}
        options={(['unknown', 'none', 'some'] as const).map((one) => ({ value: one, label: t(`facts.${one}`) }))}
      />
      {list.map((item, n) => (
        <div className="known-row" key={n} role="group" aria-label={t('facts.row', { name, n: n + 1 })}>
          {row(item, (change) => onChange?.(list.map((one, i) => (i === n ? { ...one, ...change } : one))), n + 1)}
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('facts.remove', { name, n: n + 1 })}
            onClick={() => onChange?.(list.filter((_, i) => i !== n))}
          />
        </div>
      ))}
      {state === 'some' && (
        <Button type="dashed" icon={<PlusOutlined />} onClick={() => onChange?.([...list, blank])}>
          {t('facts.add')}
        </Button>
      )}
    </fieldset>
  );
}
