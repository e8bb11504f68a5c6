import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n';
import './words';

const SKELETON_MS = 300;
const SENTENCE_MS = 3000;

/** Nothing at first, a skeleton after 300 ms, a sentence after 3 s. */
export function Waiting({ rows = 6 }: { rows?: number }) {
  const t = useWords('ui');
  const [long, setLong] = useState(0);
  useEffect(() => {
    const timers = [setTimeout(() => setLong(1), SKELETON_MS), setTimeout(() => setLong(2), SENTENCE_MS)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div role="status" aria-label={t('wait.name')} className="waiting">
      {long > 0 && <Skeleton active={false} title={false} paragraph={{ rows }} />}
      {long > 1 && <p className="quiet">{t('wait.long')}</p>}
    </div>
  );
}
