import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { FiledItem, ListRow } from '../../../api';
import { useWords } from '../../../i18n';
import type { Show } from '../search';
import { RowCard } from './RowCard';
import { shows } from './state';

const PAGE = 300;

interface Props {
  id: string;
  rows: ListRow[];
  show: Show;
  refused: ReadonlyMap<number, FiledItem>;
  nameOf: (award: string) => string;
}

/** The rows that were asked for. One that is mended or filed meanwhile stays where it is until another choice is made: nothing moves under the hand. */
export function Rows({ id, rows, show, refused, nameOf }: Props) {
  const t = useWords('lists');
  const [most, setMost] = useState(PAGE);
  const [asked] = useState(() => new Set(rows.filter((row) => shows(show, row)).map((row) => row.place)));
  const these = useMemo(() => rows.filter((row) => asked.has(row.place)), [rows, asked]);
  if (these.length === 0) return <p className="quiet list-nothing">{t(`one.nothing.${show}`)}</p>;
  return (
    <>
      <ol className="list-rows">
        {these.slice(0, most).map((row) => (
          <RowCard key={row.place} id={id} row={row} award={nameOf(row.award)} refused={refused.get(row.place)} />
        ))}
      </ol>
      {these.length > most && <Button onClick={() => setMost(most + PAGE)}>{t('one.more', { n: Math.min(PAGE, these.length - most) })}</Button>}
    </>
  );
}
