import { useWords } from '../../i18n';
import { day } from '../../ui/dates';
import { weeksOf, type Cell, type Row } from './days';

const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 0] as const;

/** One month: what each day is stands in the cell as a sign beside its number, not in its colour alone. */
export function Month(it: { year: number; month: number; rows: ReadonlyMap<string, Row>; today: string; choose?: ((cell: Cell) => void) | undefined }) {
  const t = useWords('calendar');
  return (
    <table className="cal-month">
      <caption>{t('month', { month: it.month })}</caption>
      <thead>
        <tr>
          {MONDAY_FIRST.map((n) => (
            <th key={n} scope="col" abbr={t(`weekday.d${n}`)}>
              {t(`short.d${n}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(it.year, it.month, it.rows).map((week, i) => (
          <tr key={i}>{week.map((cell, n) => (cell ? <Day key={cell.date} cell={cell} today={it.today} choose={it.choose} /> : <td key={n} />))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ cell, today, choose }: { cell: Cell; today: string; choose?: ((cell: Cell) => void) | undefined }) {
  const t = useWords('calendar');
  const { kind, row } = cell;
  const said = row ? `${t(`kind.${row.kind}`)}: ${row.name}` : undefined;
  return (
    <td className={`cal-day cal-${kind}`} aria-current={cell.date === today ? 'date' : undefined} title={said}>
      {choose ? (
        <button type="button" onClick={() => choose(cell)}>
          <Inside cell={cell} said={t('edit', { day: day(cell.date), what: said ?? t(`kind.${kind}`) })} />
        </button>
      ) : (
        <Inside cell={cell} said={said} />
      )}
    </td>
  );
}

function Inside({ cell, said }: { cell: Cell; said: string | undefined }) {
  const t = useWords('calendar');
  return (
    <>
      {Number(cell.date.slice(8))}
      {cell.row && (
        <span className="cal-sign" aria-hidden>
          {t(`sign.${cell.row.kind}`)}
        </span>
      )}
      {said && <span className="hidden-text"> {said}</span>}
    </>
  );
}
