import { useQueries, useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { getPlan, getUnit } from '../../api';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { plain } from '../../ui/plain';
import type { About } from '../act-form';
import { Lines, useNeed } from '../fields';

/** Who takes the task: those of the office that handles the step; of a step of the unit itself, those of the unit. */
export function Reassign({ about }: { about: About }) {
  const t = useWords('acts');
  const need = useNeed();
  const me = useMe();
  const { view } = about;
  const plan = useQuery({ queryKey: ['dossier', view?.id, 'plan'], queryFn: () => getPlan(view?.id ?? ''), enabled: view !== null });
  const seats = plan.data?.steps.find((step) => step.id === view?.step?.id)?.seats ?? [];
  const units = [
    ...new Set([
      ...me.offices.filter((seat) => seat.level === view?.step?.level).map((seat) => seat.unitId),
      ...(view?.step?.level === 'unit' ? [view.unit.id] : []),
    ]),
  ];
  const found = useQueries({ queries: units.map((id) => ({ queryKey: ['unit', id, about.today], queryFn: () => getUnit(id, { on: about.today }) })) });
  const people = new Map(
    found.flatMap(({ data }) =>
      (data?.offices ?? [])
        .filter((o) => seats.some((seat) => seat.office === o.kind))
        .flatMap((o) => o.holders.map((h) => [h.personId, `${h.name} · ${o.name}`] as const)),
    ),
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
