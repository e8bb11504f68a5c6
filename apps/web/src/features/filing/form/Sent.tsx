import { CheckCircleFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { DossierView } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { Due } from '../../../ui/Due';
import { Page } from '../../../ui/Page';
import type { Mode } from './steps';

/** It is on its way: where it is now, until when, and where to go on. */
export function Sent({ view, mode }: { view: DossierView; mode: Mode }) {
  const t = useWords('filing');
  const say = useSay();
  const today = useToday();
  return (
    <Page title={t(mode === 'answer' ? 'sent.answer' : 'sent.title')}>
      <div className="card sent">
        <p>
          <CheckCircleFilled aria-hidden className="verdict-met" /> <strong>{view.nominee.name}</strong> · {view.award.code} ·{' '}
          <span className="numbers">{view.code}</span>
        </p>
        {view.step && <p>{t('list.at', { step: say(view.step.name) })}</p>}
        {view.step && <Due on={view.step.dueOn} today={today} />}
        <p className="sent-links">
          <Link to="/ho-so/$id" params={{ id: view.id }}>
            {t('form.toDossier')}
          </Link>
          <Link to="/ho-so-don-vi">{t('sent.toList')}</Link>
          <Link to="/lap-ho-so">{t('sent.another')}</Link>
        </p>
      </div>
    </Page>
  );
}
