import type { DossierView } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { day } from '../../../ui/dates';
import { useLevels } from '../Climb';

/** The climb on paper: one line a step, with who closed it and when, or by when it is due. */
export function WayTable({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const say = useSay();
  const levels = useLevels(view);
  const state = { done: t('climb.done'), open: t('climb.open'), waiting: t('climb.waiting'), 'left-out': t('climb.leftOut') };
  return (
    <table className="plain-table way">
      <thead>
        <tr>
          {(['step', 'level', 'state', 'by', 'day'] as const).map((column) => (
            <th scope="col" key={column}>
              {t(`printed.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.path.map((place) => (
          <tr key={place.id}>
            <th scope="row">{say(place.name)}</th>
            <td>{levels(place.level)}</td>
            <td>{state[place.status]}</td>
            <td>
              {place.closedBy}
              {place.closedFor && ` (${t('climb.instead', { name: place.closedFor })})`}
            </td>
            <td className="numbers">{place.closedOn ? day(place.closedOn) : place.dueOn ? t('climb.due', { date: day(place.dueOn) }) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
