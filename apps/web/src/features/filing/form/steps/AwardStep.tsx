import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { awardsQuery } from '../../../../acts';
import { useWords } from '../../../../i18n';
import { DayField } from '../../../../ui/DayField';
import { ProblemBox } from '../../../../ui/Problem';
import { Waiting } from '../../../../ui/Waiting';
import type { About } from '../about';
import { sentDay } from '../values';
import { AwardChoice } from './AwardChoice';
import { GoneAwards } from './GoneAwards';
import { Simplified } from './Simplified';

const GROUNDS = ['merit', 'sudden', 'movement', 'service-years', 'seniority', 'external', 'resistance'] as const;

/** The award, among those that exist on the day the letter is sent, for this kind of nominee, on this ground. */
export function AwardStep({ about: { values, today } }: { about: About }) {
  const t = useWords('filing');
  const ui = useWords('ui');
  const { data, error, isError, refetch } = useQuery(awardsQuery(sentDay(values, today)));
  return (
    <>
      <Form.Item name="sentOn" label={t('award.sentOn')} extra={t('award.sentOnHelp')} required>
        <DayField latest={today} />
      </Form.Item>
      <Form.Item name="ground" label={t('award.ground')}>
        <Select options={GROUNDS.map((value) => ({ value, label: ui(`ground.${value}`) }))} />
      </Form.Item>
      {isError && <ProblemBox error={error} again={() => void refetch()} />}
      {!data && !isError && <Waiting />}
      {data && (
        <>
          <Simplified rule={data.simplified} ground={values.ground} claimed={values.facts.simplified} />
          <Form.Item name="award" label={t('award.name')} required>
            <AwardChoice awards={data.items} kind={values.nominee.kind} ground={values.ground} />
          </Form.Item>
          <GoneAwards gone={data.gone} />
        </>
      )}
    </>
  );
}
