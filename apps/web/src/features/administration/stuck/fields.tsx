import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { LocalDate } from '../../../../../../libs/rulebook/types';
import { useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { DayField } from '../../../ui/DayField';
import { plain } from '../../../ui/plain';
import { takersQuery } from '../calls';

/** Who takes it over: those of the office that handles the step. */
export function ToField({ dossierId }: { dossierId: string }) {
  const t = useWords('administration');
  const { data, isFetching } = useQuery(takersQuery(dossierId));
  const options = (data?.items ?? []).map((one) => ({ value: one.id, label: `${one.name} · ${one.office}` }));
  return (
    <Form.Item name="to" label={t('remedy.to')} rules={[{ required: true, message: t('act.need') }]}>
      <Select
        loading={isFetching}
        options={options}
        notFoundContent={t('remedy.nobody')}
        showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }}
      />
    </Form.Item>
  );
}

/** The new due date, after the old one and not in the past. */
export function UntilField({ after }: { after: LocalDate | null }) {
  const t = useWords('administration');
  const today = useToday();
  return (
    <Form.Item name="until" label={t('remedy.until')} rules={[{ required: true, message: t('act.need') }]}>
      <DayField earliest={after !== null && after > today ? after : today} />
    </Form.Item>
  );
}
