import { Link, type ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { useWords } from '../i18n';
import { Empty } from '../ui/Empty';
import { Page } from '../ui/Page';
import { ProblemBox } from '../ui/Problem';
import './words';

export function MissingPage() {
  const t = useWords('app');
  return (
    <main className="content">
      <Page title={t('missing.title')}>
        <Empty title={t('missing.about')}>
          <Link to="/viec-cua-toi">{t('missing.back')}</Link>
        </Empty>
      </Page>
    </main>
  );
}

/** A page whose code failed, or could not be fetched after a new version came out: reloading is what helps. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const t = useWords('app');
  return (
    <Page title={t('broken.title')}>
      <ProblemBox error={error} />
      <Button onClick={() => window.location.reload()}>{t('broken.again')}</Button>
    </Page>
  );
}
