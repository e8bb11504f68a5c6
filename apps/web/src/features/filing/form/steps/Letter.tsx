import { Form, Input } from 'antd';
import { useWords } from '../../../../i18n';
import { DayField } from '../../../../ui/DayField';
import type { About } from '../about';

/** The letter that goes with the dossier. */
export function Letter({ about: { today } }: { about: About }) {
  const t = useWords('filing');
  return (
    <>
      <Form.Item name={['letter', 'number']} label={t('letter.number')} required extra={t('letter.numberHelp')}>
        <Input maxLength={80} autoComplete="off" />
      </Form.Item>
      <Form.Item name={['letter', 'date']} label={t('letter.date')} required>
        <DayField latest={today} />
      </Form.Item>
      <Form.Item name="sentOn" label={t('award.sentOn')} required>
        <DayField latest={today} />
      </Form.Item>
    </>
  );
}
