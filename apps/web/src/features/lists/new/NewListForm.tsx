import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { useRef } from 'react';
import { newId, sendList, type Me, type NewList } from '../../../api';
import { useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { DayField } from '../../../ui/DayField';
import { ProblemBox } from '../../../ui/Problem';
import { WorkbookField } from '../../../ui/WorkbookField';

type Entry = Omit<NewList, 'id'>;

/** The letter and its list. Sending it keeps the list and opens its report; nothing is filed yet. */
export function NewListForm() {
  const t = useWords('lists');
  const me = useMe();
  const units = unitsOf(me);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [form] = Form.useForm<Entry>();
  const given = useRef<{ file: File; id: string } | null>(null);
  const send = useMutation({
    // The same file sent again after a lost line is the same list.
    mutationFn: (entry: Entry) => {
      if (given.current?.file !== entry.file) given.current = { file: entry.file, id: newId() };
      return sendList({ ...entry, id: given.current.id });
    },
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ['lists'] });
      if (made.id) await navigate({ to: '/danh-sach/$id', params: { id: made.id }, search: made.faulty > 0 ? { show: 'faulty' } : {} });
    },
  });
  const needed = { required: true, message: t('new.need') };
  return (
    <section className="card lists-new" aria-labelledby="lists-new">
      <h2 id="lists-new">{t('new.title')}</h2>
      <Form<Entry>
        form={form}
        name="new-list"
        layout="vertical"
        requiredMark={false}
        initialValues={{ unitId: units[0]?.value, sentOn: me.today }}
        onFinish={(entry) => send.mutate(entry)}
      >
        {send.isError && <ProblemBox error={send.error} focus again={() => form.submit()} />}
        <Form.Item name="file" label={t('new.file')} extra={t('new.fileAbout')} validateTrigger="onSubmit" rules={[{ required: true, message: t('new.none') }]}>
          <WorkbookField />
        </Form.Item>
        <Form.Item name="unitId" label={t('new.unit')} rules={[needed]} hidden={units.length === 1}>
          <Select options={units} />
        </Form.Item>
        <Form.Item name="letterNumber" label={t('new.number')} extra={t('new.numberHint')} rules={[{ ...needed, whitespace: true }]}>
          <Input maxLength={80} autoComplete="off" />
        </Form.Item>
        <Form.Item name="letterDate" label={t('new.date')} rules={[needed]}>
          <DayField latest={me.today} />
        </Form.Item>
        <Form.Item name="sentOn" label={t('new.sentOn')} rules={[needed]}>
          <DayField latest={me.today} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('new.submit')}
        </Button>
        <p className="quiet">{t('new.after')}</p>
      </Form>
    </section>
  );
}

/** Units this person files for, now or, for a letter of an earlier day, then; the server decides. */
function unitsOf({ offices, formerOffices }: Me): { value: string; label: string }[] {
  const seats = [...offices, ...formerOffices].filter((seat) => seat.office === 'unit' && ['clerk', 'unit-head'].includes(seat.role));
  return [...new Map(seats.map((seat) => [seat.unitId, { value: seat.unitId, label: seat.unitName }])).values()];
}
