import { AutoComplete, Input } from 'antd';
import type { RowCell, RowProblem } from '../../../api';
import { useWords } from '../../../i18n';
import { plain } from '../../../ui/plain';

interface Props {
  name: string;
  cell: RowCell;
  value: string;
  problems: RowProblem[];
  onChange: (text: string) => void;
}

/** One cell: its heading, what is wrong with it and how to mend it, and what the file says where something else stands now. */
export function CellField({ name, cell, value, problems, onChange }: Props) {
  const t = useWords('lists');
  const about = `${name}-about`;
  const field = { id: name, value, 'aria-describedby': about, ...(problems.length > 0 ? { status: 'error' as const, 'aria-invalid': true } : {}) };
  const inFile = cell.text === '' ? t('mend.inFileBlank') : t('mend.inFile', { text: cell.text });
  return (
    <div className="cell-field">
      <label htmlFor={name}>{t('mend.column', { column: cell.column, heading: cell.heading })}</label>
      {cell.choices.length > 0 ? (
        <AutoComplete
          {...field}
          options={cell.choices.map((choice) => ({ value: choice }))}
          showSearch={{ filterOption: (typed, option) => plain(option?.value ?? '').includes(plain(typed)) }}
          onChange={(text: string) => onChange(text)}
        />
      ) : cell.long ? (
        <Input.TextArea {...field} autoSize={{ minRows: 2, maxRows: 8 }} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input {...field} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      )}
      <div id={about}>
        {problems.map((problem) => (
          <p key={problem.code} className="cell-problem">
            {problem.detail} {problem.mend}
          </p>
        ))}
        {value !== cell.text && <p className="quiet">{inFile}</p>}
      </div>
    </div>
  );
}
