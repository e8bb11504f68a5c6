import { Button } from 'antd';
import { ResultList } from '../../acts';
import type { ActResult, InboxItem } from '../../api';
import { useWords } from '../../i18n';

interface Props {
  results: ActResult[];
  items: InboxItem[];
  onFinish: () => void;
  /** Back to the form, for what was refused. */
  onMend?: () => void;
}

/** One line a dossier: recorded, or refused and why. The refused stand first. */
export function Results({ results, items, onFinish, onMend }: Props) {
  const t = useWords('council');
  const ok = results.filter((one) => one.ok).length;
  const no = results.length - ok;
  return (
    <section className="card">
      <p role="status">
        <strong>{t('done', { ok, no })}</strong>
      </p>
      <ResultList results={results} items={items} recorded={t('recorded')} />
      <div className="queue-buttons">
        <Button type="primary" onClick={onFinish}>
          {t('finish')}
        </Button>
        {no > 0 && onMend && <Button onClick={onMend}>{t('recordAgain')}</Button>}
      </div>
    </section>
  );
}
