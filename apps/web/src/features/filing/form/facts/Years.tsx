import { PlusOutlined } from '@ant-design/icons';
import { Button, InputNumber, Select } from 'antd';
import { useWords } from '../../../../i18n';
import type { Initiative, Year } from '../values';
import { KnownList } from './KnownList';

const RATINGS = ['HTXS', 'HTT', 'HT', 'KHT'] as const;
const LEVELS = ['base', 'province', 'ministry', 'nation'] as const;
const KINDS = ['initiative', 'research'] as const;

interface Props {
  id?: string;
  value?: Year[];
  onChange?: (years: Year[]) => void;
  /** The last year that counts, and how many the award looks at. */
  last: number;
  count: number;
  initiatives: boolean;
  /** Are months in service asked for? */
  months: boolean;
}

/** One block a year, the latest first: rating and initiatives, each of which may be unknown. */
export function Years({ id, value = [], onChange, last, count, initiatives, months }: Props) {
  const t = useWords('filing');
  const earliest = Math.min(last - count + 1, ...value.map((one) => one.year));
  const latest = Math.max(last, ...value.map((one) => one.year));
  const years = Array.from({ length: latest - earliest + 1 }, (_, i) => latest - i);
  const of = (year: number): Year => value.find((one) => one.year === year) ?? { year };
  const set = (year: number, change: { [K in keyof Year]?: Year[K] | undefined }): void =>
    onChange?.([...value.filter((one) => one.year !== year), { ...of(year), ...change }].sort((a, b) => a.year - b.year));
  return (
    <div id={id} tabIndex={-1} className="years">
      {years.map((year) => (
        <fieldset key={year} className="year">
          <legend className="numbers">{t('facts.year', { year })}</legend>
          <Select
            aria-label={t('facts.ratingOf', { year })}
            placeholder={t('facts.ratingUnknown')}
            allowClear
            value={of(year).rating ?? null}
            onChange={(rating: Year['rating'] | null) => set(year, { rating: rating ?? undefined })}
            options={RATINGS.map((rating) => ({ value: rating, label: t(`rating.${rating}`) }))}
          />
          {months && (
            <InputNumber
              aria-label={t('facts.monthsOf', { year })}
              placeholder={t('facts.months')}
              min={0}
              max={12}
              precision={0}
              controls={false}
              value={of(year).monthsInService ?? null}
              onChange={(monthsInService) => set(year, { monthsInService: monthsInService ?? undefined })}
            />
          )}
          {initiatives && (
            <div className="year-initiatives">
              <div className="quiet">{t('facts.initiatives')}</div>
              <KnownList<Initiative>
                name={t('facts.initiativesOf', { year })}
                value={of(year).initiatives}
                onChange={(list) => set(year, { initiatives: list })}
                blank={{ level: 'base', kind: 'initiative' }}
                row={(item, change, n) => (
                  <>
                    <Select
                      aria-label={t('facts.initiativeKind', { n })}
                      value={item.kind ?? 'initiative'}
                      onChange={(kind: Initiative['kind']) => change(kind ? { kind } : {})}
                      options={KINDS.map((kind) => ({ value: kind, label: t(`initiativeKind.${kind}`) }))}
                    />
                    <Select
                      aria-label={t('facts.initiativeLevel', { n })}
                      value={item.level}
                      onChange={(level: Initiative['level']) => change({ level })}
                      options={LEVELS.map((level) => ({ value: level, label: t(`initiativeLevel.${level}`) }))}
                    />
                  </>
                )}
              />
            </div>
          )}
        </fieldset>
      ))}
      <Button type="dashed" icon={<PlusOutlined />} onClick={() => set(earliest - 1, {})}>
        {t('facts.yearBefore', { year: earliest - 1 })}
      </Button>
    </div>
  );
}
