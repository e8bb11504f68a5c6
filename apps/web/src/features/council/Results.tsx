import { CheckCircleFilled, StopOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
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
  const names = new Map(items.map(({ dossier }) => [dossier.id, `${dossier.nominee.name} (${dossier.code})`]));
  return (
    <section className="card">
      <p role="status">
        <strong>{t('done', { ok, no })}</strong>
      </p>
      <ul className="results">
        {[...results]
          .sort((a, b) => Number(a.ok) - Number(b.ok))
          .map((one) => (
            <li key={one.dossierId}>
              {one.ok ? <CheckCircleFilled aria-hidden className="verdict-met" /> : <StopOutlined aria-hidden className="verdict-not-met" />}{' '}
              <Link to="/ho-so/$id" params={{ id: one.dossierId }}>
                {names.get(one.dossierId)}
              </Link>
              : {one.ok ? t('recorded') : one.refusal?.detail}
              {one.refusal?.errors?.map((e) => (
                <div key={e.path}>{e.detail}</div>
              ))}
              {one.refusal?.next && <div className="quiet">{one.refusal.next}</div>}
            </li>
          ))}
      </ul>
      <div className="queue-buttons">
        <Button type="primary" onClick={onFinish}>
          {t('finish')}
        </Button>
        {no > 0 && onMend && <Button onClick={onMend}>{t('recordAgain')}</Button>}
      </div>
    </section>
  );
}
