import { useQuery } from '@tanstack/react-query';
import { getSeatConsequences, getUnitConsequences } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';

/** What hangs on a unit, told before the change is saved. */
export function UnitHangs({ code, kind }: { code: string; kind: 'rename' | 'merge' }) {
  const t = useWords('administration');
  const { data, error } = useQuery({ queryKey: ['consequences', 'unit', code], queryFn: () => getUnitConsequences(code), staleTime: 0, gcTime: 0 });
  if (error) return <ProblemBox error={error} />;
  if (!data) return <Waiting rows={2} />;
  return (
    <ul className="consequences" aria-label={t('hangs.title')}>
      <li>{t(`hangs.${kind}`, { ...data })}</li>
      {kind === 'merge' && <li>{t('hangs.ends', { ...data })}</li>}
    </ul>
  );
}

/** What waits for a seat, told before it is ended. */
export function SeatHangs({ seatId }: { seatId: string }) {
  const t = useWords('administration');
  const { data, error } = useQuery({ queryKey: ['consequences', 'seat', seatId], queryFn: () => getSeatConsequences(seatId), staleTime: 0, gcTime: 0 });
  if (error) return <ProblemBox error={error} />;
  if (!data) return <Waiting rows={2} />;
  const alone = data.others.length === 0 && data.tasks > 0;
  return (
    <ul className="consequences" aria-label={t('hangs.title')}>
      <li>{t('hangs.tasks', { n: data.tasks })}</li>
      {data.byName > 0 && <li>{t('hangs.byName', { n: data.byName })}</li>}
      <li className={alone ? 'due-late' : undefined}>{data.others.length > 0 ? t('hangs.others', { names: data.others.join(', ') }) : t('hangs.nobody')}</li>
    </ul>
  );
}
