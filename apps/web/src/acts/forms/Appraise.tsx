import { useQuery } from '@tanstack/react-query';
import { Form, Radio } from 'antd';
import { redOf } from '../../../../../libs/dossier/red';
import { getFindings } from '../../api';
import { useSay, useWords } from '../../i18n';
import { Citations } from '../../ui/Citations';
import { VerdictTold } from '../../ui/Told';
import type { About } from '../act-form';
import { AwardField } from '../AwardField';
import { Lines, useNeed } from '../fields';

const OPINIONS = ['eligible', 'not-eligible', 'other-award'] as const;

/** The opinion of the standing agency; another award asks which, and "eligible" asks why where criteria are not met. */
export function Appraise({ about }: { about: About }) {
  const t = useWords('acts');
  const need = useNeed();
  const opinion: unknown = Form.useWatch('opinion');
  return (
    <>
      <Form.Item name="opinion" label={t('field.opinion')} rules={[need]}>
        <Radio.Group className="stacked" options={OPINIONS.map((one) => ({ value: one, label: t(`opinion.${one}`) }))} />
      </Form.Item>
      {opinion === 'eligible' && about.view && <Despite id={about.view.id} />}
      {opinion === 'other-award' && (
        <Form.Item name="proposedAward" label={t('field.proposedAward')} rules={[need]}>
          <AwardField />
        </Form.Item>
      )}
      <Lines name="reasons" label="reasons" rows={4} />
    </>
  );
}

/** What stands against it, in red, and the reason that goes on the record; nothing where all is met. */
function Despite({ id }: { id: string }) {
  const t = useWords('acts');
  const say = useSay();
  const { data } = useQuery({ queryKey: ['dossier', id, 'findings'], queryFn: () => getFindings(id) });
  const red = redOf(data?.findings ?? []);
  if (red.length === 0) return null;
  return (
    <div className="despite">
      <p>
        <strong>{t('despite', { n: red.length })}</strong>
      </p>
      <ul>
        {red.map((one, i) => (
          <li key={`${one.criterion} ${i}`}>
            <VerdictTold verdict={one.verdict} /> {say(one.says)} <span className="quiet">{say(one.because)}</span>
            <Citations citations={one.citations} />
          </li>
        ))}
      </ul>
      <Lines name="despite" label="despite" rows={2} />
    </div>
  );
}
