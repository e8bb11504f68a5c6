import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { mendListRow, type ListRow, type RowCell, type RowCells, type RowProblem, type Submission } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { listQuery, rowQuery } from '../calls';
import { CellField } from './CellField';
import { withRows } from './state';
import { typedCells, type Typed } from './typed';

interface Props {
  id: string;
  row: ListRow;
  onClose: () => void;
  onSaved: (left: number) => void;
}

/** The cells of one row, those that are wrong first. What is saved is judged by the server; what is typed stays until it is saved. */
export function RowMend({ id, row, onClose, onSaved }: Props) {
  const cells = useQuery(rowQuery(id, row.place));
  if (cells.isLoadingError) return <ProblemBox error={cells.error} again={() => void cells.refetch()} />;
  return cells.data ? <MendForm id={id} row={row} cells={cells.data.cells} onClose={onClose} onSaved={onSaved} /> : <Waiting rows={2} />;
}

/** `Cá nhân!C12` → C; empty when the whole row is meant. */
const letterOf = (problem: RowProblem): string => /!([A-Z]*)\d+$/.exec(problem.path)?.[1] ?? '';
const now = (cell: RowCell): string => cell.mended ?? cell.text;

function MendForm({ id, row, cells, onClose, onSaved }: Props & { cells: RowCell[] }) {
  const t = useWords('lists');
  const client = useQueryClient();
  const [typed, setTyped] = useState<Typed>(() => typedCells.read(id, row.place));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  useEffect(() => typedCells.keep(id, row.place, typed), [id, row.place, typed]);

  const changed = cells.flatMap((cell) => (typed[cell.column] !== undefined && typed[cell.column] !== now(cell) ? [cell.column] : []));
  const save = useMutation({
    mutationFn: () => mendListRow(id, row.place, { cells: changed.map((column) => ({ column, text: typed[column] ?? '' })) }),
    onSuccess: (mended) => {
      const sent = { ...typed };
      client.setQueryData<RowCells>(rowQuery(id, row.place).queryKey, (old) => old && { ...old, cells: old.cells.map((cell) => asSent(cell, sent)) });
      client.setQueryData<Submission>(listQuery(id).queryKey, (list) => list && withRows(list, mended.rows));
      setTyped({});
      typedCells.keep(id, row.place, {});
      onSaved(mended.rows.find((one) => one.place === row.place)?.errors.length ?? 0);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const wrong = new Set(row.errors.map(letterOf));
  const field = (cell: RowCell) => (
    <CellField
      key={cell.column}
      name={`cell-${row.place}-${cell.column}`}
      cell={cell}
      value={typed[cell.column] ?? now(cell)}
      problems={row.errors.filter((problem) => letterOf(problem) === cell.column)}
      onChange={(text) => setTyped((old) => ({ ...old, [cell.column]: text }))}
    />
  );
  return (
    <form className="row-mend" ref={form} onSubmit={submit}>
      {save.isError && <ProblemBox error={save.error} focus again={() => save.mutate()} />}
      {cells.filter((cell) => wrong.has(cell.column)).map(field)}
      <details open={wrong.has('') || wrong.size === 0}>
        <summary>{t('mend.others')}</summary>
        {cells.filter((cell) => !wrong.has(cell.column)).map(field)}
      </details>
      <div className="row-mend-buttons">
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={changed.length === 0}>
          {t('mend.save')}
        </Button>
        <Button onClick={onClose}>{t('mend.close')}</Button>
        {changed.length === 0 && <span className="quiet">{t('mend.nothing')}</span>}
      </div>
    </form>
  );
}

const asSent = (cell: RowCell, sent: Typed): RowCell => {
  const text = sent[cell.column]?.trim();
  return text === undefined ? cell : { ...cell, mended: text === cell.text && cell.text !== '' ? null : text };
};
