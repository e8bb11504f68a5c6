import { Form } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import { useMe } from '../../../session/me';
import { Page } from '../../../ui/Page';
import { FactsStep } from '../form/steps/FactsStep';
import { Who } from '../form/steps/Who';
import { goToField } from '../form/to-field';
import { blankValues, type FormValues } from '../form/values';
import { proposingUnits } from '../units';
import { FromRegister } from './FromRegister';
import { GroundField } from './GroundField';
import { Within } from './Within';
import '../filing.css';
import '../form/form.css';
import './reach.css';
import '../words';

const FORM = 'reach';

/** "What can this nominee be proposed for?": what is known of them on the one side, every award of the day on the other. Nothing is stored. */
export function ReachPage() {
  const t = useWords('filing');
  const me = useMe();
  const units = proposingUnits(me);
  const [form] = Form.useForm<FormValues>();
  const [first] = useState(() => blankValues(units[0]?.id ?? '', me.today));
  const [values, setValues] = useState(first);
  const changed = (): void => setValues(structuredClone(form.getFieldsValue(true)));
  const fill = (change: Pick<FormValues, 'nominee' | 'facts'>): void => {
    form.setFieldsValue(change);
    changed();
  };
  return (
    <Page title={t('reach.title')} about={t('reach.about')}>
      <div className="filing reach">
        <Form form={form} name={FORM} layout="vertical" initialValues={first} onValuesChange={changed} className="card filing-form" scrollToFirstError={false}>
          <FromRegister values={values} fill={fill} />
          <h2>{t('step.who')}</h2>
          <Who about={{ values, units, mode: 'draft', view: null, today: me.today }} />
          <GroundField />
          <h2>{t('reach.facts')}</h2>
          <p className="quiet">{t('about.facts')}</p>
          <FactsStep about={{ values, today: me.today }} />
        </Form>
        <Within values={values} today={me.today} toField={(path) => void goToField(FORM, path)} />
      </div>
    </Page>
  );
}
