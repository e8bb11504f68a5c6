import { Form, Select } from 'antd';
import { useWords } from '../../../i18n';

const GROUNDS = ['merit', 'sudden', 'movement', 'service-years', 'seniority', 'external', 'resistance'] as const;

/** What the praise is for. */
export function GroundField() {
  const t = useWords('filing');
  const ui = useWords('ui');
  return (
    <Form.Item name="ground" label={t('award.ground')}>
      <Select options={GROUNDS.map((value) => ({ value, label: ui(`ground.${value}`) }))} />
    </Form.Item>
  );
}
