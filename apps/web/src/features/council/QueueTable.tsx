import { Checkbox } from 'antd';
import { AwardCell, NomineeCell } from '../../acts';
import type { InboxItem } from '../../api';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { Due } from '../../ui/Due';
import { VerdictTold } from '../../ui/Told';

const COLUMNS = ['nominee', 'award', 'unit', 'due', 'verdict'] as const;
interface Props {
  items: InboxItem[];
  chosen: ReadonlySet<string>;
  choose: (ids: string[], on: boolean) => void;
}

/** Dossiers to choose from; a row on a wide screen, a card on a phone. */
export function QueueTable({ items, chosen, choose }: Props) {
  const t = useWords('council');
  const all = items.every((item) => chosen.has(item.dossier.id));
  return (
    <div className="queue-frame">
      <table className="queue">
        <caption className="hidden-text">{t('list')}</caption>
        <thead>
          <tr>
            <th scope="col" className="col-choose">
              <Checkbox
                aria-label={t('chooseAll')}
                checked={all}
                indeterminate={!all && chosen.size > 0}
                onChange={(e) =>
                  choose(
                    items.map((item) => item.dossier.id),
                    e.target.checked,
                  )
                }
              />
            </th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} chosen={chosen.has(item.dossier.id)} choose={choose} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ item, chosen, choose }: { item: InboxItem; chosen: boolean; choose: Props['choose'] }) {
  const t = useWords('council');
  const today = useToday();
  const { dossier } = item;
  return (
    <tr data-chosen={chosen}>
      <td className="col-choose">
        <Checkbox
          aria-label={t('choose', { code: dossier.code, nominee: dossier.nominee.name })}
          checked={chosen}
          onChange={(e) => choose([dossier.id], e.target.checked)}
        />
      </td>
      <th scope="row">
        <NomineeCell dossier={item.dossier} />
      </th>
      <td>
        <AwardCell code={dossier.award} />
      </td>
      <td>{dossier.unit.name}</td>
      <td>
        <Due on={item.dueOn} today={today} />
      </td>
      <td>
        <VerdictTold verdict={dossier.verdict} />
      </td>
    </tr>
  );
}
