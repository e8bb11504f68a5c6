import { useQuery } from '@tanstack/react-query';
import { Form, Radio } from 'antd';
import { getRegimeChoice } from '../../api';
import { useSay, useWords } from '../../i18n';
import { ProblemBox } from '../../ui/Problem';
import { VerdictTold } from '../../ui/Told';
import { Waiting } from '../../ui/Waiting';
import type { About } from '../act-form';
import { Lines, useNeed } from '../fields';

const MOST = 4;

/** The two laws that the transition lets a person choose between, what each would answer for this dossier, and why the one chosen is more favourable. */
export function ChooseRegime({ about }: { about: About }) {
  const t = useWords('acts');
  const say = useSay();
  const need = useNeed();
  const id = about.view?.id ?? '';
  const { data, error, isLoadingError, refetch } = useQuery({
    queryKey: ['dossier', id, 'regime-choice'],
    queryFn: () => getRegimeChoice(id),
    staleTime: 0,
  });
  if (isLoadingError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <Form.Item name="regime" label={t('field.regime')} rules={[need]}>
        <Radio.Group
          className="stacked"
          options={data.options.map((one) => ({
            value: one.regime,
            disabled: one.regime === data.now,
            label: (
              <>
                {say(one.name)}
                {one.regime === data.now && ` (${t('regime.now')})`} · {t('regime.answer')}: <VerdictTold verdict={one.verdict} />
                {one.open.length > 0 && (
                  <ul className="quiet">
                    {one.open.slice(0, MOST).map((because, i) => (
                      <li key={i}>{say(because)}</li>
                    ))}
                  </ul>
                )}
              </>
            ),
          }))}
        />
      </Form.Item>
      <Lines name="reason" label="favourableWhy" />
    </>
  );
}
