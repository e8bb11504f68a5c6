import { useQuery } from '@tanstack/react-query';
import { Form, InputNumber, Radio } from 'antd';
import { useEffect } from 'react';
import type { Attendance, Payloads, Votes } from '../../../../../libs/dossier/types';
import { getUnit } from '../../api';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { actDay, type About } from '../act-form';
import { FileField } from '../FileField';
import { Day, useNeed } from '../fields';

const HOW = ['present', 'wrote', 'absent'] as const;
interface Values {
  heldOn: string;
  how?: Record<string, Attendance['how']>;
  votes: Votes;
  minutesId: string;
}

/** One dossier's result of a meeting held on paper. The members are those in office on the day of the meeting. */
export function Meeting({ about }: { about: About }) {
  const t = useWords('acts');
  const need = useNeed();
  const unitId = useCouncilUnit(about);
  return (
    <>
      <Day name="heldOn" label="heldOn" latest={actDay(about)} />
      <Members unitId={unitId} />
      <fieldset>
        <legend>{t('field.votes')}</legend>
        <div className="votes">
          {(['for', 'against', 'blank'] as const).map((one) => (
            <Form.Item key={one} name={['votes', one]} label={t(`field.${one}`)} rules={[need]}>
              <InputNumber min={0} max={1000} precision={0} />
            </Form.Item>
          ))}
        </div>
        <p className="quiet">{t('help.votesOf')}</p>
      </fieldset>
      <Form.Item name="minutesId" label={t('field.minutes')} rules={[need]}>
        <FileField to={{ unitId }} paper="bien-ban-hop" />
      </Form.Item>
    </>
  );
}

/** The unit of the council where I sit at this step's level; for a dossier from paper also one where I sat. */
function useCouncilUnit(about: About): string {
  const me = useMe();
  const now = me.offices.find((seat) => seat.office === 'council' && (!about.view?.step || seat.level === about.view.step.level));
  return now?.unitId ?? me.formerOffices.find((seat) => seat.office === 'council')?.unitId ?? '';
}

function Members({ unitId }: { unitId: string }) {
  const t = useWords('acts');
  const form = Form.useFormInstance();
  const heldOn: unknown = Form.useWatch('heldOn');
  const on = typeof heldOn === 'string' ? heldOn : '';
  const { data } = useQuery({ queryKey: ['unit', unitId, on], queryFn: () => getUnit(unitId, { on }), enabled: unitId !== '' && on !== '' });
  useEffect(() => {
    const how: unknown = form.getFieldValue('how');
    if (data && !how) form.setFieldValue('how', Object.fromEntries(data.council.map((m) => [m.id, 'present'])));
  }, [data, form]);
  if (!data) return null;
  return (
    <fieldset className="members">
      <legend>{t('field.attendance')}</legend>
      <p className="quiet">{data.council.length > 0 ? t('help.attendance') : t('help.members')}</p>
      {data.council.map((member) => (
        <Form.Item key={member.id} name={['how', member.id]} label={member.name}>
          <Radio.Group options={HOW.map((one) => ({ value: one, label: t(`how.${one}`) }))} />
        </Form.Item>
      ))}
    </fieldset>
  );
}

export const packMeeting = ({ heldOn, how = {}, votes, minutesId }: Values): Payloads['record-meeting'] => ({
  heldOn,
  votes,
  minutesId,
  attendance: Object.entries(how).map(([personId, one]) => ({ personId, how: one })),
});
