import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { shapeOf } from '../../api';
import { meQuery } from '../../session/me';
import { officeDaysQuery } from '../../session/office-days';
import { signedInHere } from '../../session/signed-in';
import { SignInPage } from '../../session/SignInPage';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { OfflineBar } from '../../ui/OfflineBar';
import { Shell } from './Shell';

/** Stands before every page of the desk: nobody signed in → the sign-in page, at the same address. */
export function Gate() {
  const [ask, setAsk] = useState(signedInHere.maybe);
  const me = useQuery({ ...meQuery, enabled: ask });
  const days = useQuery({ ...officeDaysQuery, enabled: ask });
  const nobody = me.isError && shapeOf(me.error).status === 401;
  useEffect(() => {
    if (nobody) signedInHere.no();
  }, [nobody]);
  if (me.data && !days.isPending) return <Shell />;
  if (nobody || !ask) return <SignInPage onDone={() => (ask ? void me.refetch() : setAsk(true))} />;
  return (
    <main className="content">
      <OfflineBar />
      {me.isError ? <ProblemBox error={me.error} again={() => void me.refetch()} /> : <Waiting />}
    </main>
  );
}
