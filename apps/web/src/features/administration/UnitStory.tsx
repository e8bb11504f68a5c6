import type { Unit } from '../../api';
import { useWords } from '../../i18n';
import { day } from '../../ui/dates';

const KNOWN = ['rename', 'merge', 'split', 'abolition'] as const;

/** The names a unit bore, and what it came from or went into. */
export function UnitStory({ unit }: { unit: Unit }) {
  const t = useWords('administration');
  return (
    <section className="unit-story">
      <h2>{t('units.names')}</h2>
      <ul>
        {unit.versions.map((version) => (
          <li key={version.fromOn}>
            {version.name}{' '}
            <span className="quiet numbers">{t('units.period', { from: day(version.fromOn), to: version.toOn ? day(version.toOn) : t('units.open') })}</span>
            {version.assumed && <span className="mark">{t('units.assumed')}</span>}
          </li>
        ))}
      </ul>
      {unit.successors.length > 0 && (
        <>
          <h2>{t('units.history')}</h2>
          <ul>
            {unit.successors.map((one) => (
              <li key={`${one.on} ${one.from.code} ${one.to?.code}`}>
                <span className="numbers">{day(one.on)}</span>: {one.from.name} {t(`units.happened.${KNOWN.find((kind) => kind === one.kind) ?? 'other'}`)}
                {one.to && one.to.code !== one.from.code && ` → ${one.to.name}`} {one.source && <span className="quiet">({one.source})</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
