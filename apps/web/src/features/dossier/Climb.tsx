import { CheckOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { DossierView } from '../../api';
import { useSay, useWords } from '../../i18n';
import { day } from '../../ui/dates';
import { planQuery, timelineQuery } from './calls';

type Place = DossierView['path'][number];

/** The climb as a path: done solid, now with a ring, next hollow; an arrow back where it was returned. Left to right, on phones downwards. */
export function Climb({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const returns = useReturns(view.id);
  const levels = useLevels(view);
  const frame = useRef<HTMLElement>(null);
  const at = view.step?.id;
  // A long way is scrolled to where the dossier stands.
  useEffect(() => {
    const now = frame.current?.querySelector<HTMLElement>('[aria-current=step]');
    if (now && frame.current) frame.current.scrollLeft = now.offsetLeft - frame.current.clientWidth / 2 + now.clientWidth / 2;
  }, [at]);
  if (view.path.length === 0) return null;
  return (
    <section aria-label={t('climb.title')} className="climb-frame" tabIndex={0} ref={frame}>
      <ol className="climb">
        {view.path.map((place, i) => (
          <Stop
            key={place.id}
            place={place}
            {...(view.path[i - 1]?.level === place.level ? {} : { level: levels(place.level) })}
            back={returns.get(place.id) ?? []}
            paused={view.returned?.stepId === place.id}
            granted={view.outcome === 'granted'}
          />
        ))}
      </ol>
    </section>
  );
}

interface StopProps {
  place: Place;
  /** Named where a new level begins. */
  level?: string;
  /** Days on which it was returned from here. */
  back: string[];
  paused: boolean;
  granted: boolean;
}

function Stop({ place, level, back, paused, granted }: StopProps) {
  const t = useWords('dossier');
  const say = useSay();
  const state = { done: t('climb.done'), open: t('climb.open'), waiting: t('climb.waiting'), 'left-out': t('climb.leftOut') }[place.status];
  const honour = granted && place.result === 'granted';
  return (
    <li
      className={`stop stop-${place.status}${place.overdue ? ' stop-late' : ''}${honour ? ' stop-honour' : ''}`}
      {...(place.status === 'open' ? { 'aria-current': 'step' as const } : {})}
    >
      <span className="stop-level">{level}</span>
      <span className="stop-dot" aria-hidden>
        {place.status === 'done' && <CheckOutlined />}
      </span>
      <span className="stop-name">{say(place.name)}</span>
      <span className="hidden-text">{state}</span>
      <span className="stop-more">
        {place.closedBy && <span>{place.closedBy}</span>}
        {place.closedFor && <span>{t('climb.instead', { name: place.closedFor })}</span>}
        {place.closedOn && <span className="numbers">{day(place.closedOn)}</span>}
        {place.status === 'open' && place.dueOn && <span className="numbers">{t('climb.due', { date: day(place.dueOn) })}</span>}
        {back.map((on) => (
          <span className="stop-back" key={on}>
            <span aria-hidden>↩ </span>
            {t('climb.back', { date: day(on) })}
          </span>
        ))}
        {paused && <span className="stop-back">{t('climb.returnedTo')}</span>}
      </span>
    </li>
  );
}

/** Days of return by the step they were made at, from the story. */
function useReturns(id: string): Map<string, string[]> {
  const { data } = useQuery(timelineQuery(id));
  const map = new Map<string, string[]>();
  for (const { kind, stepId, on } of data?.items ?? []) if (kind === 'return') map.set(stepId, [...new Set([...(map.get(stepId) ?? []), on])]);
  return map;
}

/** A level's name, from the dossier's own plan. */
export function useLevels(view: DossierView): (code: string) => string {
  const say = useSay();
  const { data } = useQuery(planQuery(view.id));
  return (code) => say(data?.levels.find((level) => level.code === code)?.name);
}
