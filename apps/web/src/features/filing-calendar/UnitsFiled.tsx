import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import type { FilingDay } from '../../api';
import { useWords } from '../../i18n';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { unitsFiledQuery } from './calls';

/** Unit by unit: those that have not filed come first. */
export function UnitsFiled({ day, unit, title, onClose }: { day: FilingDay; unit: string; title: string; onClose: () => void }) {
  const t = useWords('filing-calendar');
  const { data, error, isError, refetch } = useQuery(unitsFiledQuery(day.id, unit, day.period));
  const state = (filed: number, late: number): string =>
    filed === 0 ? t('whoState.none') : late > 0 ? t('whoState.late', { n: filed, late }) : t('whoState.some', { n: filed });
  return (
    <Modal open title={t('whoTitle')} footer={null} onCancel={onClose}>
      <p className="quiet">{title}</p>
      {isError && <ProblemBox error={error} again={() => void refetch()} />}
      {!data && !isError && <Waiting rows={4} />}
      <ul className="filing-units" aria-label={t('whoTitle')}>
        {data?.items.map((one) => (
          <li key={one.unit.id}>
            <span>{one.unit.name}</span>
            <span className={one.filed === 0 ? 'due-soon' : 'quiet'}>{state(one.filed, one.late)}</span>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
