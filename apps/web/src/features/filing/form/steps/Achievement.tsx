import { Form, Input } from 'antd';
import { useWords } from '../../../../i18n';

const LONG = 20_000;

/** The report of achievements, in words. */
export function Achievement() {
  const t = useWords('filing');
  return (
    <Form.Item name="achievement" label={t('achievement.text')} extra={t('achievement.help')}>
      <Input.TextArea autoSize={{ minRows: 8, maxRows: 24 }} maxLength={LONG} showCount />
    </Form.Item>
  );
}
