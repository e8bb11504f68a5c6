import { PauseCircleOutlined, RollbackOutlined } from '@ant-design/icons';
import type { DossierView } from '../../api';
import { useWords } from '../../i18n';
import { CitationLine } from '../../ui/Citations';
import { day } from '../../ui/dates';

/** Why the clock stands: returned with these defects, or held for this reason. */
export function Interruptions({ view: { returned, held } }: { view: DossierView }) {
  const t = useWords('dossier');
  const acts = useWords('acts');
  return (
    <>
      {returned && (
        <section className="card interruption">
          <h2>
            <RollbackOutlined aria-hidden /> {t('returned.title')}
          </h2>
          <p className="quiet">{t('returned.by', { name: returned.by.name, date: day(returned.on) })}</p>
          <ol>
            {returned.defects.map((defect, i) => (
              <li key={i}>
                {defect.detail} {defect.citation && <CitationLine citation={defect.citation} />}
              </li>
            ))}
          </ol>
          {returned.note && <p>{returned.note}</p>}
        </section>
      )}
      {held && (
        <section className="card interruption">
          <h2>
            <PauseCircleOutlined aria-hidden /> {t('held.title')}
          </h2>
          <p className="quiet">{t('held.by', { name: held.by.name, date: day(held.on) })}</p>
          <p>
            {acts(`hold.${held.ground}`)}: {held.reason}
          </p>
        </section>
      )}
    </>
  );
}
