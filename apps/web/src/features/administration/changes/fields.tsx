import { useInfiniteQuery } from '@tanstack/react-query';
import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import type { OfficeKind, Role } from '../../../../../../libs/rulebook/types';
import type { Office } from '../../../api';
import { useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { DayField } from '../../../ui/DayField';
import { peopleQuery, unitsQuery } from '../calls';
import { useRole } from '../cells';
import { namesIt } from '../../../ui/plain';

const ROLES_OF: Record<OfficeKind, readonly Role[]> = {
  unit: ['clerk', 'unit-head'],
  'standing-agency': ['intake', 'appraiser', 'office-head', 'desk'],
  council: ['chair', 'standing-vice-chair', 'vice-chair', 'secretary', 'member'],
  'peoples-committee': ['chair', 'vice-chair'],
  administration: ['administrator'],
};

function useNeed() {
  return { required: true, message: useWords('administration')('act.need') };
}

export function RenameFields() {
  const t = useWords('administration');
  const need = useNeed();
  return (
    <>
      <Form.Item name="name" label={t('act.newName')} rules={[{ ...need, whitespace: true }]}>
        <Input maxLength={200} autoComplete="off" />
      </Form.Item>
      <Form.Item name="on" label={t('act.on')} rules={[need]}>
        <DayField />
      </Form.Item>
    </>
  );
}

export function MergeFields({ except }: { except: string }) {
  const t = useWords('administration');
  const need = useNeed();
  const today = useToday();
  const [q, setQ] = useState('');
  const found = useInfiniteQuery(unitsQuery(q || undefined, today));
  const options = (found.data?.pages.flatMap((page) => page.items) ?? [])
    .filter((unit) => unit.code !== except)
    .map((unit) => ({ value: unit.code, label: `${unit.name} (${unit.code})` }));
  return (
    <>
      <Form.Item name="into" label={t('act.into')} rules={[need]}>
        <Select showSearch={{ filterOption: false, onSearch: setQ }} options={options} loading={found.isFetching} />
      </Form.Item>
      <Form.Item name="on" label={t('act.on')} rules={[need]}>
        <DayField latest={today} />
      </Form.Item>
    </>
  );
}

export function AppointFields({ office }: { office: Office }) {
  const t = useWords('administration');
  const need = useNeed();
  const who: unknown = Form.useWatch('who');
  const roles = Object.entries(ROLES_OF).find(([kind]) => kind === office.kind)?.[1] ?? [];
  return (
    <>
      <Form.Item name="role" label={t('act.role')} rules={[need]}>
        <Select options={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))} />
      </Form.Item>
      <Form.Item name="who" label={t('act.person')}>
        <Radio.Group options={(['known', 'new'] as const).map((one) => ({ value: one, label: t(`act.${one}`) }))} />
      </Form.Item>
      {who === 'new' ? (
        <Form.Item name="fullName" label={t('act.fullName')} rules={[{ ...need, whitespace: true }]}>
          <Input maxLength={120} autoComplete="off" />
        </Form.Item>
      ) : (
        <Form.Item name="personId" label={t('act.fullName')} rules={[need]}>
          <PersonField />
        </Form.Item>
      )}
      <Form.Item name="from" label={t('act.from')} rules={[need]}>
        <DayField />
      </Form.Item>
      <Form.Item name="to" label={t('act.to')}>
        <DayField />
      </Form.Item>
    </>
  );
}

/** Somebody of the units one administers, found by name; diacritics do not matter. */
export function PersonField(field: { id?: string; value?: string; onChange?: (id: string) => void }) {
  const [q, setQ] = useState('');
  const found = useInfiniteQuery(peopleQuery(q || undefined));
  const role = useRole();
  const options = (found.data?.pages.flatMap((page) => page.items) ?? []).map((person) => {
    const seat = person.seats.find((one) => one.now);
    return {
      value: person.id,
      label: seat
        ? [`${person.name} · ${role(seat.role)}`, seat.officeName, ...(namesIt(seat.officeName, seat.unitName) ? [] : [seat.unitName])].join(', ')
        : person.name,
    };
  });
  return <Select {...field} showSearch={{ filterOption: false, onSearch: setQ }} options={options} loading={found.isFetching} />;
}

export function EndFields() {
  const t = useWords('administration');
  const need = useNeed();
  return (
    <Form.Item name="on" label={t('act.lastDay')} rules={[need]}>
      <DayField />
    </Form.Item>
  );
}

export function DecisionField() {
  const t = useWords('administration');
  const need = useNeed();
  return (
    <Form.Item name="decision" label={t('act.decision')} rules={[{ ...need, whitespace: true }]}>
      <Input maxLength={200} autoComplete="off" />
    </Form.Item>
  );
}
