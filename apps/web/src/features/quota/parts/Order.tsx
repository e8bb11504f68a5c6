import { Link } from '@tanstack/react-router';
import type { Quota } from '../../../api';
import { useWords } from '../../../i18n';
import { Citations } from '../../../ui/Citations';

/** By what proposals are put in order, and whose word that is. */
export function Order({ page }: { page: Quota }) {
  const t = useWords('quota');
  const { keys, decision, citations } = page.order;
  return (
    <section className="card" aria-label={t('order')}>
      <h2>{t('order')}</h2>
      <ol className="quota-order">
        {keys.map((key) => (
          <li key={key}>{t(`by.${key}`)}</li>
        ))}
      </ol>
      <p>{decision ? t('orderBy', { decision }) : t('orderOpen')}</p>
      <Citations citations={citations} />
      <Link to="/tham-so/$key" params={{ key: 'quota.order' }} search={{ unit: page.unit.code }}>
        {t('setOrder')}
      </Link>
    </section>
  );
}
