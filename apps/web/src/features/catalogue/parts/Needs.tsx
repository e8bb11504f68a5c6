import type { Award, Check, Way } from '../../../../../../libs/rulebook/types';
import { useSay, useWords } from '../../../i18n';
import { CitationLine } from '../../../ui/Citations';

/** The ways the law offers, each a list to tick off; then ways a person weighs, and what is only expected. */
export function Needs({ award }: { award: Award }) {
  const t = useWords('catalogue');
  const say = useSay();
  return (
    <section aria-label={t('needs')}>
      <h2>{t('needs')}</h2>
      {award.ways.map((way, i) => (
        <WayCard key={way.id} way={way} n={i + 1} />
      ))}
      {award.otherWays.length > 0 && (
        <>
          <h3>{t('otherWays')}</h3>
          <ul>
            {award.otherWays.map(({ name, citation }) => (
              <li key={name.vi}>
                {say(name)} <CitationLine citation={citation} />
              </li>
            ))}
          </ul>
        </>
      )}
      {award.advisories?.length ? (
        <>
          <h3>{t('advice')}</h3>
          <Checks checks={award.advisories} />
        </>
      ) : null}
    </section>
  );
}

function WayCard({ way, n }: { way: Way; n: number }) {
  const t = useWords('catalogue');
  const ui = useWords('ui');
  const nominee = way.nominees.map((one) => ui(`nominee.${one}`).toLowerCase()).join(', ');
  return (
    <div className="card way">
      <h3>
        {t('way', { n })} <span className="quiet">{t('wayFor', { nominee, ground: ui(`ground.${way.ground}`).toLowerCase() })}</span>
      </h3>
      {way.checks.length > 1 && <p className="quiet">{t('allOf')}</p>}
      <Checks checks={way.checks} />
    </div>
  );
}

function Checks({ checks }: { checks: Check[] }) {
  const say = useSay();
  return (
    <ul className="tick-list">
      {checks.map((check) => (
        <li key={check.criterion}>
          <div>
            {say(check.says)}
            <div className="quiet">
              <CitationLine citation={check.citation} />
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}
