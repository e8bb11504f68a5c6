import type { AwardChange, Change } from '../../../../../../libs/rulebook';
import { useSay, useWords } from '../../../i18n';
import { Citations } from '../../../ui/Citations';

/** What changed for one award: a line for each part, before and after, with the source of the later. */
export function ChangeTold({ change }: { change: AwardChange }) {
  const t = useWords('catalogue');
  return (
    <>
      <p>
        <span className="tag">{t(`how.${change.how}`)}</span> {change.successor && t('successor', { code: change.successor })}
      </p>
      <ul className="change-list">
        {change.changes.map((one, i) => (
          <Line key={i} change={one} />
        ))}
      </ul>
    </>
  );
}

function Line({ change: { part, before, after, citations } }: { change: Change }) {
  const t = useWords('catalogue');
  const say = useSay();
  return (
    <li>
      <strong>{t(`part.${part}`)}</strong>
      {before && (
        <div>
          <span className="quiet">{t(after ? 'was' : 'gone')}:</span> {say(before)}
        </div>
      )}
      {after && (
        <div>
          <span className="quiet">{t(before ? 'is' : 'added')}:</span> {say(after)}
        </div>
      )}
      <Citations citations={citations} />
    </li>
  );
}
