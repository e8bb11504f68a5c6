import type { CalendarYear } from '../../api';
import { useWords } from '../../i18n';
import { day, time } from '../../ui/dates';
import type { Row } from './days';

/** Every row with the document it rests on, and whether that was read. */
export function Rows({ rows }: { rows: readonly Row[] }) {
  const t = useWords('calendar');
  if (rows.length === 0) return <p className="quiet">{t('noRows')}</p>;
  return (
    <section className="card">
      <h2>{t('rows')}</h2>
      <ul className="cal-rows">
        {rows.map((row) => (
          <li key={`${row.date} ${row.audience} ${row.place?.id ?? ''}`}>
            <span className="cal-when">{day(row.date)}</span>
            <span>
              <strong>
                {t(`kind.${row.kind}`)}: {row.name}
              </strong>
              {row.place && <> · {row.place.name}</>}
              {row.audience && row.audience !== 'everyone' && <> · {t(`audience.${row.audience}`)}</>}
              <br />
              <span className="quiet">
                {row.source} · {t(`mark.${row.mark}`)}
                {row.note && <> · {row.note}</>}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who changed what, by which document, and what stood there before. */
export function Changes({ changes }: { changes: CalendarYear['changes'] }) {
  const t = useWords('calendar');
  if (changes.length === 0) return null;
  return (
    <section className="card">
      <h2>{t('changes')}</h2>
      <ul className="cal-rows">
        {changes.map((change) => (
          <li key={change.id}>
            <span className="cal-when">{time(change.at)}</span>
            <span>
              {change.by}: {change.reason}
              <br />
              <span className="quiet">
                {change.rows
                  .map(
                    (row) =>
                      `${t(`action.${row.action}`)} ${day(row.date)}${row.name ? ` (${row.name})` : ''}${row.was ? `, ${t('was')} ${row.was.name}` : ''}`,
                  )
                  .join('; ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
