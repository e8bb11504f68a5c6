import { CheckCircleFilled, CheckCircleOutlined, EditOutlined, ExclamationCircleFilled, StopOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { memo, useRef, useState } from 'react';
import type { FiledItem, ListRow } from '../../../api';
import { useWords } from '../../../i18n';
import { LateMark } from '../../../ui/Told';
import { RowMend } from './RowMend';
import { stateOf, type RowState } from './state';
import { typedCells } from './typed';

interface Props {
  id: string;
  row: ListRow;
  award: string;
  refused: FiledItem | undefined;
}

/** One row of the list: who, for what, where it stands, and what is wrong with it. Only rows that change are drawn again. */
export const RowCard = memo(function RowCard({ id, row, award, refused }: Props) {
  const t = useWords('lists');
  const state = stateOf(row);
  const [open, setOpen] = useState(() => state !== 'filed' && Object.keys(typedCells.read(id, row.place)).length > 0);
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const place = t('one.place', { sheet: row.sheet, row: row.row });
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  const saved = (left: number): void => {
    setSaid(left > 0 ? t('mend.still', { n: left }) : t('mend.good'));
    if (left === 0) close();
  };
  return (
    <li className="list-row" data-state={state}>
      <div className="list-row-head">
        <span className="quiet list-row-place">{place}</span>
        <strong>{row.name || t('one.unnamed')}</strong>
        <span className="list-row-award">{award}</span>
        <State state={state} refused={refused !== undefined} />
        {row.mended && <span className="tag">{t('one.mended')}</span>}
        {row.dossier && (
          <Link to="/ho-so/$id" params={{ id: row.dossier.id }}>
            {row.dossier.code}
          </Link>
        )}
        {row.dossier?.late && <LateMark />}
        {!row.dossier && !open && (
          <Button
            ref={button}
            size="small"
            type={state === 'faulty' ? 'default' : 'text'}
            icon={<EditOutlined />}
            aria-label={t('mend.openOf', { row: row.row, sheet: row.sheet })}
            onClick={() => setOpen(true)}
          >
            {t('mend.open')}
          </Button>
        )}
      </div>
      <Faults row={row} refused={refused} />
      <p role="status" className="list-row-said">
        {said}
      </p>
      {open && !row.dossier && <RowMend id={id} row={row} onClose={close} onSaved={saved} />}
    </li>
  );
});

const ICON: Record<RowState, typeof EditOutlined> = { faulty: ExclamationCircleFilled, ready: CheckCircleOutlined, filed: CheckCircleFilled };

function State({ state, refused }: { state: RowState; refused: boolean }) {
  const t = useWords('lists');
  const Icon = refused ? StopOutlined : ICON[state];
  return (
    <span className={`told list-state-${refused ? 'faulty' : state}`}>
      <Icon aria-hidden /> {t(`one.state.${refused ? 'refused' : state}`)}
    </span>
  );
}

/** What is wrong, in which column, how to mend it; then what is only worth a look. */
function Faults({ row, refused }: { row: ListRow; refused: FiledItem | undefined }) {
  const told = row.dossier ? [] : [...row.errors.map((one) => ({ ...one, wrong: true })), ...row.warnings.map((one) => ({ ...one, wrong: false }))];
  if (told.length === 0 && !refused) return null;
  return (
    <ul className="list-faults">
      {refused?.refusal && (
        <li>
          {refused.refusal.detail} {refused.refusal.next && <span className="quiet">{refused.refusal.next}</span>}
        </li>
      )}
      {told.map((one) => (
        <li key={`${one.code} ${one.path} ${one.detail}`} className={one.wrong ? 'list-fault' : 'quiet'}>
          {one.column && <span className="list-fault-column">{one.column}: </span>}
          {one.detail} <span className="quiet">{one.mend}</span>
        </li>
      ))}
    </ul>
  );
}
