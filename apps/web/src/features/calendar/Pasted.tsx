import { Form, Input } from 'antd';
import { useWords } from '../../i18n';
import { readRows } from './read-rows';

const MOST_BYTES = 200_000;

/** Rows pasted from a sheet or taken from a text file; what cannot be read is named before anything is sent. */
export function Pasted() {
  const t = useWords('calendar');
  const form = Form.useFormInstance<{ text?: string }>();
  const text = Form.useWatch('text', form) ?? '';
  const { rows } = readRows(text);
  const check = (_: unknown, value: string | undefined): Promise<void> => {
    const { rows: read, bad } = readRows(value ?? '');
    const [first] = bad;
    if (first) return Promise.reject(new Error(t(`bad.${first.why}`, { line: first.line })));
    return read.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('need')));
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file && file.size <= MOST_BYTES) form.setFieldValue('text', await file.text());
    await form.validateFields(['text']).catch(() => undefined);
  };
  return (
    <>
      <Form.Item name="text" label={t('pasted')} extra={t('pastedAbout')} rules={[{ validator: check }]} validateTrigger="onBlur">
        <Input.TextArea rows={8} placeholder={'30/04/2027; nghỉ lễ; Ngày Chiến thắng; 10065/VPCP-KGVX'} />
      </Form.Item>
      <p>
        <label>
          {t('file')} <input type="file" accept=".csv,.txt,text/plain,text/csv" onChange={(event) => void take(event.target.files?.[0])} />
        </label>
      </p>
      <p role="status" className="quiet">
        {t('readRows', { count: rows.length })}
      </p>
    </>
  );
}
