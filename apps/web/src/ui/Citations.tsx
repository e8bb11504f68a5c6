import type { Citation } from '../../../../libs/rulebook/types';
import { useWords } from '../i18n';
import './words';

/** "Điều 84 khoản 1 06/2022/QH15", with how far the citation was verified where it was not read in the instrument itself. */
export function CitationLine({ citation }: { citation: Citation }) {
  const t = useWords('ui');
  const place = [
    citation.article === undefined ? '' : t('citation.article', { n: citation.article }),
    citation.clause === undefined ? '' : t('citation.clause', { n: citation.clause }),
    citation.point === undefined ? '' : t('citation.point', { n: citation.point }),
  ].filter(Boolean);
  return (
    <span className="citation">
      {[...place, citation.document].join(' ')}
      <span className={`mark mark-${citation.mark}`} title={[t(`markAbout.${citation.mark}`), citation.note].filter(Boolean).join('. ')}>
        {t(`mark.${citation.mark}`)}
      </span>
    </span>
  );
}

export function Citations({ citations }: { citations: readonly Citation[] | undefined }) {
  if (!citations?.length) return null;
  return (
    <ul className="citations">
      {citations.map((citation, i) => (
        <li key={i}>
          <CitationLine citation={citation} />
        </li>
      ))}
    </ul>
  );
}
