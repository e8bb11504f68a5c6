import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { mergeHonourees, newId } from '../../../api';
import { useWords } from '../../../i18n';
import { ReasonModal } from './ReasonModal';

interface Named {
  id: string;
  name: string;
}
interface Props {
  into: Named;
  from: Named;
  onClose: () => void;
}

/** Says that two are one. Their id is made once, so that a second try after a lost line joins nothing twice. */
export function JoinModal({ into, from, onClose }: Props) {
  const t = useWords('awardRegister');
  const client = useQueryClient();
  const [id] = useState(newId);
  const join = useMutation({
    mutationFn: (reason: string) => mergeHonourees(into.id, { id, from: from.id, reason }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['honourees'] });
      onClose();
    },
  });
  return (
    <ReasonModal title={t('alike.joinOf', { name: from.name })} about={t('join.about', { from: from.name, into: into.name })} send={join} onClose={onClose} />
  );
}
