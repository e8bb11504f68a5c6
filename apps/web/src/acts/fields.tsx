import { Form, Input } from 'antd';
import type { LocalDate } from '../../../../libs/rulebook/types';
import { useWords } from '../i18n';
import { DayField } from '../ui/DayField';
import type { About } from './act-form';
import './words';

type Label = keyof typeof import('./words/vi').default.field;
type Name = string | [string, string];
const long = 4000;

export function useNeed(): { required: true; whitespace?: boolean; message: string } {
  return { required: true, message: useWords('acts')('need') };
}

/** A line of text that must be there. */
export function Line({ name, label, optional, max = 80 }: { name: Name; label: Label; optional?: boolean; max?: number }) {
  const t = useWords('acts');
  const need = useNeed();
  return (
    <Form.Item name={name} label={t(`field.${label}`)} rules={optional ? [] : [{ ...need, whitespace: true }]}>
      <Input maxLength={max} autoComplete="off" />
    </Form.Item>
  );
}

/** Several lines of text. */
export function Lines({ name, label, optional, rows = 3 }: { name: Name; label: Label; optional?: boolean; rows?: number }) {
  const t = useWords('acts');
  const need = useNeed();
  return (
    <Form.Item name={name} label={t(`field.${label}`)} rules={optional ? [] : [{ ...need, whitespace: true }]}>
      <Input.TextArea autoSize={{ minRows: rows, maxRows: 12 }} maxLength={long} />
    </Form.Item>
  );
}

/** A day, by default not later than today. */
export function Day({
  name,
  label,
  optional,
  latest,
  earliest,
  help,
}: {
  name: Name;
  label: Label;
  optional?: boolean;
  latest?: LocalDate;
  earliest?: LocalDate;
  help?: string;
}) {
  const t = useWords('acts');
  const need = useNeed();
  return (
    <Form.Item name={name} label={t(`field.${label}`)} rules={optional ? [] : [need]} {...(help ? { extra: help } : {})}>
      <DayField {...(latest ? { latest } : {})} {...(earliest ? { earliest } : {})} />
    </Form.Item>
  );
}

/** Number and date of a paper: a letter, a decision, a notification. */
export function Numbered({ at, number, date, about }: { at: 'letter' | 'decision'; number: Label; date: Label; about: About }) {
  return (
    <>
      <Line name={[at, 'number']} label={number} />
      <Day name={[at, 'date']} label={date} latest={about.today} />
    </>
  );
}
