import { useRef, useState } from 'react';
import { addDossierDocument, addUnitDocument, newId } from '../api';
import { useWords } from '../i18n';
import { ProblemBox } from '../ui/Problem';
import './words';

const LARGEST_MB = 20;
const KINDS = /\.(pdf|png|jpe?g|docx|xlsx)$/i;

interface Props {
  id?: string;
  value?: string;
  onChange?: (documentId: string | undefined) => void;
  to: { dossierId: string } | { unitId: string };
  paper: string;
}

/** A file, sent as soon as it is chosen; the form's value is the document's id. What is empty, too large or of another kind is told before. */
export function FileField({ id, value, onChange, to, paper }: Props) {
  const t = useWords('acts');
  const [state, setState] = useState<{ says: string } | { problem: unknown } | null>(null);
  const given = useRef<{ file: File; id: string } | null>(null);

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const fault = faultOf(file);
    if (fault) return setState({ says: t(`file.${fault}`, { mb: LARGEST_MB }) });
    if (given.current?.file !== file) given.current = { file, id: newId() };
    setState({ says: t('file.sending') });
    try {
      const fields = { id: given.current.id, paper };
      const sent =
        'dossierId' in to ? await addDossierDocument(to.dossierId, { ...fields, file }) : await addUnitDocument({ ...fields, file, unitId: to.unitId });
      onChange?.(sent.id);
      setState({ says: t('file.done', { name: sent.name }) });
    } catch (problem) {
      setState({ problem });
    }
  }
  return (
    <div className="file-field">
      <input id={id} type="file" accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx" onChange={(e) => void take(e.target.files?.[0])} />
      <p className="quiet" role="status">
        {state && 'says' in state ? state.says : value ? '' : t('file.about', { mb: LARGEST_MB })}
      </p>
      {state && 'problem' in state && <ProblemBox error={state.problem} again={() => void take(given.current?.file)} />}
    </div>
  );
}

function faultOf(file: File): 'empty' | 'large' | 'kind' | null {
  if (file.size === 0) return 'empty';
  if (file.size > LARGEST_MB * 1024 * 1024) return 'large';
  return KINDS.test(file.name) ? null : 'kind';
}
