import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';

/** An address that names no parameter. */
export function MissingParameter() {
  const t = useWords('parameters');
  return (
    <Page title={t('title')}>
      <Empty title={t('missing')}>
        <Link to="/tham-so">{t('back')}</Link>
      </Empty>
    </Page>
  );
}
