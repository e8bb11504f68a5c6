import type { ParameterRow, ParameterShown } from '../../api';
import { useWords } from '../../i18n';
import { day } from '../../ui/dates';
import { nationalNow, useTold, type Kind } from './told';

/** A value, one line for each thing it says. */
export function ValueTold({ kind, value }: { kind: Kind; value: { value: number; data?: unknown; strict?: boolean } }) {
  const told = useTold();
  const lines = told(kind, value);
  return lines.length === 1 ? (
    <strong>{lines[0]}</strong>
  ) : (
    <ol className="ladder-told">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

export function DecidedBy({ row }: { row: ParameterRow }) {
  const t = useWords('parameters');
  return <div className="quiet">{t('byDecision', { unit: row.unit.name, decision: row.decision, from: day(row.from) })}</div>;
}

/** What a plan made today takes, and by whose word. */
export function InForce({ parameter, today }: { parameter: ParameterShown; today: string }) {
  const t = useWords('parameters');
  const { kind, inForce, starting, standing } = parameter;
  const law = nationalNow(parameter, today);
  const entered = inForce && !(law && (kind === 'working-days' || kind === 'cap') && inForce.value >= law.value);
  if (entered)
    return (
      <>
        <ValueTold kind={kind} value={inForce} />
        <DecidedBy row={inForce} />
      </>
    );
  if (law)
    return (
      <>
        <ValueTold kind={kind} value={law} />
        <div className="quiet">{t('byLaw')}</div>
      </>
    );
  const value = standing ? { value: 0, data: standing as unknown } : starting;
  return value ? (
    <>
      <ValueTold kind={kind} value={value} />
      <div className="quiet">{t(standing ? 'bySystem' : 'starting')}</div>
    </>
  ) : (
    <span className="quiet">{t('none')}</span>
  );
}
