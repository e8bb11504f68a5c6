import { useQueries } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { getUnit } from '../../api';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { plain } from '../../ui/plain';
import type { About } from '../act-form';
import { Lines, useNeed } from '../fields';

/** Who takes the task: holders of roles in my own offices' units, and in the unit of the dossier. */
export function Reassign({ about }: { about: About }) {
  const t = useWords('acts');
  const need = useNeed();
  const me = useMe();
  const units = [...new Set([...me.offices.map((seat) => seat.unitId), ...(about.view ? [about.view.unit.id] : [])])];
  const found = useQueries({ queries: units.map((id) => ({ queryKey: ['unit', id, about.today], queryFn: () => getUnit(id, { on: about.today }) })) });
  const people = new Map(
    found.flatMap(({ data }) => (data?.offices ?? []).flatMap((o) => o.holders.map((h) => [h.personId, `${h.name} · ${o.name}`] as const))),
  );
  return (
    <>
      <Form.Item name="to" label={t('field.to')} rules={[need]}>
        <Select
          options={[...people].map(([value, label]) => ({ value, label }))}
          showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }}
        />
      </Form.Item>
      <Lines name="reason" label="reason" />
    </>
  );
}
