import { Button } from 'antd';
import { useState } from 'react';
import type { FilingCalendar, FilingDay } from '../../api';
import { useSay, useWords } from '../../i18n';
import { CitationLine } from '../../ui/Citations';
import { day as told } from '../../ui/dates';
import { Left } from './Left';
import { UnitsFiled } from './UnitsFiled';

interface Props {
  calendar: FilingCalendar;
  onReplace: (day: FilingDay) => void;
  onEnd: (day: FilingDay) => void;
}

/** The days in order; each with the paper it rests on and who has filed. */
export function Days({ calendar, onReplace, onEnd }: Props) {
  const t = useWords('filing-calendar');
  const own = (day: FilingDay): boolean => calendar.mine && day.unit?.id === calendar.unit.id && day.ended === null;
  return (
    <ol className="filing-days" aria-label={t('list')}>
      {calendar.items.map((day) => (
        <Day key={`${day.id} ${day.period}`} day={day} unit={calendar.unit} {...(own(day) ? { onReplace, onEnd } : {})} />
      ))}
    </ol>
  );
}

interface DayProps {
  day: FilingDay;
  unit: FilingCalendar['unit'];
  onReplace?: (day: FilingDay) => void;
  onEnd?: (day: FilingDay) => void;
}

function Day({ day, unit, onReplace, onEnd }: DayProps) {
  const t = useWords('filing-calendar');
  const ui = useWords('ui');
  const say = useSay();
  const what = day.awards.map(({ name }) => say(name)).join(', ');
  const due = told(day.due);
  const weak = day.standing === 'set-aside' || day.standing === 'tightened';
  return (
    <li className={weak ? 'card filing-day filing-day-weak' : 'card filing-day'}>
      <div className="filing-day-when">
        <strong className="numbers filing-day-due">{due}</strong>
        <Left left={day.left} />
      </div>
      <div className="filing-day-what">
        <h2>{what}</h2>
        <p>
          {t('for')} {say(day.periodName)}
          {day.ground && ` · ${ui(`ground.${day.ground as 'merit'}`)}`}
        </p>
        <p className="quiet">
          {t('setBy')}: {day.row.citation ? <CitationLine citation={day.row.citation} /> : say(day.setBy)}
        </p>
        <Notes day={day} />
      </div>
      <div className="filing-day-who">
        <Filed day={day} unit={unit} what={what} />
        {onReplace && onEnd && (
          <div className="filing-day-acts">
            <Button size="small" onClick={() => onReplace(day)} aria-label={t('replaceOf', { what, due })}>
              {t('replace')}
            </Button>
            <Button size="small" type="text" onClick={() => onEnd(day)} aria-label={t('endOf', { what, due })}>
              {t('end')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}

function Notes({ day }: { day: FilingDay }) {
  const t = useWords('filing-calendar');
  const notes = [
    ...(day.standing === 'stands' ? [] : [t(`standing.${day.standing as 'believed'}`)]),
    ...(day.row.rolls ? [t('rolls')] : []),
    ...(day.ended ? [t('endsOn', { day: told(day.ended.lastOn) })] : []),
  ];
  return notes.length > 0 ? <p className="filing-day-notes">{notes.join(' · ')}</p> : null;
}

function Filed({ day, unit, what }: { day: FilingDay; unit: FilingCalendar['unit']; what: string }) {
  const t = useWords('filing-calendar');
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (!day.filed || day.filed.units === 0) return null;
  const { units, filed, late } = day.filed;
  if (units === 1) return <span>{t(filed === 0 ? 'mineNotYet' : late > 0 ? 'mineLate' : 'mineFiled')}</span>;
  return (
    <>
      <span>
        <strong>{t('counts', { filed, units })}</strong>
        <span className="quiet">
          {filed < units && ` · ${t('notYet', { n: units - filed })}`}
          {late > 0 && ` · ${t('late', { n: late })}`}
        </span>
      </span>
      <button type="button" className="link" onClick={() => setOpen(true)} aria-label={t('whoOf', { what, period: say(day.periodName) })}>
        {t('who')}
      </button>
      {open && <UnitsFiled day={day} unit={unit.code} title={`${what}, ${say(day.periodName)}`} onClose={() => setOpen(false)} />}
    </>
  );
}
