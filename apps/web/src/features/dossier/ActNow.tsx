import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ActEntry, type PersonAct } from '../../acts/entry';
import { act, newId, type DossierView } from '../../api';
import { meQuery, useToday } from '../../session/me';
import { dossierKey, dossierQuery } from './calls';

interface Props {
  kind: PersonAct;
  view: DossierView;
  onDone: () => void;
  onStop: () => void;
}

/**
 * Sends one act and shows what the server answers: nothing is assumed before. The form keeps one act id for as long as it is open, so that a
 * second click, or sending again after a lost line, is the same act.
 */
export function ActNow({ kind, view, onDone, onStop }: Props) {
  const client = useQueryClient();
  const today = useToday();
  const [actId] = useState(newId);
  const stepId = view.available.find((offer) => offer.kind === kind)?.stepId;
  const send = useMutation({
    mutationFn: (payload: object) => act(view.id, { ...payload, actId, kind, stepId }),
    onSuccess: async (now) => {
      client.setQueryData(dossierQuery(view.id).queryKey, now);
      onDone();
      await Promise.all([
        client.invalidateQueries({ queryKey: dossierKey(view.id), predicate: (query) => query.queryKey[2] !== 'view' }),
        client.invalidateQueries({ queryKey: meQuery.queryKey }),
      ]);
    },
  });
  const reload = (): void => {
    onStop();
    void client.invalidateQueries({ queryKey: dossierKey(view.id) });
  };
  return <ActEntry kind={kind} about={{ today, view }} busy={send.isPending} problem={send.error} onSend={send.mutate} onStop={onStop} reload={reload} />;
}
