import type { Quota } from '../../../api';
import { useWords } from '../../../i18n';
import { Citations } from '../../../ui/Citations';

/** Who is among the proposed: women, direct workers, ethnic minorities, difficult areas; what is not recorded is said, not guessed. */
export function Composition({ page }: { page: Quota }) {
  const t = useWords('quota');
  return (
    <section className="card" aria-label={t('composition')}>
      <h2>{t('composition')}</h2>
      <dl className="quota-composition">
        {page.composition.map(({ part, yes, no, unknown }) => (
          <div key={part}>
            <dt>{t(`part.${part}`)}</dt>
            <dd>
              <strong className="numbers">{t('ofAll', { n: yes, all: yes + no + unknown })}</strong>
              {unknown > 0 && <span className="quiet"> {t('notRecorded', { n: unknown })}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {page.priorities.length > 0 && (
        <>
          <p className="quiet">{t('priorities')}</p>
          <Citations citations={page.priorities} />
        </>
      )}
    </section>
  );
}
