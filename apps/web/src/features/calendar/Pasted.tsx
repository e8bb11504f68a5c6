import { Form, Input } from 'antd';
import { useState } from 'react';
import { readDays, type CalendarRead } from '../../api';
import { useWords } from '../../i18n';
import { ProblemBox } from '../../ui/Problem';
import { lineOf, readRows } from './read-rows';

const MOST_BYTES = 200_000;

/** Rows pasted from a sheet or taken from a text file; what cannot be read is named before anything is sent. */
export function Pasted() {
  const t = useWords('calendar');
  const form = Form.useFormInstance<{ text?: string }>();
  const text = Form.useWatch('text', form) ?? '';
  const { rows } = readRows(text);
  const [report, setReport] = useState<{ errors: CalendarRead['errors'] } | { problem: unknown } | null>(null);
  const check = (_: unknown, value: string | undefined): Promise<void> => {
    const { rows: read, bad } = readRows(value ?? '');
    const [first] = bad;
    if (first) return Promise.reject(new Error(t(`bad.${first.why}`, { line: first.line })));
    return read.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('need')));
  };
  const fromWorkbook = async (file: File): Promise<void> => {
    try {
      const read = await readDays(file);
      setReport({ errors: read.errors });
      form.setFieldValue('text', read.rows.map(lineOf).join('\n'));
    } catch (problem) {
      setReport({ problem });
    }
  };
  const take = async (file: File | undefined): Promise<void> => {
    setReport(null);
    if (file && /\.xlsx$/i.test(file.name)) await fromWorkbook(file);
    else if (file && file.size <= MOST_BYTES) form.setFieldValue('text', await file.text());
    await form.validateFields(['text']).catch(() => undefined);
  };
  return (
    <>
      <Form.Item name="text" label={t('pasted')} extra={t('pastedAbout')} rules={[{ validator: check }]} validateTrigger="onBlur">
        <Input.TextArea rows={8} placeholder={'30/04/2027; nghỉ lễ; Ngày Chiến thắng; 10065/VPCP-KGVX'} />
      </Form.Item>
      <p>
        <label>
          {t('file')} <input type="file" accept=".xlsx,.csv,.txt,text/plain,text/csv" onChange={(event) => void take(event.target.files?.[0])} />
        </label>
      </p>
      {report && 'problem' in report && <ProblemBox error={report.problem} />}
      {report && 'errors' in report && report.errors.length > 0 && <Unread errors={report.errors} />}
      <p role="status" className="quiet">
        {t('readRows', { count: rows.length })}
      </p>
    </>
  );
}

/** Row by row what of a workbook could not be read, and how to mend it; the rows that could be stand in the field. */
function Unread({ errors }: { errors: CalendarRead['errors'] }) {
  const t = useWords('calendar');
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{t('unread', { count: errors.length })}</strong>
      </p>
      <ul>
        {errors.map((one) => (
          <li key={`${one.path} ${one.code}`}>
            {one.row > 0 && <>{t('at', { row: one.row, column: one.column })} </>}
            {one.detail} <span className="quiet">{one.mend}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
