import { Form, InputNumber, Select } from 'antd';
import type { FactName } from '../../../../../../../libs/rulebook/fact-names';
import { useWords } from '../../../../i18n';

type Asks = { asks: ReadonlySet<FactName> };
const at = (...path: string[]) => ['facts', ...path];

/** One word of a closed list, or not known. */
function Choice({ name, label, options }: { name: string[]; label: string; options: { value: string; label: string }[] }) {
  const t = useWords('filing');
  return (
    <Form.Item name={name} label={label}>
      <Select allowClear placeholder={t('facts.unknown')} options={options} />
    </Form.Item>
  );
}

function Count({ name, label, least = 0 }: { name: string[]; label: string; least?: number }) {
  return (
    <Form.Item name={name} label={label}>
      <InputNumber min={least} precision={0} controls={false} />
    </Form.Item>
  );
}

/** Yes, no, or not known: a tick that was not made would say no. */
export function YesNo({ name, label }: { name: string[]; label: string }) {
  const t = useWords('filing');
  return (
    <Form.Item name={name} label={label}>
      <Select
        allowClear
        placeholder={t('facts.unknown')}
        options={[
          { value: true, label: t('facts.yes') },
          { value: false, label: t('facts.no') },
        ]}
      />
    </Form.Item>
  );
}

const REACH = ['base', 'commune', 'province', 'nation'] as const;
const SCOPES = ['world', 'continental', 'regional'] as const;
const MEDALS = ['gold', 'silver', 'bronze'] as const;

/** What was done, for deeds, models and prizes: how far it reaches, how long it stands, what it won. */
export function Deed({ asks }: Asks) {
  const t = useWords('filing');
  if (!['deed.effect', 'deed.stableYears', 'deed.prize'].some((fact) => asks.has(fact as FactName))) return null;
  return (
    <div className="figures">
      {asks.has('deed.effect') && (
        <Choice name={at('deed', 'effect')} label={t('deed.effect')} options={REACH.map((value) => ({ value, label: t(`deed.reach.${value}`) }))} />
      )}
      {asks.has('deed.stableYears') && <Count name={at('deed', 'stableYears')} label={t('deed.stableYears')} />}
      {asks.has('deed.prize') && (
        <>
          <Choice name={at('deed', 'prize', 'scope')} label={t('deed.scope')} options={SCOPES.map((value) => ({ value, label: t(`deed.scopes.${value}`) }))} />
          <Choice name={at('deed', 'prize', 'medal')} label={t('deed.medal')} options={MEDALS.map((value) => ({ value, label: t(`deed.medals.${value}`) }))} />
        </>
      )}
    </div>
  );
}

const BY = ['unit', 'province', 'ministry', 'prime-minister'] as const;
const REVIEWS = ['interim', 'final'] as const;

/** The movement a result was won in: the three together tell it. */
export function Movement() {
  const t = useWords('filing');
  return (
    <div className="figures" id="movement">
      <Choice name={at('movement', 'by')} label={t('movement.by')} options={BY.map((value) => ({ value, label: t(`movement.who.${value}`) }))} />
      <Count name={at('movement', 'years')} label={t('movement.years')} least={1} />
      <Choice
        name={at('movement', 'review')}
        label={t('movement.review')}
        options={REVIEWS.map((value) => ({ value, label: t(`movement.reviews.${value}`) }))}
      />
    </div>
  );
}

const FIGURES = ['advanced', 'fighters', 'leaders', 'flags'] as const;

/** The unit's own numbers of the year, for shares. */
export function Figures({ asks }: Asks) {
  const t = useWords('filing');
  const shown = FIGURES.filter((one) => asks.has(`unitFigures.${one}`));
  if (shown.length === 0) return null;
  return (
    <div className="figures">
      {shown.map((one) => (
        <Count key={one} name={at('unitFigures', one)} label={t(`unitFigures.${one}`)} />
      ))}
    </div>
  );
}

const OPINIONS = ['agree', 'disagree', 'none'] as const;

/** Proposed by the locality, or by a sector's own line; then what the locality says of it. */
export function Channel() {
  const t = useWords('filing');
  const vertical: unknown = Form.useWatch(at('channel', 'vertical'));
  return (
    <div className="figures">
      <YesNo name={at('channel', 'vertical')} label={t('channel.vertical')} />
      {vertical === true && (
        <Choice
          name={at('channel', 'localOpinion')}
          label={t('channel.localOpinion')}
          options={OPINIONS.map((value) => ({ value, label: t(`channel.opinions.${value}`) }))}
        />
      )}
    </div>
  );
}
