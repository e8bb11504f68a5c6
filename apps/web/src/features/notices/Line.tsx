import { Link } from '@tanstack/react-router';
import type { Notice } from '../../api';
import { useSay, useWords } from '../../i18n';
import { time } from '../../ui/dates';

/** One notice: what happened, to which dossier, when. Opening the dossier reads it. */
export function Line({ notice: { sentence, actingFor, dossier, at, readAt }, onOpen }: { notice: Notice; onOpen: () => void }) {
  const t = useWords('notices');
  const say = useSay();
  const unread = readAt === null;
  return (
    <li className={unread ? 'notice notice-unread' : 'notice'}>
      <Link to="/ho-so/$id" params={{ id: dossier.id }} search={{}} onClick={onOpen}>
        <span className="notice-what">
          {say(sentence)}
          {actingFor && ` (${t('instead', { name: actingFor.name })})`}
        </span>
        <span>
          <span className="numbers">{dossier.code}</span> · {dossier.nominee}
        </span>
      </Link>
      <span className="quiet numbers notice-at">
        {time(at)}
        {unread && <strong> · {t('new')}</strong>}
      </span>
    </li>
  );
}
