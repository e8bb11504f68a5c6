import { useQuery } from '@tanstack/react-query';
import { useSay, useWords } from '../../../i18n';
import { day, dayOf, time } from '../../../ui/dates';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { timelineQuery } from '../calls';

/** The story, the latest act first. */
export function Timeline({ id }: { id: string }) {
  const t = useWords('dossier');
  const say = useSay();
  const { data, error, isLoadingError, refetch } = useQuery(timelineQuery(id));
  if (isLoadingError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <ol className="timeline" reversed>
      {[...data.items].reverse().map((item) => (
        <li key={item.seq}>
          <div>{say(item.sentence)}</div>
          <div className="quiet numbers">
            {[
              item.by.name,
              time(item.at),
              item.on !== dayOf(item.at) ? t('timeline.on', { date: day(item.on) }) : '',
              item.fromPaper ? t('timeline.fromPaper') : '',
              item.due ? t('timeline.due', { date: day(item.due) }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ol>
  );
}
