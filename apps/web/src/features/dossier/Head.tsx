import type { ReactNode } from 'react';
import type { DossierView } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { day } from '../../ui/dates';
import { Due } from '../../ui/Due';
import { LateMark } from '../../ui/Told';

/** What a dossier is, in a few lines; what is not there yet is left out. */
export function Head({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const ui = useWords('ui');
  const say = useSay();
  const today = useToday();
  const lines: [string, ReactNode][] = [
    [
      t('head.award'),
      <>
        <strong>{view.award.code}</strong> · {say(view.award.name)}
      </>,
    ],
    [t('head.unit'), view.unit.name],
    [t('head.ground'), `${ui(`ground.${view.ground}`)} · ${ui(`nominee.${view.nominee.kind}`)}`],
    [t('head.position'), view.nominee.position],
    [t('head.letter'), view.letter && t('head.letterIs', { number: view.letter.number, date: day(view.letter.date) })],
    [t('head.late'), view.filedLate && <FiledLate late={view.filedLate} />],
    [t('head.acceptedOn'), day(view.acceptedOn)],
    [t('head.decision'), view.decision && t('head.letterIs', { number: view.decision.number, date: day(view.decision.date) })],
    [t('head.now'), view.step && say(view.step.name)],
    [t('head.due'), view.step && <Due on={view.step.dueOn} today={today} paused={view.step.paused} />],
    [t('head.assignee'), view.step?.assignee?.name],
    [t('head.origin'), view.fromPaper && t('head.fromPaper')],
  ];
  return <dl className="head">{lines.map(([name, value]) => (value ? <Pair key={name} name={name} value={value} /> : null))}</dl>;
}

/** Filed after the last day: by how much, why, and by which rule. */
function FiledLate({ late }: { late: NonNullable<DossierView['filedLate']> }) {
  const t = useWords('dossier');
  const say = useSay();
  return (
    <>
      <LateMark /> {t('head.lateBy', { n: late.days, due: day(late.due), by: say(late.setBy) })}
      <div>{t('head.lateReason', { reason: late.reason })}</div>
    </>
  );
}

const Pair = ({ name, value }: { name: string; value: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);
