import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useWords } from '../../i18n';
import { SignInAgain } from '../../session/SignInAgain';
import { OfflineBar } from '../../ui/OfflineBar';
import { Waiting } from '../../ui/Waiting';
import '../words';
import { Header } from './Header';

/** Header, page, and what lies over them. */
export function Shell() {
  const t = useWords('app');
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <Header />
      <OfflineBar />
      <main id="content" className="content" tabIndex={-1}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <SignInAgain />
    </>
  );
}
