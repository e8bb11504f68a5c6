import { LockOutlined } from '@ant-design/icons';
import type { ParameterRow, ParameterShown } from '../../api';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { CitationLine } from '../../ui/Citations';
import { day } from '../../ui/dates';
import { DecidedBy, ValueTold } from './Told';
import { isPercent, nationalNow, useLevel, useTold } from './told';

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
      <Bounds parameter={parameter} />
    </section>
  );
}

/** What may be entered at all: within the bounds of the kind, and of the law while it holds. */
function Bounds({ parameter }: { parameter: ParameterShown }) {
  const t = useWords('parameters');
  const { kind, least, most, levels } = parameter;
  const law = nationalNow(parameter, useToday());
  const numbers = isPercent(kind) ? t('boundsShare') : t('bounds', { least, most: law ? Math.min(most, law.value) : most });
  return (
    <p className="quiet">
      {levels.length > 1 && `${t(`below.${belowOf(parameter)}`)} `}
      {!['reminders', 'ladder', 'order'].includes(kind) && numbers}
    </p>
  );
}

/** What a lower level may ask for: less time, a higher vote, a lower cap; of a choice by number, only the stricter. */
const belowOf = ({ kind, below }: ParameterShown) => {
  if (below === 'none' || kind === 'working-days' || kind === 'share') return below;
  return kind === 'cap' ? ('cap' as const) : ('stricter' as const);
};

const NOW: readonly ParameterRow['standing'][] = ['stands', 'narrowed', 'set-aside'];

function National({ parameter: { kind, national, starting, standing } }: { parameter: ParameterShown }) {
  const t = useWords('parameters');
  const told = useTold();
  const today = useToday();
  const shown = national.filter(({ citation: { to } }) => to === null || to >= today);
  const usual = standing ? { value: 0, data: standing as unknown } : starting;
  if (shown.length === 0) return <p>{usual ? t('open', { value: told(kind, usual).join('; ') }) : t('openBare')}</p>;
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
