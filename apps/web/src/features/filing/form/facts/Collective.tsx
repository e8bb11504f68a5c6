import { Form, Select } from 'antd';
import type { FactName } from '../../../../../../../libs/rulebook/fact-names';
import { useWords } from '../../../../i18n';
import { DayField } from '../../../../ui/DayField';
import { WholeField } from '../../../../ui/WholeField';
import { tells, wholeFault } from '../wrong';
import { YesNo } from './Beside';

const FIGURES = ['members', 'completed', 'advanced', 'fighters', 'disciplined'] as const;
const RATINGS = ['HTXS', 'HTT', 'HT', 'KHT'] as const;
const YES_NO = ['leadsCluster', 'leadsCentralCluster', 'flagOpen'] as const;

/** What a collective is judged by beside its ratings; what only some awards ask for is shown where one does. */
export function Collective({ asks, today }: { asks: ReadonlySet<FactName>; today: string }) {
  const t = useWords('filing');
  const at = (name: string) => ['facts', 'collective', name];
  return (
    <div className="figures">
      {FIGURES.map((one) => (
        <Form.Item key={one} name={at(one)} label={t(`collective.${one}`)} rules={[tells(wholeFault, today, (what) => t(`missing.${what}`))]}>
          <WholeField />
        </Form.Item>
      ))}
      {asks.has('collective.rating') && (
        <Form.Item name={at('rating')} label={t('collective.rating')}>
          <Select allowClear placeholder={t('facts.ratingUnknown')} options={RATINGS.map((value) => ({ value, label: t(`rating.${value}`) }))} />
        </Form.Item>
      )}
      <Form.Item name={at('establishedOn')} label={t('collective.establishedOn')}>
        <DayField latest={today} />
      </Form.Item>
      {asks.has('collective.dissolvedOn') && (
        <Form.Item name={at('dissolvedOn')} label={t('collective.dissolvedOn')}>
          <DayField />
        </Form.Item>
      )}
      {YES_NO.filter((one) => asks.has(`collective.${one}`)).map((one) => (
        <YesNo key={one} name={at(one)} label={t(`collective.${one}`)} />
      ))}
    </div>
  );
}
