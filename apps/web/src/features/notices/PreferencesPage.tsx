import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { keepPreferences, type Preferences } from '../../api';
import { useWords } from '../../i18n';
import { Page } from '../../ui/Page';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { preferencesQuery } from './calls';
import { Address, Kinds, Quiet } from './fields';
import './notices.css';
import './words';

/** What I want by mail, and where to. In the pages every notice stands whatever is chosen here. */
export function PreferencesPage() {
  const t = useWords('notices');
  const { data, error, refetch } = useQuery(preferencesQuery);
  return (
    <Page title={t('preferences.title')} about={t('preferences.about')}>
      {error && <ProblemBox error={error} again={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && <Choices kept={data} />}
    </Page>
  );
}

function Choices({ kept }: { kept: Preferences }) {
  const t = useWords('notices');
  const client = useQueryClient();
  const [wish, setWish] = useState(kept);
  const send = useMutation({
    mutationFn: () =>
      keepPreferences({
        email: wish.email?.trim() || null,
        digest: wish.digest,
        quietFrom: wish.quietFrom,
        quietTo: wish.quietTo,
        kinds: wish.kinds.map(({ kind, way }) => ({ kind, way })),
      }),
    onSuccess: (now) => {
      client.setQueryData(preferencesQuery.queryKey, now);
      setWish(now);
    },
  });
  const change = (some: Partial<Preferences>): void => {
    send.reset();
    setWish({ ...wish, ...some });
  };
  return (
    <form
      className="preferences"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
      }}
    >
      {send.isError && <ProblemBox error={send.error} focus toField={(path) => document.getElementById(path)?.focus()} />}
      <Address wish={wish} change={change} />
      <Quiet wish={wish} change={change} />
      <Kinds wish={wish} change={change} />
      <div className="preferences-end">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('preferences.keep')}
        </Button>
        <span role="status">{send.isSuccess && t('preferences.kept')}</span>
      </div>
    </form>
  );
}
