import { Form, Radio } from 'antd';
import { useWords } from '../../i18n';
import type { About } from '../act-form';
import { FileField } from '../FileField';
import { Lines, Numbered, useNeed } from '../fields';

/** The decision's paper belongs to one dossier; for many at once only its number and date are asked. */
function DecisionPaper({ about }: { about: About }) {
  const t = useWords('acts');
  if (!about.view) return null;
  return (
    <Form.Item name="documentId" label={t('field.document')}>
      <FileField to={{ dossierId: about.view.id }} paper="quyet-dinh" />
    </Form.Item>
  );
}

export const Grant = ({ about }: { about: About }) => (
  <>
    <Numbered at="decision" number="decisionNumber" date="decisionDate" about={about} />
    <DecisionPaper about={about} />
  </>
);

/** What an authority outside the system answered. */
export function OutsideDecision({ about }: { about: About }) {
  const t = useWords('acts');
  const need = useNeed();
  const outcome: unknown = Form.useWatch('outcome');
  return (
    <>
      <Form.Item name="outcome" label={t('field.outcome')} rules={[need]}>
        <Radio.Group className="stacked" options={(['approved', 'declined'] as const).map((one) => ({ value: one, label: t(`outcome.${one}`) }))} />
      </Form.Item>
      <Numbered at="decision" number="decisionNumber" date="decisionDate" about={about} />
      {outcome === 'declined' && <Lines name="reason" label="reason" />}
      <DecisionPaper about={about} />
    </>
  );
}
