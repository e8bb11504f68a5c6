import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ACT_FORMS, type PersonAct, type Weight } from '../../acts/entry';
import type { DossierView } from '../../api';
import { useWords } from '../../i18n';
import { ActNow } from './ActNow';
import { Done } from './Done';
import { useActFirst } from './use-act-first';
import { WhyNot } from './WhyNot';

const ORDER: Record<Weight, number> = { forward: 0, back: 1, final: 2, aside: 3 };
const weight = (kind: PersonAct): Weight => ACT_FORMS[kind].weight;

/** The acts open to me, the heaviest first; one form at a time; and for the others, why not. */
export function Acts({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const names = useWords('acts');
  const mine = view.available.flatMap((offer) => (offer.allowed ? [offer.kind] : [])).sort((a, b) => ORDER[weight(a)] - ORDER[weight(b)]);
  const [kind, setKind] = useState<PersonAct | null>(useActFirst(mine[0]));
  const [done, setDone] = useState<PersonAct | null>(null);
  // Whoever answers a return mends first: the way to where defects are mended goes before sending it back as it is.
  const answers = mine.includes('resubmit');
  const primary = answers ? undefined : mine.find((one) => weight(one) === 'forward');
  const finish = (did: PersonAct): void => {
    setKind(null);
    setDone(did);
  };
  return (
    <section className="card acts" aria-label={t('acts.title')}>
      {done && <Done act={done} view={view} />}
      <h2>{kind ? names(`name.${kind}`) : t('acts.title')}</h2>
      {kind && <ActNow key={kind} kind={kind} view={view} onDone={() => finish(kind)} onStop={() => setKind(null)} />}
      {!kind && (
        <div className="act-choices">
          {answers && (
            <Link to="/lap-ho-so/$id" params={{ id: view.id }} className="button-link button-primary">
              {t('returned.mend')}
            </Link>
          )}
          {mine.map((one) => (
            <Button
              key={one}
              type={one === primary ? 'primary' : 'default'}
              danger={weight(one) === 'final'}
              onClick={() => setKind(one)}
              className={`act-${weight(one)}`}
            >
              {names(`name.${one}`)}
            </Button>
          ))}
          {mine.length === 0 && <p className="quiet">{view.phase === 'ended' ? t('acts.ended') : t('acts.none')}</p>}
        </div>
      )}
      {!kind && <WhyNot view={view} />}
    </section>
  );
}
