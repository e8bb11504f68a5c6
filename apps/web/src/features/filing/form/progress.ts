import { useQuery } from '@tanstack/react-query';
import { getDocuments } from '../../../api';
import type { About } from './about';
import { missingAt, missingOf } from './missing';
import type { StepState } from './StepNav';
import type { Step } from './steps';
import { usePapers } from './use-papers';
import { factsOf, type FormValues } from './values';

/** How far each step is. What is required and not there is counted; the last step counts all that keeps the form from being sent. */
export function useProgress(about: Pick<About, 'id' | 'mode' | 'values' | 'today' | 'late' | 'keeper'>, returned: number): (step: Step) => StepState | null {
  const { id, mode, values, today, late, keeper } = about;
  const { papers } = usePapers(about);
  const documents = useQuery({ queryKey: ['dossier', id, 'documents'], queryFn: () => getDocuments(id), enabled: keeper.made() });
  const files = documents.data?.items ?? [];
  return (step) => {
    const lacks = missingAt(step, values, mode, { today, late }).length;
    switch (step) {
      case 'papers':
        return papers
          ? { lacks: papers.filter((paper) => paper.required && !files.some((file) => file.paper === paper.code)).length, begun: files.length > 0 }
          : null;
      case 'defects':
        return { lacks: Math.max(0, returned - (values.mended?.length ?? 0)), begun: returned > 0 };
      case 'review':
        return { lacks: missingOf(values, mode, { today, late }).length, begun: false };
      default:
        return { lacks, begun: begun(step, values) };
    }
  };
}

function begun(step: Step, values: FormValues): boolean {
  if (step === 'achievement') return Boolean(values.achievement?.trim());
  if (step !== 'facts') return true;
  const { nominee, ...beside } = factsOf(values);
  const { kind: _kind, ...told } = nominee;
  return Object.values(beside).some(Boolean) || Object.keys(told).some((fact) => !['occupation', 'gender'].includes(fact));
}
