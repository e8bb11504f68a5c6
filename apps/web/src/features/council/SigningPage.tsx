import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { useRef, useState } from 'react';
import { AwardField } from '../../acts';
import { ActEntry } from '../../acts/entry';
import { actMany, newId, type InboxItem } from '../../api';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { Page } from '../../ui/Page';
import { planQuery } from './calls';
import { QueueList } from './QueueList';
import { Results } from './Results';
import { useQueue } from './use-queue';
import './council.css';
import './words';

const route = getRouteApi('/desk/ky-ho-so');
const KINDS = ['endorse', 'grant'] as const;
type Kind = (typeof KINDS)[number];

/** The chair: many dossiers under one letter to the level above, or under one decision. */
export function SigningPage() {
  const t = useWords('council');
  const { award } = route.useSearch();
  const navigate = route.useNavigate();
  const queue = useQueue({ step: 'signature', ...(award ? { award } : {}) });
  const kindOf = useKinds(queue.picked);
  const [open, setOpen] = useState<{ kind: Kind; items: InboxItem[] } | null>(null);
  return (
    <Page title={t('signing')} about={t('signingAbout')}>
      <div className="queue-filters">
        <AwardField
          aria-label={t('award')}
          placeholder={t('award')}
          clearable
          {...(award ? { value: award } : {})}
          onChange={(value) => void navigate({ search: { award: value }, replace: true })}
        />
      </div>
      <QueueList queue={queue} empty={[t('emptySigning'), t('emptySigningAbout')]}>
        {KINDS.map((kind) => ({ kind, items: queue.picked.filter((item) => kindOf(item) === kind) }))
          .filter(({ items }) => items.length > 0)
          .map(({ kind, items }, at) => (
            <Button key={kind} type={at === 0 ? 'primary' : 'default'} onClick={() => setOpen({ kind, items })}>
              {t(`sign.${kind}`, { n: items.length })}
            </Button>
          ))}
      </QueueList>
      {open && <Sign {...open} onStop={() => setOpen(null)} onDone={() => (setOpen(null), void queue.reload())} />}
    </Page>
  );
}

/** Whether a signature grants or endorses stands in the dossier's plan. */
function useKinds(items: InboxItem[]): (item: InboxItem) => Kind | null {
  const plans = useQueries({ queries: items.map((item) => planQuery(item.dossier.id)) });
  return (item) => {
    const step = plans[items.indexOf(item)]?.data?.steps.find((one) => one.id === item.dossier.stepId);
    return step ? (step.decides ? 'grant' : 'endorse') : null;
  };
}

function Sign({ kind, items, onStop, onDone }: { kind: Kind; items: InboxItem[]; onStop: () => void; onDone: () => void }) {
  const t = useWords('council');
  const today = useToday();
  const client = useQueryClient();
  const ids = useRef(new Map(items.map((item) => [item.dossier.id, newId()])));
  const send = useMutation({
    mutationFn: async (payload: object) =>
      (
        await actMany({
          items: items.map(({ dossier }) => ({ ...payload, dossierId: dossier.id, kind, stepId: dossier.stepId, actId: ids.current.get(dossier.id) })),
        })
      ).results,
    onSuccess: (done) => done.forEach((one) => void client.invalidateQueries({ queryKey: ['dossier', one.dossierId] })),
  });
  return (
    <Modal open title={t(`sign.${kind}`, { n: items.length })} footer={null} onCancel={send.isSuccess ? onDone : onStop} maskClosable={false} width={640}>
      {send.isSuccess ? (
        <Results results={send.data} items={items} onFinish={onDone} onMend={send.reset} />
      ) : (
        <>
          <details className="sign-list">
            <summary>{t('papers')}</summary>
            <ul>
              {items.map(({ dossier }) => (
                <li key={dossier.id}>
                  {dossier.nominee.name} <span className="quiet numbers">{dossier.code}</span> · {dossier.award}
                </li>
              ))}
            </ul>
          </details>
          <ActEntry kind={kind} about={{ today, view: null }} busy={send.isPending} problem={send.error} onSend={send.mutate} onStop={onStop} />
        </>
      )}
    </Modal>
  );
}
