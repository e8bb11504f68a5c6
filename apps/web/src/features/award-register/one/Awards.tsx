import { Link } from '@tanstack/react-router';
import { AwardCell } from '../../../acts';
import type { GivenAward } from '../../../api';
import { useWords } from '../../../i18n';
import { day } from '../../../ui/dates';
import { Empty } from '../../../ui/Empty';

const COLUMNS = ['award', 'period', 'decision', 'then', 'source'] as const;

/** Every award, newest first, by the decision that gave it and where the register has it from. */
export function Awards({ awards }: { awards: GivenAward[] }) {
  const t = useWords('awardRegister');
  if (awards.length === 0) return <Empty title={t('one.none')} />;
  return (
    <section aria-labelledby="honouree-awards">
      <h2 id="honouree-awards">{t('one.awards', { n: awards.length })}</h2>
      <div className="honourees-frame">
        <table className="honourees">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`one.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {awards.map((award) => (
              <Row key={award.id} award={award} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ award }: { award: GivenAward }) {
  const t = useWords('awardRegister');
  const ui = useWords('ui');
  const { period, decision } = award;
  return (
    <tr>
      <th scope="row">
        <Link to="/danh-hieu/$code" params={{ code: award.award }} search={{}}>
          <AwardCell code={award.award} />
        </Link>
        {award.ground && <div className="quiet">{ui(`ground.${award.ground}`)}</div>}
      </th>
      <td data-label={t('one.column.period')} className="numbers">
        {period ? t('one.period', { from: day(period.from), to: day(period.to) }) : award.year}
      </td>
      <td data-label={t('one.column.decision')}>
        {t('one.decision', { number: decision.number, date: day(decision.date) })}
        <div className="quiet">{award.authority}</div>
      </td>
      <td data-label={t('one.column.then')}>
        {award.unit}
        <div className="quiet">{[award.position, award.writtenAs].filter(Boolean).join(' · ')}</div>
      </td>
      <td data-label={t('one.column.source')}>
        {award.dossierId ? (
          <Link to="/ho-so/$id" params={{ id: award.dossierId }}>
            {t('one.source.dossier')}
          </Link>
        ) : (
          t(`one.source.${award.source}`)
        )}
      </td>
    </tr>
  );
}
