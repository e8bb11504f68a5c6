import { Form, InputNumber } from 'antd';
import { useWords } from '../../../../i18n';
import { DayField } from '../../../../ui/DayField';

const FIGURES = ['members', 'completed', 'advanced', 'fighters', 'disciplined'] as const;

/** What a collective is judged by beside its ratings. */
export function Collective({ today }: { today: string }) {
  const t = useWords('filing');
  return (
    <div className="figures">
      {FIGURES.map((one) => (
        <Form.Item key={one} name={['facts', 'collective', one]} label={t(`collective.${one}`)}>
          <InputNumber min={0} precision={0} controls={false} />
        </Form.Item>
      ))}
      <Form.Item name={['facts', 'collective', 'establishedOn']} label={t('collective.establishedOn')}>
        <DayField latest={today} />
      </Form.Item>
    </div>
  );
}
