import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Segmented } from 'antd';
import { useRef, useState } from 'react';
import { changeCalendar, getCalendarEffects, newId, type CalendarLine } from '../../api';
import { useWords } from '../../i18n';
import { ProblemBox } from '../../ui/Problem';
import type { Cell, Row } from './days';
import { EffectsShown } from './EffectsShown';
import { OneDay, type DayValues } from './OneDay';
import { Pasted } from './Pasted';
import { readRows } from './read-rows';

interface Values extends Partial<DayValues> {
  reason: string;
  text?: string;
}
interface Asked {
  rows: CalendarLine[];
  reason: string;
}

/** A change in two steps: what it would move is shown first, then it is saved. Its id is made once: sent again, it happens once. */
export function ChangeModal(it: { place: string | undefined; cell: Cell | null; rows: readonly Row[]; onClose: () => void; onDone: (said: string) => void }) {
  const t = useWords('calendar');
  const client = useQueryClient();
  const id = useRef(newId());
  const [many, setMany] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const place = it.place ? { place: it.place } : {};
  const effects = useMutation({ mutationFn: ({ rows }: Asked) => getCalendarEffects({ ...place, rows }), onSuccess: (_, wish) => setAsked(wish) });
  const save = useMutation({
    mutationFn: (wish: Asked) => changeCalendar({ ...place, ...wish }, { headers: { 'Idempotency-Key': id.current } }),
    onSuccess: async ({ moved }) => {
      await Promise.all([client.invalidateQueries({ queryKey: ['calendar'] }), client.invalidateQueries({ queryKey: ['office-days'] })]);
      it.onDone(t('done', { count: moved }));
      it.onClose();
    },
  });
  const stands = (date: string | undefined): boolean => it.rows.some((row) => row.date === date && (it.place ? row.place?.id === it.place : !row.place));
  const look = (values: Values): void => {
    const rows = many ? readRows(values.text ?? '').rows : [lineOf(values as DayValues, stands(values.date), it)];
    effects.mutate({ rows, reason: values.reason });
  };
  return (
    <Modal open title={t(many ? 'import' : 'change')} footer={null} onCancel={it.onClose} maskClosable={false} width={720}>
      <Form<Values> layout="vertical" name="calendar" onFinish={look} onValuesChange={() => setAsked(null)} initialValues={startOf(it.cell)}>
        {!it.cell && (
          <Segmented
            block
            aria-label={t('how')}
            options={[
              { value: 'one', label: t('one') },
              { value: 'many', label: t('many') },
            ]}
            value={many ? 'many' : 'one'}
            onChange={(chosen) => {
              setMany(chosen === 'many');
              setAsked(null);
            }}
          />
        )}
        {(effects.isError || save.isError) && <ProblemBox error={save.error ?? effects.error} focus />}
        {many ? <Pasted /> : <OneDay stands={stands} />}
        <Form.Item name="reason" label={t('reason')} extra={t('reasonAbout')} rules={[{ required: true, whitespace: true, message: t('need') }]}>
          <Input maxLength={500} />
        </Form.Item>
        {asked && effects.data && <EffectsShown effects={effects.data} />}
        <div className="cal-buttons">
          {asked ? (
            <Button type="primary" loading={save.isPending} onClick={() => save.mutate(asked)}>
              {t('save')}
            </Button>
          ) : (
            <Button type="primary" htmlType="submit" loading={effects.isPending}>
              {t('look')}
            </Button>
          )}
          <Button onClick={it.onClose}>{t('stop')}</Button>
        </div>
      </Form>
    </Modal>
  );
}

function startOf(cell: Cell | null): Partial<Values> {
  const row = cell?.row;
  if (!row) return { ...(cell ? { date: cell.date } : {}), kind: 'holiday', mark: 'second-hand', removes: false };
  return { date: row.date, kind: row.kind, name: row.name, source: row.source, mark: row.mark, removes: false };
}

/** Swapped days are decided for State bodies; other days are everybody's. A row that stands keeps whose it is. */
function lineOf(values: DayValues, stands: boolean, it: { rows: readonly Row[]; place: string | undefined }): CalendarLine {
  const row = it.rows.find((one) => one.date === values.date && (it.place ? one.place?.id === it.place : !one.place));
  const audience = row?.audience ?? (values.kind.startsWith('swapped') ? 'administration' : 'everyone');
  if (values.removes) return { action: 'remove', date: values.date, audience };
  const { date, kind, name, source, mark } = values;
  return { action: stands ? 'replace' : 'add', date, kind, name, source, mark, audience };
}
