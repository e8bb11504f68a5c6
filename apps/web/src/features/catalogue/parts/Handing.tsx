import type { ReactNode } from 'react';
import type { Procedure } from '../../../../../../libs/rulebook/types';
import { useSay, useWords } from '../../../i18n';
import { CitationLine } from '../../../ui/Citations';

/** How it is handed in: sets, numbered forms, by when, what is made public and who is asked. What the law does not ask for is left out. */
export function Handing({ procedure }: { procedure: Procedure }) {
  const t = useWords('catalogue');
  const ui = useWords('ui');
  const say = useSay();
  const { sets, forms, notice, consultations, partyOpinion, sendBy } = procedure;
  return (
    <section aria-label={t('handing.title')}>
      <h2>{t('handing.title')}</h2>
      <ul className="tick-list">
        <Line
          basis={
            sets.basis.kind === 'law' ? (
              <CitationLine citation={sets.basis.citation} />
            ) : (
              <>
                {ui('basis.local')} {sets.basis.decision ? ui('basis.decision', { decision: sets.basis.decision }) : `(${t('localStart')})`}
              </>
            )
          }
        >
          {t(sets.files ? 'handing.setsAndFiles' : 'handing.sets', { n: sets.originals })}
        </Line>
        {forms.map((form) => (
          <Line key={`${form.number} ${form.of.vi}`} basis={<CitationLine citation={form.citation} />}>
            {form.number}: {say(form.of)}
          </Line>
        ))}
        {sendBy && (
          <Line basis={<CitationLine citation={sendBy.citation} />}>
            {t(sendBy.yearsAfter > 0 ? 'handing.sendByNext' : 'handing.sendBy', { date: dayOfYear(sendBy.by) })}
            {sendBy.education && ` ${t('handing.education', { date: dayOfYear(sendBy.education) })}`}
          </Line>
        )}
        {notice && (
          <Line basis={<CitationLine citation={notice.citation} />}>
            {t(`handing.notice.${notice.days.unit === 'working-day' ? 'working' : 'day'}`, { n: notice.days.amount })}
          </Line>
        )}
        {consultations.map((one) => (
          <Line key={`${one.asks.vi} ${one.asked.vi}`} basis={<CitationLine citation={one.citation} />}>
            {t('handing.asks', { asks: say(one.asks), asked: say(one.asked), about: say(one.about) })}
          </Line>
        ))}
        {partyOpinion && (
          <Line basis={<CitationLine citation={partyOpinion.citation} />}>
            {t('handing.party')}: {say(partyOpinion.when)}
          </Line>
        )}
      </ul>
    </section>
  );
}

const Line = ({ children, basis }: { children: ReactNode; basis: ReactNode }) => (
  <li>
    <div>
      {children}
      <div className="quiet">{basis}</div>
    </div>
  </li>
);

/** `03-31` as people write it. */
const dayOfYear = (monthDay: string): string => monthDay.split('-').reverse().join('/');
