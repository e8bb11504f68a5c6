import { Checkbox, Form, Input, Select } from 'antd';
import { useWords } from '../../i18n';
import { DayField } from '../../ui/DayField';
import type { Row } from './days';

export interface DayValues {
  date: string;
  kind: Row['kind'];
  name: string;
  source: string;
  mark: Row['mark'];
  audience: NonNullable<Row['audience']>;
  removes: boolean;
}

/** The fields of one day; a day that has a row can also be given back to the week. */
export function OneDay({ stands }: { stands: (day: Partial<DayValues>) => boolean }) {
  const t = useWords('calendar');
  const form = Form.useFormInstance<DayValues>();
  const date = Form.useWatch('date', form);
  const audience = Form.useWatch('audience', form);
  const there = stands({ ...(date ? { date } : {}), ...(audience ? { audience } : {}) });
  const removes = Form.useWatch('removes', form) && there;
  /** Swapped days are decided for State bodies; other days are everybody's. */
  const kindChosen = (kind: string): void => {
    if (kind.startsWith('swapped') && form.getFieldValue('audience') === 'everyone') form.setFieldValue('audience', 'administration');
  };
  const needed = [{ required: true, message: t('need') }];
  return (
    <>
      <Form.Item name="date" label={t('day')} rules={needed}>
        <DayField />
      </Form.Item>
      <Form.Item name="audience" label={t('for')} rules={needed}>
        <Select options={(['everyone', 'administration', 'schools'] as const).map((value) => ({ value, label: t(`audience.${value}`) }))} />
      </Form.Item>
      <Form.Item name="removes" valuePropName="checked" hidden={!there}>
        <Checkbox>{t('removes')}</Checkbox>
      </Form.Item>
      {!removes && (
        <>
          <Form.Item name="kind" label={t('kindOf')} rules={needed}>
            <Select
              onChange={kindChosen}
              options={(['holiday', 'compensatory', 'swapped-off', 'swapped-on'] as const).map((value) => ({ value, label: t(`kind.${value}`) }))}
            />
          </Form.Item>
          <Form.Item name="name" label={t('name')} rules={needed}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="source" label={t('source')} rules={needed}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="mark" label={t('read')} rules={needed}>
            <Select options={(['text', 'second-hand', 'unverified'] as const).map((value) => ({ value, label: t(`mark.${value}`) }))} />
          </Form.Item>
        </>
      )}
    </>
  );
}
