import { Link } from '@tanstack/react-router';
import type { Me } from '../../api';
import { useWords } from '../../i18n';
import { MENU } from '../menu';

/** What this person does, and nothing else. */
export function Menu({ me, onChosen }: { me: Me; onChosen?: () => void }) {
  const t = useWords('app');
  const tasks = `${me.counts.tasks}${me.counts.tasksMore ? '+' : ''}`;
  return (
    <nav aria-label={t('menu.name')} className="menu">
      <ul>
        {MENU.filter((entry) => entry.for(me)).map(({ key, to, icon: Icon }) => (
          <li key={key}>
            <Link to={to} className="menu-link" activeProps={{ 'aria-current': 'page' }} {...(onChosen ? { onClick: onChosen } : {})}>
              <Icon aria-hidden /> {t(`menu.${key}`)}
              {key === 'inbox' && me.counts.tasks > 0 && <span className="count">{tasks}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
