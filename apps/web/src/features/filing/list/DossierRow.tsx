import { Link } from '@tanstack/react-router';
import type { UnitDossier } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { time } from '../../../ui/dates';
import { Due } from '../../../ui/Due';
import { LateMark, StatusTold, VerdictTold } from '../../../ui/Told';
import { AwardTold } from './AwardTold';

/** One dossier in a line; on a phone, in a few. */
export function DossierRow({ item }: { item: UnitDossier }) {
  const t = useWords('filing');
  const say = useSay();
  const today = useToday();
  return (
    <article className="card unit-row">
      <div className="unit-who">
        <Link to={item.group === 'draft' ? '/lap-ho-so/$id' : '/ho-so/$id'} params={{ id: item.id }} className="unit-name">
          {item.nominee.name}
        </Link>
        <span className="quiet numbers">
          {item.code} {item.late && <LateMark />}
        </span>
      </div>
      <AwardTold code={item.award} />
      <div className="unit-stand">
        <StatusTold status={item.status} />
        {item.stepName && <span className="quiet">{t('list.at', { step: say(item.stepName) })}</span>}
        {item.group === 'draft' && <span className="quiet numbers">{t('list.savedAt', { time: time(item.updatedAt) })}</span>}
      </div>
      <div className="unit-end">{item.group === 'running' ? <Due on={item.dueOn} today={today} paused={item.status === 'held'} /> : null}</div>
      <div className="unit-end">{item.group === 'running' && item.verdict ? <VerdictTold verdict={item.verdict} /> : null}</div>
    </article>
  );
}
