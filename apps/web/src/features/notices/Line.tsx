import { Link } from '@tanstack/react-router';
import type { Notice } from '../../api';
import { useSay, useWords } from '../../i18n';
import { day, time } from '../../ui/dates';

/** One notice: what happened, to which dossier or which filing deadline, when. Opening what it is about reads it. */
export function Line({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const t = useWords('notices');
  const say = useSay();
  const { sentence, actingFor, dossier, filing, at, readAt } = notice;
  const unread = readAt === null;
  const what = (
    <span className="notice-what">
      {say(sentence)}
      {actingFor && ` (${t('instead', { name: actingFor.name })})`}
    </span>
  );
  return (
    <li className={unread ? 'notice notice-unread' : 'notice'}>
      {dossier && (
        <Link to="/ho-so/$id" params={{ id: dossier.id }} search={{}} onClick={onOpen}>
          {what}
          <span>
            <span className="numbers">{dossier.code}</span> · {dossier.nominee}
          </span>
        </Link>
      )}
      {filing && (
        <Link to="/han-nop" search={{}} onClick={onOpen}>
          {what}
          <span>{t('filing', { what: say(filing.what), due: day(filing.due) })}</span>
        </Link>
      )}
      <span className="quiet numbers notice-at">
        {time(at)}
        {unread && <strong> · {t('new')}</strong>}
      </span>
    </li>
  );
}
