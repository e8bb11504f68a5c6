import { CheckCircleFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { RemedyDone, StuckItem } from '../../../api';
import { useSay, useWords } from '../../../i18n';

export interface Did {
  item: StuckItem;
  answer: RemedyDone;
}

/** What a remedy did, told by the server, and what still holds the dossier up; the board below is already the new one. */
export function Done({ did: { item, answer } }: { did: Did }) {
  const t = useWords('administration');
  const say = useSay();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [answer]);
  return (
    <section className="card remedy-done" role="status" tabIndex={-1} ref={box}>
      <p>
        <CheckCircleFilled aria-hidden className="verdict-met" /> <strong>{t('remedy.done', { name: item.nominee.name })}</strong>{' '}
        <Link to="/ho-so/$id" params={{ id: item.id }}>
          {t('remedy.see')}
        </Link>
      </p>
      <ul>
        {answer.changes.map((one) => (
          <li key={one.vi}>{say(one)}</li>
        ))}
      </ul>
      {answer.causes.length > 0 && <p className="quiet">{t('remedy.left', { causes: answer.causes.map((cause) => t(`stuck.why.${cause}`)).join('; ') })}</p>}
    </section>
  );
}
