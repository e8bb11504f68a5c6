import { CheckCircleFilled, ClockCircleOutlined, CloseCircleFilled, MinusCircleOutlined, RollbackOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef } from 'react';
import { newId, sendDeliveryAgain, type Delivery } from '../../../api';
import { useWords } from '../../../i18n';
import { time } from '../../../ui/dates';
import { ProblemBox } from '../../../ui/Problem';
import { keyed } from '../calls';
import { useKindName } from './kinds';

const ICON = { waiting: ClockCircleOutlined, sent: CheckCircleFilled, failed: CloseCircleFilled, bounced: RollbackOutlined, skipped: MinusCircleOutlined };
const TONE = { waiting: 'verdict-unknown', sent: 'verdict-met', failed: 'verdict-not-met', bounced: 'verdict-not-met', skipped: 'quiet' };
const REASONS = ['own-act', 'not-wanted', 'no-digest', 'no-address', 'address-fails', 'nothing-to-tell', 'webhook-off'] as const;

/** One message: what it tells, whom, when, what became of it, and the way to send it once more. */
export function DeliveryRow({ item }: { item: Delivery }) {
  const t = useWords('administration');
  const kindName = useKindName();
  const { kind, dossier, person, createdAt, sentAt, state, reason, attempts, lastError, way } = item;
  const Icon = ICON[state];
  const why = REASONS.find((one) => one === reason);
  const gathered = state === 'waiting' && way === 'digest';
  return (
    <tr>
      <th scope="row">
        <strong>{kindName(kind)}</strong>
        {dossier && (
          <div className="cell-second numbers">
            <Link to="/ho-so/$id" params={{ id: dossier.id }} search={{}}>
              {dossier.code}
            </Link>
          </div>
        )}
      </th>
      <td>{person?.name ?? t('deliveries.program')}</td>
      <td className="numbers">{time(sentAt ?? createdAt)}</td>
      <td>
        <span className={`told ${TONE[state]}`}>
          <Icon aria-hidden /> {t(gathered ? 'deliveries.gathered' : `deliveries.is.${state}`)}
        </span>
        {(why || lastError || attempts > 1) && (
          <div className="quiet cell-second webhook-url">
            {[why && t(`deliveries.reason.${why}`), attempts > 1 && t('deliveries.attempts', { n: attempts }), lastError].filter(Boolean).join(' · ')}
          </div>
        )}
      </td>
      <td>{!gathered && <Again item={item} />}</td>
    </tr>
  );
}

function Again({ item }: { item: Delivery }) {
  const t = useWords('administration');
  const client = useQueryClient();
  const id = useRef(newId());
  const send = useMutation({
    mutationFn: () => sendDeliveryAgain(item.id, keyed(id.current)),
    onSuccess: () => {
      id.current = newId();
      return client.invalidateQueries({ queryKey: ['deliveries'] });
    },
  });
  return (
    <>
      <Button size="small" loading={send.isPending} aria-label={t('deliveries.againOf', { id: item.id })} onClick={() => send.mutate()}>
        {t('deliveries.again')}
      </Button>
      {send.isError && <ProblemBox error={send.error} />}
    </>
  );
}
