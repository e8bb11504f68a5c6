import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import type { LocalDate } from '../../../../libs/rulebook/types';

dayjs.extend(customParseFormat);
const SHOWN = 'DD/MM/YYYY';
/** Typed without separators, or with other ones, it is understood too. */
const TYPED = [SHOWN, 'D/M/YYYY', 'DDMMYYYY', 'DD-MM-YYYY', 'DD.MM.YYYY'];

interface Props {
  id?: string;
  value?: LocalDate | null;
  onChange?: (value: LocalDate | undefined) => void;
  /** Last and first day that may be chosen. */
  latest?: LocalDate;
  earliest?: LocalDate;
  'aria-label'?: string;
}

/** A day, as YYYY-MM-DD outside and dd/MM/yyyy on the screen; a field of antd's Form. */
export function DayField({ value, onChange, latest, earliest, ...rest }: Props) {
  return (
    <DatePicker
      {...rest}
      className="day-field"
      format={TYPED}
      placeholder="dd/mm/yyyy"
      // Enter takes the day that was typed; it must not also send the form it stands in: that could sign a decision.
      onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      value={value ? dayjs(value) : null}
      onChange={(chosen) => onChange?.(chosen ? chosen.format('YYYY-MM-DD') : undefined)}
      {...(latest ? { maxDate: dayjs(latest) } : {})}
      {...(earliest ? { minDate: dayjs(earliest) } : {})}
    />
  );
}
