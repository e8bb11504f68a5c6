import { useLanguage, useSay, useWords } from '../../../i18n';
import { Citations, CitationLine } from '../../../ui/Citations';
import type { ExplainedView } from '../explained';

/** The money that goes with the award, how it is counted, and who pays. */
export function Money({ told: { money, payer } }: { told: ExplainedView }) {
  const t = useWords('catalogue');
  const ui = useWords('ui');
  const say = useSay();
  const numbers = new Intl.NumberFormat(useLanguage() === 'vi' ? 'vi-VN' : 'en-GB');
  return (
    <section aria-label={t('money')}>
      <h2>{t('money')}</h2>
      {money.length === 0 && <p>{t('noMoney')}</p>}
      <ul className="money-list">
        {money.map((one) => (
          <li key={one.subject}>
            <strong>
              {ui(`nominee.${one.subject}`)}: {one.atMost && `${t('atMost')} `}
              {numbers.format(one.amount)} đồng
            </strong>
            <div className="quiet">
              {t('coefficient')} {numbers.format(one.coefficient)} × {t('base').toLowerCase()} {numbers.format(one.baseSalary)} đồng
            </div>
            {one.notes.map((note) => (
              <div key={note}>{note}</div>
            ))}
            <Citations citations={one.citations} />
          </li>
        ))}
      </ul>
      {payer && (
        <p>
          {t('payer')}: {say(payer.because)} <CitationLine citation={payer.citation} />
        </p>
      )}
    </section>
  );
}
