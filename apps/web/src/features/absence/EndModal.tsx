import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { endSubstitution, type Absence } from '../../api';
import { useWords } from '../../i18n';
import { ProblemBox } from '../../ui/Problem';

/** Ends a rule now: says what follows, then does it. */
export function EndModal({ rule, onStop, onDone }: { rule: Absence; onStop: () => void; onDone: () => void }) {
  const t = useWords('absence');
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: () => endSubstitution(rule.id),
    onSuccess: async () => {
      await Promise.all(['absences', 'me', 'inbox'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      onDone();
    },
  });
  return (
    <Modal open title={t('end')} footer={null} onCancel={onStop} maskClosable={false}>
      {send.isError && <ProblemBox error={send.error} focus />}
      <p>{t('endAbout', { person: rule.person.name })}</p>
      <div className="absence-buttons">
        <Button type="primary" danger loading={send.isPending} onClick={() => send.mutate()}>
          {t('end')}
        </Button>
        <Button onClick={onStop}>{t('stop')}</Button>
      </div>
    </Modal>
  );
}
