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
import type { Whose } from './search';

interface Values extends Partial<DayValues> {
  reason: string;
  text?: string;
}
interface Asked {
  rows: CalendarLine[];
  reason: string;
}

interface Props {
  place: string | undefined;
  whose: Whose;
  cell: Cell | null;
  rows: readonly Row[];
  onClose: () => void;
  onDone: (said: string) => void;
}

/** A change in two steps: what it would move is shown first, then it is saved. Its id is made once: sent again, it happens once. */
export function ChangeModal(it: Props) {
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
  const stands = (day: Partial<DayValues>): boolean => rowOf(it, day) !== undefined;
  const look = (values: Values): void => {
    const rows = many ? readRows(values.text ?? '').rows : [lineOf(values as DayValues, stands(values))];
    effects.mutate({ rows, reason: values.reason });
  };
  return (
    <Modal open title={t(many ? 'import' : 'change')} footer={null} onCancel={it.onClose} maskClosable={false} width={720}>
      <Form<Values> layout="vertical" name="calendar" onFinish={look} onValuesChange={() => setAsked(null)} initialValues={startOf(it.cell, it.whose)}>
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

/** The row of the same place and the same people that stands on a day. */
const rowOf = ({ rows, place }: Pick<Props, 'rows' | 'place'>, { date, audience }: Partial<DayValues>): Row | undefined =>
  rows.find((row) => row.date === date && (row.audience ?? 'everyone') === audience && (place ? row.place?.id === place : !row.place));

function startOf(cell: Cell | null, whose: Whose): Partial<Values> {
  const row = cell?.row;
  const audience = row?.audience ?? (whose === 'schools' ? 'schools' : 'everyone');
  if (!row) return { ...(cell ? { date: cell.date } : {}), kind: 'holiday', mark: 'second-hand', audience, removes: false };
  return { date: row.date, kind: row.kind, name: row.name, source: row.source, mark: row.mark, audience, removes: false };
}

function lineOf({ removes, date, audience, kind, name, source, mark }: DayValues, stands: boolean): CalendarLine {
  if (removes && stands) return { action: 'remove', date, audience };
  return { action: stands ? 'replace' : 'add', date, kind, name, source, mark, audience };
}
