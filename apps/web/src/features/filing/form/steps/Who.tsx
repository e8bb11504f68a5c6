import { Form, Input, Radio, Select } from 'antd';
import { useWords } from '../../../../i18n';
import { WholeField } from '../../../../ui/WholeField';
import type { About } from '../about';
import { birthFault, tells } from '../wrong';

const KINDS = ['individual', 'collective', 'household', 'foreigner'] as const;
const OCCUPATIONS = ['official', 'worker', 'farmer', 'soldier', 'entrepreneur', 'scholar', 'other'] as const;

/** Who is proposed. The kind decides which awards and which facts are asked for. */
export function Who({ about: { values, units, mode, view, today } }: { about: Pick<About, 'values' | 'units' | 'mode' | 'view' | 'today'> }) {
  const t = useWords('filing');
  const ui = useWords('ui');
  const { kind } = values.nominee;
  const person = kind === 'individual' || kind === 'foreigner';
  return (
    <>
      {units.length > 1 && mode === 'draft' && !view && (
        <Form.Item name="unitId" label={t('who.unit')}>
          <Select options={units.map((unit) => ({ value: unit.id, label: unit.name }))} />
        </Form.Item>
      )}
      <Form.Item name={['nominee', 'kind']} label={t('who.kind')}>
        <Radio.Group className="stacked" options={KINDS.map((value) => ({ value, label: ui(`nominee.${value}`) }))} />
      </Form.Item>
      <Form.Item
        name={['nominee', 'name']}
        label={t(person ? 'who.name' : 'who.nameOfMany')}
        required
        extra={t(person ? 'who.nameHelp' : 'who.nameOfManyHelp')}
      >
        <Input maxLength={300} autoComplete="off" />
      </Form.Item>
      {person && (
        <>
          <Form.Item name={['nominee', 'position']} label={t('who.position')}>
            <Input maxLength={300} autoComplete="off" />
          </Form.Item>
          <Form.Item name={['nominee', 'birthYear']} label={t('who.birthYear')} rules={[tells(birthFault, today, (what) => t(`missing.${what}`))]}>
            <WholeField />
          </Form.Item>
          <Form.Item name={['facts', 'nominee', 'occupation']} label={t('who.occupation')}>
            <Select allowClear placeholder={t('facts.unknown')} options={OCCUPATIONS.map((value) => ({ value, label: t(`occupation.${value}`) }))} />
          </Form.Item>
          <Form.Item name={['facts', 'nominee', 'gender']} label={t('who.gender')}>
            <Select
              allowClear
              placeholder={t('facts.unknown')}
              options={(['female', 'male'] as const).map((value) => ({ value, label: t(`gender.${value}`) }))}
            />
          </Form.Item>
          <Belongs />
        </>
      )}
    </>
  );
}

const BELONGS = ['directWorker', 'ethnicMinority', 'difficultArea'] as const;
/** What decides among equals where more are proposed than fit; left open, it is counted as not known. */
function Belongs() {
  const t = useWords('filing');
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(`belongs.${value}`) }));
  return BELONGS.map((fact) => (
    <Form.Item
      key={fact}
      name={['facts', 'nominee', fact]}
      label={t(`belongs.${fact}`)}
      getValueProps={(is: boolean | undefined) => (is === undefined ? {} : { value: is ? 'yes' : 'no' })}
      getValueFromEvent={(chosen: 'yes' | 'no' | undefined) => (chosen === undefined ? undefined : chosen === 'yes')}
    >
      <Select allowClear placeholder={t('facts.unknown')} options={options} />
    </Form.Item>
  ));
}
