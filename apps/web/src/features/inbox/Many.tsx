import { useMutation } from '@tanstack/react-query';
import { Button, Modal, Radio } from 'antd';
import { useRef, useState } from 'react';
import type { StepKind } from '../../../../../libs/rulebook/types';
import { ACT_FORMS, ActEntry, type PersonAct } from '../../acts/entry';
import { actMany, newId, type ActResult, type InboxItem } from '../../api';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { ManyResults } from './ManyResults';

/** Acts that one form can carry to many dossiers, by the kind of step they stand at. */
const AT: Partial<Record<StepKind, PersonAct[]>> = { intake: ['accept'], appraisal: ['appraise'], signature: ['endorse', 'grant'], result: ['notify-result'] };
const actsOf = (item: InboxItem): PersonAct[] =>
  item.task === 'act' ? (AT[item.dossier.stepKind as StepKind] ?? []).filter((kind) => ACT_FORMS[kind].many) : [];

interface Props {
  items: InboxItem[];
  onUnselect: () => void;
  onDone: () => void;
}

/** The bar of what is selected, and the one form for all of it. */
export function Many({ items, onUnselect, onDone }: Props) {
  const t = useWords('inbox');
  const [open, setOpen] = useState(false);
  return (
    <div className="many-bar" role="region" aria-label={t('selected', { n: items.length })}>
      <strong>{t('selected', { n: items.length })}</strong>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('actMany')}
      </Button>
      <Button onClick={onUnselect}>{t('unselect')}</Button>
      {open && <ManyModal items={items} onClose={() => setOpen(false)} onDone={onDone} />}
    </div>
  );
}

function ManyModal({ items, onClose, onDone }: { items: InboxItem[]; onClose: () => void; onDone: () => void }) {
  const t = useWords('inbox');
  const acts = useWords('acts');
  const today = useToday();
  const kinds = [...new Set(items.flatMap(actsOf))];
  const [kind, setKind] = useState<PersonAct | null>(kinds.length === 1 ? (kinds[0] ?? null) : null);
  const these = items.filter((item) => kind && actsOf(item).includes(kind));
  const ids = useRef(new Map<string, string>());
  const send = useMutation({
    mutationFn: async (payload: object): Promise<ActResult[]> =>
      (
        await actMany({
          items: these.map((item) => ({ ...payload, dossierId: item.dossier.id, kind, stepId: item.dossier.stepId, actId: idFor(ids.current, item.id) })),
        })
      ).results,
  });
  const close = (): void => (send.isSuccess ? onDone() : onClose());
  return (
    <Modal open title={t('many.title', { n: items.length })} footer={null} onCancel={close} maskClosable={false} width={600}>
      {send.isSuccess ? (
        <ManyResults results={send.data} items={these} onClose={onDone} />
      ) : (
        <>
          {kinds.length === 0 && <p>{t('many.none')}</p>}
          {kinds.length > 1 && (
            <fieldset className="many-kinds">
              <legend>{t('many.choose')}</legend>
              <Radio.Group
                className="stacked"
                value={kind}
                onChange={(e) => setKind(e.target.value as PersonAct)}
                options={kinds.map((one) => ({
                  value: one,
                  label: t('many.for', { act: acts(`name.${one}`), n: items.filter((item) => actsOf(item).includes(one)).length }),
                }))}
              />
            </fieldset>
          )}
          {kind && these.length < items.length && <p className="quiet">{t('many.skipped', { n: items.length - these.length })}</p>}
          {kind && (
            <ActEntry key={kind} kind={kind} about={{ today, view: null }} busy={send.isPending} problem={send.error} onSend={send.mutate} onStop={onClose} />
          )}
        </>
      )}
    </Modal>
  );
}

/** The same id for the same task however often the form is sent: nothing happens twice. */
function idFor(ids: Map<string, string>, task: string): string {
  const id = ids.get(task) ?? newId();
  ids.set(task, id);
  return id;
}
