import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { getHonouree, listHonourees } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { useRested } from '../form/eligibility/use-rested';
import type { FormValues } from '../form/values';
import { knownOf } from './known';

const MOST = 20;
interface Props {
  values: FormValues;
  fill: (change: Pick<FormValues, 'nominee' | 'facts'>) => void;
}

/** Somebody who holds an award already is found in the register, and what they hold need not be typed. */
export function FromRegister({ values, fill }: Props) {
  const t = useWords('filing');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const q = useRested(typed.trim());
  const found = useQuery({
    queryKey: ['honourees', q],
    queryFn: ({ signal }) => listHonourees({ q, limit: MOST }, { signal }),
    enabled: q.length > 1,
  });
  const choose = async (id: string): Promise<void> => {
    setProblem(null);
    try {
      fill(knownOf(await getHonouree(id), values));
    } catch (error) {
      setProblem(error);
    }
  };
  return (
    <div className="from-register">
      <label htmlFor="reach-register">{t('reach.register')}</label>
      <Select
        id="reach-register"
        showSearch={{ filterOption: false, onSearch: setTyped }}
        value={values.nominee.honoureeId ?? null}
        placeholder={t('reach.registerHint')}
        loading={found.isFetching}
        notFoundContent={q.length > 1 && found.isSuccess ? t('reach.registerNone') : null}
        onChange={(id: string) => void choose(id)}
        options={[
          ...(values.nominee.honoureeId ? [{ value: values.nominee.honoureeId, label: values.nominee.name ?? '' }] : []),
          ...(found.data?.items ?? [])
            .filter((one) => one.id !== values.nominee.honoureeId)
            .map((one) => ({ value: one.id, label: [one.name, one.birthYear, one.unit].filter(Boolean).join(' · ') })),
        ]}
      />
      <p className="quiet">{t(values.nominee.honoureeId ? 'reach.registerUsed' : 'reach.registerHelp')}</p>
      {problem !== null && <ProblemBox error={problem} />}
    </div>
  );
}
