import { Form } from 'antd';
import { useWords } from '../../../../i18n';
import { DayField } from '../../../../ui/DayField';
import { WholeField } from '../../../../ui/WholeField';
import { tells, wholeFault } from '../wrong';

const FIGURES = ['members', 'completed', 'advanced', 'fighters', 'disciplined'] as const;

/** What a collective is judged by beside its ratings. */
export function Collective({ today }: { today: string }) {
  const t = useWords('filing');
  return (
    <div className="figures">
      {FIGURES.map((one) => (
        <Form.Item
          key={one}
          name={['facts', 'collective', one]}
          label={t(`collective.${one}`)}
          rules={[tells(wholeFault, today, (what) => t(`missing.${what}`))]}
        >
          <WholeField />
        </Form.Item>
      ))}
      <Form.Item name={['facts', 'collective', 'establishedOn']} label={t('collective.establishedOn')}>
        <DayField latest={today} />
      </Form.Item>
    </div>
  );
}
