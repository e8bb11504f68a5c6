import { CalendarOutlined, CheckOutlined, ClockCircleOutlined } from '@ant-design/icons';
import { useWords } from '../../i18n';

const SOON_DAYS = 14;

/** How far a day is, in colour, icon and words. That it has passed is no fault of anybody's. */
export function Left({ left }: { left: number }) {
  const t = useWords('filing-calendar');
  const [Icon, state] =
    left < 0 ? ([CheckOutlined, 'none'] as const) : left <= SOON_DAYS ? ([ClockCircleOutlined, 'soon'] as const) : ([CalendarOutlined, 'later'] as const);
  const words = left < 0 ? t('passed', { n: -left }) : left === 0 ? t('today') : t('left', { n: left });
  return (
    <span className={`due due-${state}`}>
      <span className="due-words">
        <Icon aria-hidden /> {words}
      </span>
    </span>
  );
}
