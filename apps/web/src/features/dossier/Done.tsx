import { CheckCircleFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { nextInQueue } from '../../acts';
import type { PersonAct } from '../../acts/entry';
import type { DossierView } from '../../api';
import { useSay, useWords } from '../../i18n';

/** What was recorded, where the dossier is now, and the next task: ten of them without going back to the list. */
export function Done({ act, view }: { act: PersonAct; view: DossierView }) {
  const t = useWords('dossier');
  const names = useWords('acts');
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const next = nextInQueue(view.id);
  return (
    <div className="notice-bar done-bar" role="status" tabIndex={-1} ref={box}>
      <p>
        <CheckCircleFilled aria-hidden className="verdict-met" /> <strong>{t('acts.done', { act: names(`name.${act}`) })}</strong>{' '}
        {view.step && t('acts.now', { step: say(view.step.name) })}
      </p>
      <p className="done-links">
        {next && (
          <Link to="/ho-so/$id" params={{ id: next }}>
            {t('acts.next')}
          </Link>
        )}
        <Link to="/viec-cua-toi">{t('acts.back')}</Link>
      </p>
    </div>
  );
}
