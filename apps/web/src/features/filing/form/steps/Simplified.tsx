import { Form, Select } from 'antd';
import type { AwardsShown } from '../../../../api';
import { useSay, useWords } from '../../../../i18n';
import { Citations } from '../../../../ui/Citations';

interface Props {
  rule: AwardsShown['simplified'];
  ground: string;
  claimed: string | undefined;
}

/** The simplified procedure: told where the ground is one of its cases; else its other cases can be named, by whoever proposes. */
export function Simplified({ rule, ground, claimed }: Props) {
  const t = useWords('filing');
  const say = useSay();
  const told = rule.cases.find((one) => one.grounds?.includes(ground));
  const open = rule.cases.filter((one) => !one.grounds);
  if (!told && open.length === 0) return null;
  const papers = t(rule.open ? 'simplified.short' : 'simplified.noBasis', { papers: rule.papers.map((one) => say(one.name)).join(', ') });
  if (told)
    return (
      <section className="simplified">
        <p>
          {t('simplified.byGround', { name: say(told.name) })} {papers}
        </p>
        <Citations citations={rule.citations} />
      </section>
    );
  return (
    <Form.Item
      name={['facts', 'simplified']}
      label={t('simplified.title')}
      extra={[claimed && papers, claimed === 'state-secret' && t('simplified.secret')].filter(Boolean).join(' ') || undefined}
    >
      <Select allowClear placeholder={t('simplified.none')} options={open.map((one) => ({ value: one.id, label: say(one.name) }))} />
    </Form.Item>
  );
}
