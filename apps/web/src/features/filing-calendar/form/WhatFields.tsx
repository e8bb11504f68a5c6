import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Radio, Select } from 'antd';
import { awardsQuery } from '../../../acts';
import { useSay, useWords } from '../../../i18n';
import { DayField } from '../../../ui/DayField';
import { plain } from '../../../ui/plain';
import { ANY_GROUND, type Values } from './values';

const GROUNDS = ['merit', 'sudden', 'movement', 'service-years', 'seniority', 'external', 'resistance'] as const;

/** For what it is the deadline, and which day it is. */
export function WhatFields({ today }: { today: string }) {
  const t = useWords('filing-calendar');
  const ui = useWords('ui');
  const say = useSay();
  const { data } = useQuery(awardsQuery(today));
  const needed = [{ required: true, message: t('form.need') }];
  const awards = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: `${code} · ${say(name)}` }));
  return (
    <>
      <Form.Item name="awards" label={t('form.awards')} rules={needed}>
        <Select mode="multiple" options={awards} showSearch={{ filterOption: (typed, option) => plain(option?.label ?? '').includes(plain(typed)) }} />
      </Form.Item>
      <Form.Item name="ground" label={t('form.ground')}>
        <Select options={[{ value: ANY_GROUND, label: t('form.anyGround') }, ...GROUNDS.map((value) => ({ value, label: ui(`ground.${value}`) }))]} />
      </Form.Item>
      <Form.Item name="kind" label={t('form.kind')} extra={t('form.kindHelp')}>
        <Radio.Group options={(['calendar-year', 'school-year'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      </Form.Item>
      <Form.Item name="how" label={t('form.how')}>
        <Radio.Group options={(['each', 'once'] as const).map((value) => ({ value, label: t(`form.hows.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle shouldUpdate={(before: Values, after: Values) => before.how !== after.how}>
        {({ getFieldValue }) => (getFieldValue('how') === 'once' ? <OneDay /> : <EveryYear />)}
      </Form.Item>
    </>
  );
}

function EveryYear() {
  const t = useWords('filing-calendar');
  return (
    <div className="filing-deadline-pair">
      <Form.Item name="each" label={t('form.each')} extra={t('form.eachHelp')} rules={[{ required: true, message: t('form.need') }]}>
        <Input maxLength={5} inputMode="numeric" autoComplete="off" />
      </Form.Item>
      <Form.Item name="yearsAfter" label={t('form.yearsAfter')}>
        <Select options={(['0', '1'] as const).map((value) => ({ value, label: t(`form.years.${value}`) }))} />
      </Form.Item>
    </div>
  );
}

function OneDay() {
  const t = useWords('filing-calendar');
  const needed = [{ required: true, message: t('form.need') }];
  return (
    <div className="filing-deadline-pair">
      <Form.Item name="once" label={t('form.once')} rules={needed}>
        <DayField />
      </Form.Item>
      <Form.Item name="year" label={t('form.year')} rules={needed}>
        <InputNumber<number> min={2000} max={2100} precision={0} className="filing-deadline-number" />
      </Form.Item>
    </div>
  );
}
