import { useQueries, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { listPeople } from '../../api';
import { useWords } from '../../i18n';
import { useMe, useToday } from '../../session/me';
import { plain } from '../../ui/plain';
import { substitutesQuery, unitQuery } from './calls';
import { NOBODY } from './values';

interface Field {
  id?: string;
  value?: string;
  onChange?: (value: string) => void;
}
const found = (typed: string, option?: { label?: string }): boolean => plain(option?.label ?? '').includes(plain(typed));

/** Those who sit in a unit of the absent person on the first day; or nobody. */
export function SubstituteField({ personId, on, ...field }: Field & { personId: string; on: string }) {
  const t = useWords('absence');
  const { data, isFetching } = useQuery({ ...substitutesQuery(personId, on), enabled: personId !== '' });
  const options = [
    ...(data?.items ?? []).map(({ id, name, seats }) => ({ value: id, label: `${name} · ${seats.join(', ')}` })),
    { value: NOBODY, label: t('field.noSubstitute') },
  ];
  return <Select {...field} options={options} loading={isFetching} showSearch={{ filterOption: found }} />;
}

/** One of my seats; left empty, every one. */
export function SeatField(field: Field) {
  const t = useWords('absence');
  const me = useMe();
  const options = me.offices
    .filter((seat) => seat.office !== 'administration')
    .map((seat) => ({ value: `${seat.officeId} ${seat.role}`, label: `${t(`role.${seat.role}`)} · ${seat.officeName}` }));
  return <Select {...field} allowClear placeholder={t('field.allSeats')} options={options} />;
}

/** Whom I look after: an administrator finds people by name, the head of an office has its holders. */
export function PersonField(field: Field) {
  const me = useMe();
  const today = useToday();
  const [q, setQ] = useState('');
  const administers = me.offices.some((seat) => seat.role === 'administrator');
  const people = useQuery({ queryKey: ['people', 'absence', q], queryFn: () => listPeople({ limit: 50, ...(q ? { q } : {}) }), enabled: administers });
  const units = [...new Set(me.offices.map((seat) => seat.unitId))];
  const holders = useQueries({ queries: administers ? [] : units.map((id) => unitQuery(id, today)) });
  const others = administers
    ? (people.data?.items ?? []).map(
        (person) => [person.id, [person.name, person.seats.find((seat) => seat.now)?.officeName].filter(Boolean).join(' · ')] as const,
      )
    : holders.flatMap(({ data }) => (data?.offices ?? []).flatMap((o) => o.holders.map((h) => [h.personId, `${h.name} · ${o.name}`] as const)));
  const options = [...new Map(others)].filter(([id]) => id !== me.person.id).map(([value, label]) => ({ value, label }));
  const search = administers ? { filterOption: false as const, onSearch: setQ } : { filterOption: found };
  return <Select {...field} options={options} loading={people.isFetching} showSearch={search} />;
}
