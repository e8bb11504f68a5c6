import { Link } from '@tanstack/react-router';
import type { Fund } from '../../api';
import { useWords } from '../../i18n';
import { day, time } from '../../ui/dates';
import { Empty } from '../../ui/Empty';
import { useDong } from './money';

/** What each decision of the year costs. */
export function Lines({ fund }: { fund: Fund }) {
  const t = useWords('fund');
  const dong = useDong();
  if (fund.lines.length === 0) return <Empty title={t('noLines')}>{t('noLinesNext')}</Empty>;
  return (
    <section aria-label={t('lines')}>
      <h2>{t('lines')}</h2>
      <Table name={t('lines')} columns={[t('code'), t('nominee'), t('award'), t('decidedOn'), t('amount')]}>
        {fund.lines.map((line) => (
          <tr key={line.dossierId}>
            <th scope="row">
              <Link to="/ho-so/$id" params={{ id: line.dossierId }}>
                {line.code}
              </Link>
            </th>
            <td>{line.nominee}</td>
            <td>{line.award}</td>
            <td>{day(line.decidedOn)}</td>
            <td className="fund-amount">{line.amount === null ? t('noAmount') : dong(line.amount)}</td>
          </tr>
        ))}
      </Table>
    </section>
  );
}

/** What was set aside, line by line; a line is never changed. */
export function Allotments({ fund }: { fund: Fund }) {
  const t = useWords('fund');
  const dong = useDong();
  return (
    <section aria-label={t('allotments')}>
      <h2>{t('allotments')}</h2>
      {fund.allotments.length === 0 ? (
        <p>{t('noAllotments')}</p>
      ) : (
        <Table name={t('allotments')} columns={[t('decision'), t('by'), t('amount')]}>
          {fund.allotments.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.decision}</th>
              <td>
                {one.enteredBy}, {time(one.enteredAt)}
              </td>
              <td className="fund-amount">{dong(one.amount)}</td>
            </tr>
          ))}
        </Table>
      )}
    </section>
  );
}

const Table = ({ name, columns, children }: { name: string; columns: string[]; children: React.ReactNode }) => (
  <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
    <table className="plain-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
