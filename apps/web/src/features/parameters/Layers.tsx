import { LockOutlined } from '@ant-design/icons';
import type { ParameterRow, ParameterShown } from '../../api';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { CitationLine } from '../../ui/Citations';
import { day } from '../../ui/dates';
import { DecidedBy, ValueTold } from './Told';
import { useLevel, useTold } from './told';

/** The law on top, then every level that may decide: what each says today, and which of them counts. */
export function Layers({ parameter }: { parameter: ParameterShown }) {
  const t = useWords('parameters');
  const level = useLevel();
  return (
    <section aria-label={t('layers')}>
      <h2>{t('layers')}</h2>
      <ol className="layers">
        <li className="card">
          <h3>{t('national')}</h3>
          <National parameter={parameter} />
        </li>
        {parameter.levels.map((one) => (
          <li className="card" key={one}>
            <h3>{level(one)}</h3>
            <OfLevel kind={parameter.kind} row={parameter.rows.find((row) => row.unit.level === one && NOW.includes(row.standing))} />
          </li>
        ))}
      </ol>
      <p className="quiet">
        {t(`below.${parameter.below}`)} {parameter.kind === 'share' ? t('boundsShare') : t('bounds', { least: parameter.least, most: parameter.most })}
      </p>
    </section>
  );
}

const NOW: readonly ParameterRow['standing'][] = ['stands', 'narrowed', 'set-aside'];

function National({ parameter: { kind, national, starting } }: { parameter: ParameterShown }) {
  const t = useWords('parameters');
  const told = useTold();
  const today = useToday();
  const shown = national.filter(({ citation: { to } }) => to === null || to >= today);
  if (shown.length === 0) return <p>{starting ? t('open', { value: told(kind, starting).join('; ') }) : t('openBare')}</p>;
  return shown.map(({ value, citation }) => (
    <div key={`${value} ${citation.document}`}>
      <ValueTold kind={kind} value={{ value }} />
      <div>
        <CitationLine citation={citation} />
      </div>
      <div className="quiet">
        <LockOutlined aria-hidden /> {t('locked')}. {citation.from > today && `${t('lockedFrom', { day: day(citation.from) })}. `}
        {citation.to && `${t('lockedUntil', { day: day(citation.to) })}.`}
      </div>
    </div>
  ));
}

function OfLevel({ kind, row }: { kind: ParameterShown['kind']; row: ParameterRow | undefined }) {
  const t = useWords('parameters');
  if (!row) return <p className="quiet">{t('notSet')}</p>;
  return (
    <>
      <ValueTold kind={kind} value={row} /> <StandingTold standing={row.standing} />
      <DecidedBy row={row} />
    </>
  );
}

export function StandingTold({ standing }: { standing: ParameterRow['standing'] }) {
  const t = useWords('parameters');
  return <span className={`tag standing-${standing}`}>{t(`standing.${standing}`)}</span>;
}
