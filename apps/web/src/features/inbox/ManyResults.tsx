import { CheckCircleFilled, StopOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ActResult, InboxItem } from '../../api';
import { useWords } from '../../i18n';

/** One line a dossier: recorded, or refused and why. The refused come first. */
export function ManyResults({ results, items, onClose }: { results: ActResult[]; items: InboxItem[]; onClose: () => void }) {
  const t = useWords('inbox');
  const ui = useWords('ui');
  const ok = results.filter((one) => one.ok).length;
  const no = results.length - ok;
  const names = new Map(items.map(({ dossier }) => [dossier.id, `${dossier.nominee.name} (${dossier.code})`]));
  return (
    <>
      <p role="status">
        <strong>{t('many.done', { ok, no })}</strong>
      </p>
      {no > 0 && <p className="quiet">{t('many.again')}</p>}
      <ul className="results">
        {[...results]
          .sort((a, b) => Number(a.ok) - Number(b.ok))
          .map((one) => (
            <li key={one.dossierId}>
              {one.ok ? <CheckCircleFilled aria-hidden className="verdict-met" /> : <StopOutlined aria-hidden className="verdict-not-met" />}{' '}
              <Link to="/ho-so/$id" params={{ id: one.dossierId }}>
                {names.get(one.dossierId)}
              </Link>
              : {one.ok ? t('many.ok') : one.refusal?.detail}
              {one.refusal?.next && <div className="quiet">{one.refusal.next}</div>}
            </li>
          ))}
      </ul>
      <Button type="primary" onClick={onClose}>
        {ui('close')}
      </Button>
    </>
  );
}
