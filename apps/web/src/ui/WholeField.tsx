import { Input } from 'antd';

interface Props {
  id?: string;
  value?: number | string;
  /** A whole number; what is none is handed on as it was typed, for the form to tell. */
  onChange?: (value: number | undefined) => void;
}

/** A whole number. Nothing is set right behind one's back: the form says what is wrong with it. */
export const WholeField = ({ value, onChange, ...rest }: Props) => (
  <Input
    {...rest}
    className="whole-field numbers"
    inputMode="numeric"
    autoComplete="off"
    maxLength={9}
    value={value ?? ''}
    onChange={({ target }) => {
      const text = target.value.trim();
      onChange?.(text === '' ? undefined : /^\d+$/.test(text) ? Number(text) : (target.value as unknown as number));
    }}
  />
);
