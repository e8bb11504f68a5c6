import { useQuery } from '@tanstack/react-query';
import type { Citation, Wording } from '../../../../../../libs/rulebook/types';
import { awardsQuery } from '../../../acts';
import { getPlan } from '../../../api';
import type { About } from './about';
import { sentDay } from './values';

export interface NeededPaper {
  code: string;
  name: Wording | null;
  required: boolean;
  citations: Citation[];
}

/** The papers that the dossier needs: those of its plan once it was submitted, those of its award before. */
export function usePapers({ id, mode, values, today }: Pick<About, 'id' | 'mode' | 'values' | 'today'>): { papers: NeededPaper[] | undefined; error: unknown } {
  const plan = useQuery({ queryKey: ['dossier', id, 'plan'], queryFn: () => getPlan(id), enabled: mode === 'answer' });
  const awards = useQuery({ ...awardsQuery(sentDay(values, today)), enabled: mode === 'draft' });
  const simple = awards.data?.simplified;
  const short = simple?.open && simple.cases.some((one) => one.grounds?.includes(values.ground) ?? one.id === values.facts.simplified);
  const ofAward = awards.data?.items.find((one) => one.code === values.award)?.papers;
  const papers = mode === 'answer' ? plan.data?.papers : short && ofAward ? simple.papers : ofAward;
  return { papers, error: mode === 'answer' ? plan.error : awards.error };
}
