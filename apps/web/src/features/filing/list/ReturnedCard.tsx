import { Link } from '@tanstack/react-router';
import type { UnitDossier } from '../../../api';
import { useWords } from '../../../i18n';
import { CitationLine } from '../../../ui/Citations';
import { day } from '../../../ui/dates';
import { AwardTold } from './AwardTold';

/** A dossier that came back: by whom, when, and each point to be mended. */
export function ReturnedCard({ item, returned }: { item: UnitDossier; returned: NonNullable<UnitDossier['returned']> }) {
  const t = useWords('filing');
  return (
    <article className="card unit-returned">
      <div className="unit-returned-head">
        <div className="unit-who">
          <Link to="/ho-so/$id" params={{ id: item.id }} className="unit-name">
            {item.nominee.name}
          </Link>
          <span className="quiet numbers">{item.code}</span>
        </div>
        <AwardTold code={item.award} />
      </div>
      <p>{t('list.returnedBy', { name: returned.by.name, date: day(returned.on), n: returned.defects.length })}</p>
      <ol className="unit-defects">
        {returned.defects.map((defect, i) => (
          <li key={i}>
            {defect.detail} {defect.citation && <CitationLine citation={defect.citation} />}
          </li>
        ))}
      </ol>
      {returned.note && <p className="quiet">{returned.note}</p>}
      <Link to="/lap-ho-so/$id" params={{ id: item.id }} className="button-link">
        {t('list.answer')}
      </Link>
    </article>
  );
}
