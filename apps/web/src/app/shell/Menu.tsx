import { Link } from '@tanstack/react-router';
import type { Me } from '../../api';
import { useWords } from '../../i18n';
import { MENU, type MenuEntry, type MenuGroup } from '../menu';
import { Fold } from './Fold';

const FOLDED: readonly MenuGroup[] = ['rules', 'administration'];

interface Props {
  me: Me;
  /** In a drawer there is room: every group stands open under its name. */
  open?: boolean;
  onChosen?: () => void;
}

/** What this person does, and nothing else. */
export function Menu({ me, open = false, onChosen }: Props) {
  const t = useWords('app');
  const mine = MENU.filter((entry) => entry.for(me));
  const of = (group: MenuGroup) => mine.filter((entry) => entry.group === group);
  const links = (entries: MenuEntry[]) => entries.map((entry) => <Item key={entry.key} entry={entry} me={me} {...(onChosen ? { onChosen } : {})} />);
  return (
    <nav aria-label={t('menu.name')} className="menu">
      <ul>
        {links(of('work'))}
        {FOLDED.filter((group) => of(group).length > 0).map((group) => (
          <li key={group}>
            {open ? (
              <>
                <div className="menu-group">{t(`menu.group.${group}`)}</div>
                <ul>{links(of(group))}</ul>
              </>
            ) : (
              <Fold name={t(`menu.group.${group}`)}>{links(of(group))}</Fold>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Item({ entry: { key, to, icon: Icon }, me, onChosen }: { entry: MenuEntry; me: Me; onChosen?: () => void }) {
  const t = useWords('app');
  return (
    <li>
      <Link to={to} className="menu-link" activeProps={{ 'aria-current': 'page' }} {...(onChosen ? { onClick: onChosen } : {})}>
        <Icon aria-hidden /> {t(`menu.${key}`)}
        {key === 'inbox' && me.counts.tasks > 0 && <span className="count">{`${me.counts.tasks}${me.counts.tasksMore ? '+' : ''}`}</span>}
      </Link>
    </li>
  );
}
