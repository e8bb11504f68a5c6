import type { Citation } from '../../../../libs/rulebook/types';
import { useWords } from '../i18n';
import './words';

/** What kind of document its number says it is: …/QH15 a law, …/NĐ-CP a decree. Empty for what is not named by a number. */
function kindOf(document: string): 'law' | 'decree' | 'circular' | 'decision' | null {
  if (/^\d+\/\d{4}\/(QH|UBTVQH)\d+/.test(document)) return 'law';
  if (/^\d+\/\d{4}\/NĐ-CP/.test(document)) return 'decree';
  if (/^\d+\/\d{4}\/TT-/.test(document)) return 'circular';
  return /^\d+\/(\d{4}\/)?QĐ-/.test(document) ? 'decision' : null;
}

/** "Điều 84 khoản 1 Luật 06/2022/QH15", with how far the citation was verified where it was not read in the instrument itself. */
export function CitationLine({ citation }: { citation: Citation }) {
  const t = useWords('ui');
  const kind = kindOf(citation.document);
  const place = [
    citation.article === undefined ? '' : t('citation.article', { n: citation.article }),
    citation.clause === undefined ? '' : t('citation.clause', { n: citation.clause }),
    citation.point === undefined ? '' : t('citation.point', { n: citation.point }),
  ].filter(Boolean);
  return (
    <span className="citation">
      {[...place, ...(kind ? [t(`document.${kind}`)] : []), citation.document].join(' ')}
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
