import { Form, Radio } from 'antd';
import { HOLD_GROUNDS } from '../hold-grounds';
import { useWords } from '../../i18n';
import type { About } from '../act-form';
import { Day, Line, Lines, Numbered, useNeed } from '../fields';

type Props = { about: About };

export const Reason = () => <Lines name="reason" label="reason" />;

export const Endorse = ({ about }: Props) => <Numbered at="letter" number="letterNumber" date="letterDate" about={about} />;

export const Notify = ({ about }: Props) => <Numbered at="letter" number="noticeNumber" date="noticeDate" about={about} />;

export const Submit = ({ about }: Props) => (
  <>
    <Numbered at="letter" number="letterNumber" date="letterDate" about={about} />
    <Day name="sentOn" label="sentOn" latest={about.today} />
  </>
);

export const Resubmit = () => <Lines name="note" label="note" rows={4} />;

export const Receipt = ({ about }: Props) => (
  <>
    <Day name="receivedOn" label="receivedOn" latest={about.today} />
    <Line name="reference" label="reference" optional max={120} />
  </>
);

export const Extend = ({ about }: Props) => (
  <>
    <Day name="until" label="until" earliest={about.today} />
    <Reason />
  </>
);

export const Retry = () => <Lines name="reason" label="retryReason" optional />;

export function Hold() {
  const t = useWords('acts');
  const need = useNeed();
  return (
    <>
      <Form.Item name="ground" label={t('field.ground')} rules={[need]}>
        <Radio.Group className="stacked" options={HOLD_GROUNDS.map((ground) => ({ value: ground, label: t(`hold.${ground}`) }))} />
      </Form.Item>
      <Reason />
    </>
  );
}
