import { Form, Radio } from 'antd';
import { useWords } from '../../i18n';
import { AwardField } from '../AwardField';
import { Lines, useNeed } from '../fields';

const OPINIONS = ['eligible', 'not-eligible', 'other-award'] as const;

/** The opinion of the standing agency; another award asks which. */
export function Appraise() {
  const t = useWords('acts');
  const need = useNeed();
  const opinion: unknown = Form.useWatch('opinion');
  return (
    <>
      <Form.Item name="opinion" label={t('field.opinion')} rules={[need]}>
        <Radio.Group className="stacked" options={OPINIONS.map((one) => ({ value: one, label: t(`opinion.${one}`) }))} />
      </Form.Item>
      {opinion === 'other-award' && (
        <Form.Item name="proposedAward" label={t('field.proposedAward')} rules={[need]}>
          <AwardField />
        </Form.Item>
      )}
      <Lines name="reasons" label="reasons" rows={4} />
    </>
  );
}
