import { CheckCircleFilled, StopOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import type { ActResult, InboxItem } from '../api';

interface Props {
  results: ActResult[];
  items: InboxItem[];
  /** What stands behind a dossier that was recorded. */
  recorded: string;
}

/** One line a dossier: recorded, or refused, why, and what to do. The refused stand first. */
export function ResultList({ results, items, recorded }: Props) {
  const names = new Map(items.map(({ dossier }) => [dossier.id, `${dossier.nominee.name} (${dossier.code})`]));
  return (
    <ul className="results">
      {[...results]
        .sort((a, b) => Number(a.ok) - Number(b.ok))
        .map((one) => (
          <li key={one.dossierId}>
            {one.ok ? <CheckCircleFilled aria-hidden className="verdict-met" /> : <StopOutlined aria-hidden className="verdict-not-met" />}{' '}
            <Link to="/ho-so/$id" params={{ id: one.dossierId }}>
              {names.get(one.dossierId)}
            </Link>
            : {one.ok ? recorded : one.refusal?.detail}
            {one.refusal?.errors?.map((e) => (
              <div key={e.path}>{e.detail}</div>
            ))}
            {one.refusal?.next && <div className="quiet">{one.refusal.next}</div>}
          </li>
        ))}
    </ul>
  );
}
