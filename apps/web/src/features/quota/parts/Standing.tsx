import { Link } from '@tanstack/react-router';
import type { Quota, QuotaPlace } from '../../../api';
import { useWords } from '../../../i18n';
import { Empty } from '../../../ui/Empty';
import { useFigure } from '../figure';

const FACT = {
  votes: 'votes',
  'earlier-awards': 'earlierAwards',
  women: 'woman',
  'direct-workers': 'directWorker',
  'ethnic-minorities': 'ethnicMinority',
  'difficult-areas': 'difficultArea',
} as const;
type Key = keyof typeof FACT;

/** Who stands where, with what decides. The line of the cap is drawn; nobody is taken off. */
export function Standing({ page }: { page: Quota }) {
  const t = useWords('quota');
  const [cap] = page.whole.caps;
  const oneCount = !page.perUnit || page.items.length === 1;
  const room = cap && oneCount && cap.left !== null && cap.left < 0 ? cap.left + page.whole.proposed : null;
  if (page.standing.length === 0) return <Empty title={t('noStanding')}>{t('noStandingNext')}</Empty>;
  return (
    <section aria-label={t('standing')}>
      <h2>{t('standing')}</h2>
      <p className="quiet">{t('standingAbout')}</p>
      <ol className="quota-standing">
        {page.standing.map((one, index) => (
          <Place key={one.dossierId ?? `${one.nominee} ${index}`} one={one} keys={page.order.keys} beyond={room === index} />
        ))}
      </ol>
      {page.moreStanding && <p>{t('moreStanding')}</p>}
    </section>
  );
}

function Place({ one, keys, beyond }: { one: QuotaPlace; keys: readonly Key[]; beyond: boolean }) {
  const t = useWords('quota');
  return (
    <li className={beyond ? 'quota-beyond' : ''}>
      {beyond && <p className="quota-line">{t('line')}</p>}
      <div className="quota-place">
        <span className="quota-rank numbers">{one.place}</span>
        <div>
          {one.dossierId ? (
            <Link to="/ho-so/$id" params={{ id: one.dossierId }}>
              {one.nominee}
            </Link>
          ) : (
            one.nominee
          )}
          <div className="quiet">
            {one.unit.name}
            {one.code && ` · ${one.code}`}
          </div>
        </div>
        <span className={`quota-state quota-state-${one.state}`}>{t(`state.${one.state}`)}</span>
        <ul className="quota-facts" aria-label={t('facts')}>
          {keys.map((key) => (
            <Fact key={key} of={key} one={one} />
          ))}
        </ul>
        <div className="quota-why">
          {one.decidedBy && t('behindBy', { by: t(`by.${one.decidedBy}`) })}
          {one.unsure && <div className="quiet">{t('unsure')}</div>}
        </div>
      </div>
    </li>
  );
}

function Fact({ of, one }: { of: Key; one: QuotaPlace }) {
  const t = useWords('quota');
  const figure = useFigure();
  const value = one.evidence[FACT[of]];
  const told =
    value === null ? t('unknown') : typeof value === 'boolean' ? t(value ? 'yes' : 'no') : of === 'votes' ? `${figure(value * 100)} %` : String(value);
  return (
    <li>
      {t(`key.${of}`)}: <strong>{told}</strong>
    </li>
  );
}
