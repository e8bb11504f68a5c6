import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { createContext, useContext, useId, useMemo, useState, type ComponentPropsWithRef } from 'react';
import { isLocalDate } from '../../../../libs/rulebook/dates';
import type { LocalDate } from '../../../../libs/rulebook/types';
import { useWords } from '../i18n';
import { day } from './dates';
import { dayFault, readDay } from './typed-day';
import './words';

dayjs.extend(customParseFormat);
const SHOWN = 'DD/MM/YYYY';
/** Typed without separators, or with other ones, it is understood too. */
const TYPED = [SHOWN, 'D/M/YYYY', 'DDMMYYYY', 'DD-MM-YYYY', 'DD.MM.YYYY'];

interface Props {
  id?: string;
  value?: LocalDate | null;
  /** Of a form also text that is no day, as it was typed: it is told here, and refused by whoever takes the form. */
  onChange?: (value: LocalDate | undefined) => void;
  /** Last and first day that may be chosen. */
  latest?: LocalDate;
  earliest?: LocalDate;
  /** It chooses what a page shows: only real days leave it. */
  filters?: boolean;
  'aria-label'?: string;
}

/** The text that stands in the field although it is no day. */
const Kept = createContext('');
function TypedInput({ value, ...rest }: ComponentPropsWithRef<'input'>) {
  const kept = useContext(Kept);
  return <input {...rest} value={value || kept} />;
}
const COMPONENTS = { input: TypedInput };

/** A day, as YYYY-MM-DD outside and dd/MM/yyyy on the screen; a field of antd's Form. What is no day stays as it was typed, with a word why. */
export function DayField({ value, onChange, latest, earliest, filters, ...rest }: Props) {
  const t = useWords('ui');
  const about = useId();
  const [typing, setTyping] = useState(false);
  const [left, setLeft] = useState<{ text: string; at: string | null } | null>(null);
  const kept = left && left.at === (value ?? null) ? left.text : value && !isLocalDate(value) ? value : '';
  // The same object while the day is the same: given a new one, the picker would drop what is being typed.
  const chosen = useMemo(() => (value && isLocalDate(value) ? dayjs(value) : null), [value]);
  const bounds = { ...(latest ? { latest } : {}), ...(earliest ? { earliest } : {}) };
  const fault = typing ? null : dayFault(kept || value, bounds);
  const leave = (text: string): void => {
    setTyping(false);
    const read = readDay(text);
    setLeft(text && !read ? { text, at: filters ? (value ?? null) : null } : null);
    if (read || !text || !filters) onChange?.(read ?? (text || undefined));
  };
  return (
    <div onInput={() => setTyping(true)}>
      <Kept value={typing ? '' : kept}>
        <DatePicker
          {...rest}
          className="day-field"
          components={COMPONENTS}
          format={TYPED}
          placeholder="dd/mm/yyyy"
          preserveInvalidOnBlur
          {...(fault ? { status: 'error', 'aria-invalid': true, 'aria-describedby': about } : {})}
          // Enter takes the day that was typed; it must not also send the form it stands in: that could sign a decision.
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onBlur={(event) => typing && leave((event.target as HTMLInputElement).value.trim())}
          value={chosen}
          onChange={(picked) => {
            setTyping(false);
            setLeft(null);
            onChange?.(picked ? picked.format('YYYY-MM-DD') : undefined);
          }}
          // Days out of bounds are greyed, not shut: the picker would empty the field of one that was typed, without a word.
          cellRender={(at, { originNode }) =>
            dayjs.isDayjs(at) && dayFault(at.format('YYYY-MM-DD'), bounds) ? <span className="day-out">{originNode}</span> : originNode
          }
        />
      </Kept>
      {fault && (
        <div className="field-fault" id={about} role="alert">
          {t(`day.${fault}`, { typed: kept, latest: day(latest), earliest: day(earliest) })}
        </div>
      )}
    </div>
  );
}
