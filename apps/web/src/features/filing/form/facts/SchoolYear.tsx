import { Select } from 'antd';
import { filingPeriod, periodKey, spanOf } from '../../../../../../../libs/rulebook/filing/period';
import { useWords } from '../../../../i18n';

interface Period {
  from?: string;
  to?: string;
}
interface Props {
  id?: string;
  value?: Period;
  onChange?: (period: Period) => void;
  today: string;
}
const YEARS = 4;

/** The period as a school year, for those who are rated by it; the days below follow. */
export function SchoolYear({ id, value, onChange, today }: Props) {
  const t = useWords('filing');
  const { from, to } = value ?? {};
  const period = from && to ? filingPeriod({ nominee: { kind: 'individual' }, period: { from, to } }, today) : null;
  const last = Number(today.slice(0, 4)) + 1;
  const years = Array.from({ length: YEARS }, (_, n) => last - n).filter((year) => spanOf({ kind: 'school-year', year }).from <= today);
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      placeholder={t('facts.noSchoolYear')}
      value={period?.kind === 'school-year' ? period.year : null}
      options={years.map((year) => ({ value: year, label: t('facts.schoolYearIs', { years: periodKey({ kind: 'school-year', year }) }) }))}
      onChange={(year: number | null) => onChange?.(year ? spanOf({ kind: 'school-year', year }) : {})}
    />
  );
}
