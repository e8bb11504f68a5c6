import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { Due } from '../../ui/Due';
import { VerdictTold } from '../../ui/Told';
import type { ListProps } from './list-props';
import { Age, AwardName, Instead, Marks } from './parts';

/** The list on a phone: one card a task. */
export function TaskCards({ items, gone, chosen, toggle }: ListProps) {
  const t = useWords('inbox');
  const say = useSay();
  const today = useToday();
  return (
    <ul className="task-cards">
      {items.map((item) => {
        const { dossier } = item;
        return (
          <li key={item.id} className={`card${gone.has(item.id) ? ' gone' : ''}`}>
            <div className="task-card-head">
              <Link to="/ho-so/$id" params={{ id: dossier.id }} className="row-link">
                {dossier.nominee.name}
              </Link>
              <Checkbox
                aria-label={t('choose', { code: dossier.code, nominee: dossier.nominee.name })}
                checked={chosen.has(item.id)}
                onChange={(e) => toggle([item.id], e.target.checked)}
              />
            </div>
            <div>
              <AwardName code={dossier.award} />
            </div>
            <div className="quiet">{dossier.unit.name}</div>
            <div>{say(dossier.stepName)}</div>
            <Instead item={item} />
            <Due on={item.dueOn} today={today} paused={item.task === 'supplement' && !item.dueOn} />
            <div className="task-card-foot quiet">
              <span className="code">{dossier.code}</span>
              <span>
                {t('column.age')} <Age item={item} />
              </span>
              <VerdictTold verdict={dossier.verdict} />
              <Marks item={item} gone={gone.has(item.id)} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
