import { useQueryClient } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { getMe, type Me } from '../api';
import { whenSignedOut } from '../api/send';
import { useWords } from '../i18n';
import { meQuery } from './me';
import { SignInForm } from './SignInForm';
import './words';

/**
 * Opens over the page when any call meets a 401; the page under it keeps every form. All calls that were refused wait for the one answer.
 * Somebody else signing in must not send what the first one wrote: then the page starts anew.
 */
export function SignInAgain() {
  const t = useWords('session');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const waiting = useRef<((back: boolean) => void)[]>([]);

  useEffect(() => {
    whenSignedOut(
      () =>
        new Promise<boolean>((resolve) => {
          waiting.current.push(resolve);
          setOpen(true);
        }),
    );
    return () => whenSignedOut(null);
  }, []);

  const answer = (back: boolean): void => {
    setOpen(false);
    waiting.current.splice(0).forEach((resolve) => resolve(back));
  };
  const before = client.getQueryData<Me>(meQuery.queryKey);

  async function done(): Promise<void> {
    const now = await getMe();
    if (before && now.person.id !== before.person.id) {
      answer(false);
      window.location.reload();
      return;
    }
    client.setQueryData(meQuery.queryKey, now);
    answer(true);
  }
  return (
    <Modal open={open} title={t('expired.title')} footer={null} maskClosable={false} onCancel={() => answer(false)} destroyOnHidden width={400}>
      <p>{t('expired.about')}</p>
      <SignInForm {...(before ? { username: before.username } : {})} onDone={done} />
    </Modal>
  );
}
