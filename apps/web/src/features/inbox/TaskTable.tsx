import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { memo, useRef } from 'react';
import type { InboxItem } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { Due } from '../../ui/Due';
import { VerdictTold } from '../../ui/Told';
import type { ListProps } from './list-props';
import { Age, AwardName, Instead, Marks } from './parts';
import { useKeys } from './use-keys';

const COLUMNS = ['nominee', 'award', 'unit', 'step', 'due', 'age', 'verdict'] as const;

/** The list on a wide screen: one row a task, dense enough to work in. */
export function TaskTable({ items, gone, chosen, toggle }: ListProps) {
  const t = useWords('inbox');
  const body = useRef<HTMLTableSectionElement>(null);
  useKeys(body, items, chosen, toggle);
  const all = items.length > 0 && items.every((item) => chosen.has(item.id));
  return (
    <div className="table-frame">
      <table className="tasks">
        <thead>
          <tr>
            <th scope="col" className="col-select">
              <Checkbox
                aria-label={t('chooseAll')}
                checked={all}
                indeterminate={!all && chosen.size > 0}
                onChange={(e) =>
                  toggle(
                    items.map((item) => item.id),
                    e.target.checked,
                  )
                }
              />
            </th>
            {COLUMNS.map((column) => (
              <th scope="col" key={column} className={`col-${column}`}>
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {items.map((item) => (
            <Row key={item.id} item={item} gone={gone.has(item.id)} chosen={chosen.has(item.id)} toggle={toggle} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Pick<ListProps, 'toggle'> {
  item: InboxItem;
  gone: boolean;
  chosen: boolean;
}

const Row = memo(function Row({ item, gone, chosen, toggle }: RowProps) {
  const t = useWords('inbox');
  const say = useSay();
  const today = useToday();
  const { dossier } = item;
  return (
    <tr data-id={item.id} data-dossier={dossier.id} className={gone ? 'gone' : undefined} data-chosen={chosen}>
      <td className="col-select">
        <Checkbox
          aria-label={t('choose', { code: dossier.code, nominee: dossier.nominee.name })}
          checked={chosen}
          onChange={(e) => toggle([item.id], e.target.checked)}
        />
      </td>
      <th scope="row" className="col-nominee">
        <Link to="/ho-so/$id" params={{ id: dossier.id }} className="row-link" title={dossier.nominee.name}>
          {dossier.nominee.name}
        </Link>
        <div className="second">
          {dossier.code} <Marks item={item} gone={gone} />
        </div>
      </th>
      <td className="col-award">
        <AwardName code={dossier.award} />
      </td>
      <td className="col-unit">
        <span className="two-lines">{dossier.unit.name}</span>
      </td>
      <td className="col-step">
        <span className={item.actingFor ? 'one-line' : 'two-lines'}>{say(dossier.stepName)}</span>
        <Instead item={item} />
      </td>
      <td className="col-due">
        <Due on={item.dueOn} today={today} paused={item.task === 'supplement' && !item.dueOn} />
      </td>
      <td className="col-age">
        <Age item={item} />
      </td>
      <td className="col-verdict">
        <VerdictTold verdict={dossier.verdict} />
      </td>
    </tr>
  );
});
