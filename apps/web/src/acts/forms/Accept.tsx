import { Form } from 'antd';
import { useWords } from '../../i18n';
import { DayField } from '../../ui/DayField';
import type { About } from '../act-form';

/** The paper set and the electronic set may arrive on different days; one of them is enough. */
export function Accept({ about }: { about: About }) {
  const t = useWords('acts');
  const form = Form.useFormInstance();
  const either = {
    validator: () => (form.getFieldValue('paperOn') || form.getFieldValue('electronicOn') ? Promise.resolve() : Promise.reject(new Error(t('needDay')))),
  };
  return (
    <>
      <Form.Item name="paperOn" label={t('field.paperOn')} extra={t('help.accept')} dependencies={['electronicOn']} rules={[either]}>
        <DayField latest={about.today} />
      </Form.Item>
      <Form.Item name="electronicOn" label={t('field.electronicOn')}>
        <DayField latest={about.today} />
      </Form.Item>
    </>
  );
}
