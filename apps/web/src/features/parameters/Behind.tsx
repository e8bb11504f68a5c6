import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useId, useState } from 'react';
import { actMany, newId, type ParameterShown } from '../../api';
import { useWords } from '../../i18n';
import { ProblemBox } from '../../ui/Problem';
import { Waiting } from '../../ui/Waiting';
import { behindQuery } from './calls';
import { Differences } from './Differences';

/** Running dossiers whose way was made by another value. Only the act of planning anew, with its reason, changes them. */
export function Behind({ unit, parameter: { key, kind } }: { unit: string; parameter: ParameterShown }) {
  const t = useWords('parameters');
  const { data, error, isError } = useQuery(behindQuery(unit, key));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const items = data?.items ?? [];
  const all = items.map(({ dossier }) => dossier.id);
  const marked = chosen.filter((id) => all.includes(id));
  return (
    <section aria-label={t('behind.title')}>
      <h2>{t('behind.title')}</h2>
      {isError && <ProblemBox error={error} />}
      {!data && !isError && <Waiting />}
      {data && <p>{data.affected === 0 ? t('behind.none', { looked: data.looked }) : t('behind.some', { n: data.affected, looked: data.looked })}</p>}
      {data && items.length > 1 && (
        <Checkbox checked={marked.length === all.length} onChange={(event) => setChosen(event.target.checked ? all : [])}>
          {t('behind.chooseAll')}
        </Checkbox>
      )}
      {data && items.length > 0 && (
        <Differences
          effects={data}
          kind={kind}
          before={({ dossier: { id, nominee, code } }) => (
            <Checkbox
              aria-label={t('behind.choose', { name: `${nominee} (${code})` })}
              checked={marked.includes(id)}
              onChange={(event) => setChosen(event.target.checked ? [...marked, id] : marked.filter((one) => one !== id))}
            />
          )}
        />
      )}
      <Replan unit={unit} parameter={key} chosen={marked} />
    </section>
  );
}

function Replan({ unit, parameter, chosen }: { unit: string; parameter: string; chosen: readonly string[] }) {
  const t = useWords('parameters');
  const client = useQueryClient();
  const field = useId();
  const [reason, setReason] = useState('');
  const send = useMutation({
    mutationFn: () => actMany({ items: chosen.map((dossierId) => ({ dossierId, actId: newId(), kind: 'replan', reason })) }),
    onSuccess: () => client.invalidateQueries({ queryKey: behindQuery(unit, parameter).queryKey }),
  });
  const ok = send.data?.results.filter((one) => one.ok).length ?? 0;
  return (
    <>
      {send.isError && <ProblemBox error={send.error} focus />}
      {send.data && <p role="status">{t('behind.done', { ok, no: send.data.results.length - ok })}</p>}
      {send.data?.results.flatMap(({ dossierId, refusal }) => (refusal ? [<p key={dossierId}>{refusal.detail}</p>] : []))}
      {chosen.length > 0 && (
        <div className="parameters-apply">
          <label htmlFor={field}>{t('behind.reason')}</label>
          <Input id={field} value={reason} maxLength={500} onChange={(event) => setReason(event.target.value)} />
          <Button type="primary" disabled={reason.trim() === ''} loading={send.isPending} onClick={() => send.mutate()}>
            {t('behind.apply', { n: chosen.length })}
          </Button>
        </div>
      )}
    </>
  );
}
