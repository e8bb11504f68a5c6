import { CalendarOutlined, ClockCircleOutlined, ExclamationCircleFilled, MinusCircleOutlined, PauseCircleOutlined } from '@ant-design/icons';
import type { LocalDate } from '../../../../libs/rulebook/types';
import { useWords } from '../i18n';
import { day, dueState, type DueState } from './dates';
import './words';

const ICON: Record<DueState, typeof CalendarOutlined> = {
  late: ExclamationCircleFilled,
  today: ClockCircleOutlined,
  soon: ClockCircleOutlined,
  later: CalendarOutlined,
  none: MinusCircleOutlined,
};

/** A due date told three times: colour, icon, words. `today` is the server's day. */
export function Due({ on, today, paused, dated = true }: { on: LocalDate | null; today: LocalDate; paused?: boolean; dated?: boolean }) {
  const t = useWords('ui');
  if (paused) return told(PauseCircleOutlined, 'none', t('due.paused'));
  const { state, days } = dueState(on, today);
  const words = {
    late: days > 0 ? t('due.late', { days }) : t('due.lateToday'),
    today: t('due.today'),
    soon: t('due.left', { days }),
    later: t('due.left', { days }),
    none: t('due.none'),
  }[state];
  return told(ICON[state], state, words, dated && on ? day(on) : undefined);
}

const told = (Icon: typeof CalendarOutlined, state: DueState, words: string, date?: string) => (
  <span className={`due due-${state}`}>
    <span className="due-words">
      <Icon aria-hidden /> {words}
    </span>{' '}
    {date && <span className="due-date">{date}</span>}
  </span>
);
