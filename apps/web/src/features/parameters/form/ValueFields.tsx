import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useWords } from '../../../i18n';
import { isPercent, ORDER_KEYS, SEATS, type Kind } from '../told';

const NUMBER = {
  'working-days': 'form.days',
  share: 'form.share',
  cap: 'form.share',
  number: 'form.number',
  hour: 'form.hour',
  'yes-no': 'form.yesNo',
} as const;

/** The value itself, in the form its kind has. */
export function ValueFields({ kind }: { kind: Kind }) {
  const t = useWords('parameters');
  const needed = [{ required: true, message: t('form.need') }];
  if (kind === 'ladder') return <LadderFields />;
  if (kind === 'order')
    return (
      <Form.Item name="order" label={t('form.order')} extra={t('form.orderHelp')} rules={needed}>
        <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={ORDER_KEYS.map((key) => ({ value: key, label: t(`orderKey.${key}`) }))} />
      </Form.Item>
    );
  if (kind === 'reminders')
    return (
      <Form.Item name="reminders" label={t('form.reminders')} extra={t('form.remindersHelp')}>
        <Input maxLength={80} autoComplete="off" inputMode="numeric" />
      </Form.Item>
    );
  return (
    <Form.Item name="value" label={t(NUMBER[kind])} rules={needed}>
      <InputNumber<number> className="parameters-number" {...(isPercent(kind) ? { suffix: '%', step: 1 } : { precision: 0 })} />
    </Form.Item>
  );
}

function LadderFields() {
  const t = useWords('parameters');
  return (
    <Form.List name="ladder">
      {(rungs, { add, remove }) => (
        <>
          {rungs.map(({ key, name }) => (
            <fieldset className="rung" key={key}>
              <legend>{t('form.rung', { n: name + 1 })}</legend>
              <Form.Item name={[name, 'after']} label={t('form.after')}>
                <InputNumber<number> className="parameters-number" precision={0} />
              </Form.Item>
              <Form.Item name={[name, 'to']} label={t('form.to')}>
                <Select mode="multiple" options={SEATS.map((seat) => ({ value: seat, label: t(`seat.${seat}`) }))} />
              </Form.Item>
              <Button icon={<DeleteOutlined />} onClick={() => remove(name)}>
                {t('form.removeRung', { n: name + 1 })}
              </Button>
            </fieldset>
          ))}
          <Form.Item>
            <Button icon={<PlusOutlined />} onClick={() => add({ to: [] })}>
              {t('form.addRung')}
            </Button>
          </Form.Item>
        </>
      )}
    </Form.List>
  );
}
