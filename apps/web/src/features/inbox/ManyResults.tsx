import { Button } from 'antd';
import { ResultList } from '../../acts';
import type { ActResult, InboxItem } from '../../api';
import { useWords } from '../../i18n';

/** One line a dossier: recorded, or refused and why. The refused come first. */
export function ManyResults({ results, items, onClose }: { results: ActResult[]; items: InboxItem[]; onClose: () => void }) {
  const t = useWords('inbox');
  const ui = useWords('ui');
  const ok = results.filter((one) => one.ok).length;
  const no = results.length - ok;
  return (
    <>
      <p role="status">
        <strong>{t('many.done', { ok, no })}</strong>
      </p>
      {no > 0 && <p className="quiet">{t('many.again')}</p>}
      <ResultList results={results} items={items} recorded={t('many.ok')} />
      <Button type="primary" onClick={onClose}>
        {ui('close')}
      </Button>
    </>
  );
}
