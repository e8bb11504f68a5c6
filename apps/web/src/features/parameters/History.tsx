import type { ParameterShown } from '../../api';
import { useWords } from '../../i18n';
import { day, time } from '../../ui/dates';
import { StandingTold } from './Layers';
import { ValueTold } from './Told';

/** Every value that was ever entered for the unit and those above it, the newest first. */
export function History({ parameter: { kind, rows } }: { parameter: ParameterShown }) {
  const t = useWords('parameters');
  return (
    <section aria-label={t('history')}>
      <h2>{t('history')}</h2>
      <p className="quiet">{rows.length === 0 ? t('noHistory') : t('historyAbout')}</p>
      {rows.length > 0 && (
        <table className="plain-table parameters-list">
          <thead>
            <tr>
              {[t('value'), t('period'), t('decision'), t('who'), t('state')].map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <ValueTold kind={kind} value={row} />
                </th>
                <td>{row.to ? t('fromTo', { from: day(row.from), to: day(row.to) }) : t('fromOn', { from: day(row.from) })}</td>
                <td>
                  {row.unit.name}, {row.decision}
                </td>
                <td className="quiet">{row.by && row.at ? `${row.by}, ${time(row.at)}` : ''}</td>
                <td>
                  <StandingTold standing={row.standing} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
