import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { Way } from '../../../../../../../libs/rulebook/types';
import { awardsQuery } from '../../../../acts';
import { useWords } from '../../../../i18n';
import { DayField } from '../../../../ui/DayField';
import type { About } from '../about';
import { askedFacts } from '../facts/asked';
import { Collective } from '../facts/Collective';
import { DisciplineRow, HeldAwardRow, HoldRow } from '../facts/HeldRows';
import { KnownList } from '../facts/KnownList';
import { More } from '../facts/More';
import { SchoolYear } from '../facts/SchoolYear';
import { Years } from '../facts/Years';
import { sentDay } from '../values';

const FEWEST = 2;

/** How far back the award looks: the largest stretch of years that any rule of it names. */
function yearsAsked(ways: Way[]): number {
  const found = JSON.stringify(ways).matchAll(/"(?:years|times|minYears)":(\d+)/g);
  return Math.max(FEWEST, ...[...found].map((one) => Number(one[1])));
}

/** The year before the letter, or the one the stretch of achievement ends in: a school year ends in the year it is proposed. */
const lastYear = (sentOn: string, achievedTo?: string | null): number => Math.max(Number(sentOn.slice(0, 4)) - 1, Number(achievedTo?.slice(0, 4) ?? 0));

/** The facts that the rules ask for, year by year. */
export function FactsStep({ about: { values, today } }: { about: Pick<About, 'values' | 'today'> }) {
  const t = useWords('filing');
  const sentOn = sentDay(values, today);
  const { data } = useQuery(awardsQuery(sentOn));
  const { kind } = values.nominee;
  const award = data?.items.find((one) => one.code === values.award);
  const ways = ((award?.ways ?? []) as unknown as Way[]).filter((way) => way.nominees.includes(kind) && way.ground === values.ground);
  const asks = askedFacts(data?.items ?? [], { kind, ground: values.ground, award: values.award });
  const at = (name: string) => ['facts', 'nominee', name];
  return (
    <>
      <Form.Item name={at('years')} label={t('facts.years')}>
        <Years
          last={lastYear(sentOn, values.facts.period?.to)}
          count={Math.min(10, yearsAsked(ways))}
          initiatives={kind === 'individual' || kind === 'foreigner'}
          months={asks.has('nominee.years[].monthsInService')}
        />
      </Form.Item>
      {kind === 'collective' && <Collective asks={asks} today={today} />}
      <Form.Item name={at('awards')} label={t('facts.awards')} extra={t('facts.awardsHelp')}>
        <KnownList name={t('facts.awards')} blank={{}} row={(item, change) => <HeldAwardRow item={item} change={change} today={today} />} />
      </Form.Item>
      <Form.Item name={at('discipline')} label={t('facts.discipline')}>
        <KnownList name={t('facts.discipline')} blank={{}} row={(item, change) => <DisciplineRow item={item} change={change} today={today} />} />
      </Form.Item>
      <Form.Item name={at('holds')} label={t('facts.holds')}>
        <KnownList name={t('facts.holds')} blank={{}} row={(item, change) => <HoldRow item={item} change={change} today={today} />} />
      </Form.Item>
      <More asks={asks} today={today} />
      <Form.Item name={['facts', 'period']} label={t('facts.schoolYear')} extra={t('facts.schoolYearHelp')}>
        <SchoolYear today={today} />
      </Form.Item>
      <div className="figures">
        <Form.Item name={['facts', 'period', 'from']} label={t('facts.achievedFrom')}>
          <DayField latest={today} />
        </Form.Item>
        <Form.Item name={['facts', 'period', 'to']} label={t('facts.achievedTo')}>
          <DayField latest={today} {...(values.facts.period?.from ? { earliest: values.facts.period.from } : {})} />
        </Form.Item>
      </div>
    </>
  );
}
