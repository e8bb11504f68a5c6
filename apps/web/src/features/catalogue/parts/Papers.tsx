import type { Paper } from '../../../../../../libs/rulebook/types';
import { useSay, useWords } from '../../../i18n';
import { Citations } from '../../../ui/Citations';

/** The papers of the dossier, to tick off on paper. */
export function Papers({ papers }: { papers: Paper[] }) {
  const t = useWords('catalogue');
  const say = useSay();
  if (papers.length === 0) return null;
  return (
    <section aria-label={t('papers')}>
      <h2>{t('papers')}</h2>
      <ul className="tick-list">
        {papers.map((paper) => (
          <li key={paper.code}>
            <div>
              {say(paper.name)} <span className="tag">{t(paper.required ? 'required' : 'ifAny')}</span>
              <Citations citations={paper.citations} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
