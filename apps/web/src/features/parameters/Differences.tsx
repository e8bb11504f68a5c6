import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Affected, Effects, ParameterShown } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useTold, type Kind } from './told';

/** Dossiers whose way would be another, and in what. `before` stands in front of each: a box to tick, or nothing. */
export function Differences({ effects, kind, before }: { effects: Effects; kind: Kind; before?: (one: Affected) => ReactNode }) {
  const t = useWords('parameters');
  return (
    <>
      {effects.affected > effects.items.length && <p className="quiet">{t('effects.shown', { n: effects.items.length })}</p>}
      {effects.more && <p className="quiet">{t('effects.more')}</p>}
      <ul className="differences">
        {effects.items.map((one) => (
          <li key={one.dossier.id}>
            {before?.(one)}
            <div>
              <Link to="/ho-so/$id" params={{ id: one.dossier.id }}>
                {one.dossier.nominee} ({one.dossier.code})
              </Link>
              {one.differences.map((difference) => (
                <Difference key={`${difference.step?.id ?? ''} ${difference.what}`} difference={difference} kind={kind} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Difference({ difference: { step, before, after }, kind }: { difference: Affected['differences'][number]; kind: ParameterShown['kind'] }) {
  const t = useWords('parameters');
  const say = useSay();
  const told = useTold();
  const words = (value: unknown): string =>
    value === null || value === undefined ? '–' : told(kind, typeof value === 'number' ? { value } : { value: 0, data: value }).join('; ');
  return <div className="quiet">{t('effects.change', { name: step ? say(step.name) : t('effects.all'), before: words(before), after: words(after) })}</div>;
}
