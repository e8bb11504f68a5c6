import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Modal } from 'antd';
import { useEffect, useRef } from 'react';
import type { Role } from '../../../../../../libs/rulebook/types';
import { appoint, endSeat, mergeUnits, newId, renameUnit, shapeOf, type Holder, type Office, type Unit } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { keyed } from '../calls';
import { useRole } from '../cells';
import { SeatHangs, UnitHangs } from './Consequences';
import { AppointFields, DecisionField, EndFields, MergeFields, RenameFields } from './fields';

export type Change = { kind: 'rename'; unit: Unit } | { kind: 'merge'; unit: Unit } | { kind: 'appoint'; office: Office } | { kind: 'end'; holder: Holder };
/** What the four forms give; each fills its own. */
interface Values {
  name: string;
  on: string;
  into: string;
  decision: string;
  role: Role;
  who?: 'known' | 'new';
  personId?: string;
  fullName?: string;
  from: string;
  to?: string;
}
interface Props {
  change: Change;
  onStop: () => void;
  onDone: (said: string) => void;
}

/** One change of the register. Its id is made once: sent again after a lost line, it happens once. */
export function ChangeModal({ change, onStop, onDone }: Props) {
  const t = useWords('administration');
  const client = useQueryClient();
  const id = useRef(newId());
  const [form] = Form.useForm<Values>();
  const send = useMutation({
    mutationFn: (values: Values) => sent(change, values, id.current),
    onSuccess: async (n) => {
      await Promise.all(['unit', 'units', 'people'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      onDone(t(`act.done.${change.kind}`, { n }));
    },
  });
  useEffect(() => {
    form.setFields((shapeOf(send.error).errors ?? []).map((e) => ({ name: e.path as keyof Values, errors: [e.detail] })));
  }, [form, send.error]);
  const about = change.kind === 'appoint' ? null : t(`act.${change.kind}About`);
  return (
    <Modal open title={useTitle(change)} footer={null} onCancel={onStop} maskClosable={false}>
      <Form form={form} layout="vertical" name="register-change" onFinish={send.mutate} initialValues={{ who: 'known' }}>
        {about && <p className="quiet">{about}</p>}
        {(change.kind === 'rename' || change.kind === 'merge') && <UnitHangs code={change.unit.code} kind={change.kind} />}
        {change.kind === 'end' && <SeatHangs seatId={change.holder.seatId} />}
        {send.isError && <ProblemBox error={send.error} focus />}
        {change.kind === 'rename' && <RenameFields />}
        {change.kind === 'merge' && <MergeFields except={change.unit.code} />}
        {change.kind === 'appoint' && <AppointFields office={change.office} />}
        {change.kind === 'end' && <EndFields />}
        <DecisionField />
        <div className="list-filters">
          <Button type="primary" htmlType="submit" loading={send.isPending} danger={change.kind === 'merge' || change.kind === 'end'}>
            {t(`act.${change.kind}`)}
          </Button>
          <Button onClick={onStop}>{t('act.stop')}</Button>
        </div>
      </Form>
    </Modal>
  );
}

function useTitle(change: Change): string {
  const t = useWords('administration');
  const role = useRole();
  if (change.kind === 'rename') return t('act.renameOf', { name: change.unit.name });
  if (change.kind === 'merge') return t('act.mergeOf', { name: change.unit.name });
  if (change.kind === 'appoint') return t('act.appointTo', { name: change.office.name });
  return t('act.endOf', { name: change.holder.name, role: role(change.holder.role) });
}

/** @returns how many dossiers are still open where a unit ended, otherwise 0 */
async function sent(change: Change, values: Values, id: string): Promise<number> {
  const { decision, on } = values;
  if (change.kind === 'merge') return (await mergeUnits(change.unit.code, { into: values.into, on, decision }, keyed(id))).openDossiers;
  if (change.kind === 'rename') await renameUnit(change.unit.code, { name: values.name, on, decision }, keyed(id));
  else if (change.kind === 'end') await endSeat(change.holder.seatId, { on, decision });
  else {
    const { role, from, to, personId, fullName, who } = values;
    const person = who === 'new' ? { fullName: fullName ?? '' } : { personId: personId ?? '' };
    await appoint({ officeId: change.office.id, role, from, decision, ...person, ...(to ? { to } : {}) }, keyed(id));
  }
  return 0;
}
