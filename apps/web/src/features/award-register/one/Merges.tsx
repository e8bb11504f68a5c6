import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { undoMerge, type Honouree, type MergeTold } from '../../../api';
import { useWords } from '../../../i18n';
import { day, dayOf } from '../../../ui/dates';
import { ReasonModal } from './ReasonModal';

/** What was joined into this page, by whom and why; a keeper may take it back. */
export function Merges({ honouree, keeper }: { honouree: Honouree; keeper: boolean }) {
  const t = useWords('awardRegister');
  const [undoing, setUndoing] = useState<MergeTold | null>(null);
  return (
    <section className="card" aria-labelledby="honouree-merges">
      <h2 id="honouree-merges">{t('merges.title')}</h2>
      <ul>
        {honouree.merges.map((merge) => (
          <li key={merge.id}>
            {t('merges.line', { from: merge.from.name, into: merge.into.name, by: merge.by, on: day(dayOf(merge.at)) })}{' '}
            <span className="quiet">{merge.reason}</span>
            {merge.undone && (
              <div>
                {t('merges.undone', { by: merge.undone.by, on: day(dayOf(merge.undone.at)) })} <span className="quiet">{merge.undone.reason}</span>
              </div>
            )}
            {keeper && !merge.undone && (
              <div className="honouree-buttons">
                <Button size="small" aria-label={t('merges.undoOf', { name: merge.from.name })} onClick={() => setUndoing(merge)}>
                  {t('merges.undo')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {undoing && <UndoModal merge={undoing} onClose={() => setUndoing(null)} />}
    </section>
  );
}

function UndoModal({ merge, onClose }: { merge: MergeTold; onClose: () => void }) {
  const t = useWords('awardRegister');
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: (reason: string) => undoMerge(merge.id, { reason }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['honourees'] });
      onClose();
    },
  });
  return <ReasonModal title={t('merges.undo')} about={t('merges.undoAbout', { from: merge.from.name })} send={undo} onClose={onClose} />;
}
