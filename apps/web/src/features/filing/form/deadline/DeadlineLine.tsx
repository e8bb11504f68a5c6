import { CalendarOutlined, ExclamationCircleFilled } from '@ant-design/icons';
import type { FilingHolding } from '../../../../api';
import { useSay, useWords } from '../../../../i18n';
import { day } from '../../../../ui/dates';

/** The last day to file, while one types: how far it is, who set it, and how it came about. */
export function DeadlineLine({ holding }: { holding: FilingHolding | undefined }) {
  const t = useWords('filing');
  const say = useSay();
  const held = holding?.holds ?? holding?.believed;
  if (!holding || !held) return null;
  const late = held.left < 0;
  const believed = !holding.holds;
  const Icon = late ? ExclamationCircleFilled : CalendarOutlined;
  return (
    <section className={late ? 'warning deadline-line' : 'deadline-line'} aria-label={t('deadline.name')}>
      <p>
        <Icon aria-hidden />{' '}
        <strong>
          {late ? t(believed ? 'deadline.passed' : 'deadline.late', { n: -held.left }) : t('deadline.due', { day: day(held.due), left: say(held.leftInWords) })}
        </strong>
        {late && <> {t('deadline.was', { day: day(held.due) })}</>}
      </p>
      <details>
        <summary>{t('deadline.why', { period: say(holding.periodName) })}</summary>
        <ul>
          {held.because.map((one) => (
            <li key={one.vi}>{say(one)}</li>
          ))}
          {believed && <li>{t('deadline.believed')}</li>}
        </ul>
      </details>
    </section>
  );
}
