import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useWords } from '../i18n';
import { signedInHere } from './signed-in';
import { SignInForm } from './SignInForm';

/** Stands in place of every page until somebody is signed in; the address stays, so one lands where one wanted to go. */
export function SignInPage({ onDone }: { onDone: () => void }) {
  const t = useWords('session');
  useEffect(() => {
    document.title = `${t('title')} · Vinh Danh`;
  }, [t]);
  return (
    <main className="sign-in">
      <div className="sign-in-card">
        <img src="/icon.svg" alt="" width={40} height={40} />
        <h1>Vinh Danh</h1>
        <p className="sign-in-about">{t('about')}</p>
        <SignInForm
          onDone={() => {
            signedInHere.yes();
            onDone();
          }}
        />
        <p className="sign-in-public">
          {t('public')} <Link to="/tra-cuu">{t('lookup')}</Link>
        </p>
      </div>
    </main>
  );
}
