import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { time } from '../../../ui/dates';
import { neverSent } from '../form/keep/local';

/** Forms begun on this machine that had no name or award yet, so the server knows nothing of them. */
export function NeverSent() {
  const t = useWords('filing');
  const personId = useMe().person.id;
  const left = useMemo(() => neverSent(personId), [personId]);
  if (left.length === 0) return null;
  return (
    <div className="notice-bar">
      <div>
        {t('list.neverSent')}
        <ul className="never-sent">
          {left.map(({ id, kept }) => (
            <li key={id}>
              <Link to="/lap-ho-so/$id" params={{ id }} search={{ moi: true }}>
                {kept.values.nominee.name?.trim() || t('list.unnamed')}
              </Link>{' '}
              <span className="quiet numbers">{time(new Date(kept.at).toISOString())}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
