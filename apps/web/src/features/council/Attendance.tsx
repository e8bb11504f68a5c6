import { Button, Radio } from 'antd';
import type { Attendance as Attended } from '../../../../../libs/dossier/types';
import { useWords } from '../../i18n';

const HOW = ['present', 'wrote', 'absent'] as const;
export type How = Attended['how'];
interface Props {
  members: { id: string; name: string }[];
  of: (personId: string) => How;
  set: (personId: string, how: How) => void;
  onAllPresent: () => void;
}

/** Who of the members in office that day was there. */
export function Attendance({ members, of, set, onAllPresent }: Props) {
  const t = useWords('council');
  const acts = useWords('acts');
  const voters = members.filter((m) => of(m.id) !== 'absent').length;
  return (
    <fieldset className="attendance">
      <legend>{t('attendance')}</legend>
      <p className="quiet">{members.length === 0 ? t('nobody') : t('attendanceAbout')}</p>
      {members.map((member) => (
        <div key={member.id} className="attendance-row">
          <span id={`m-${member.id}`}>{member.name}</span>
          <Radio.Group
            aria-labelledby={`m-${member.id}`}
            value={of(member.id)}
            onChange={(e) => set(member.id, e.target.value as How)}
            options={HOW.map((one) => ({ value: one, label: acts(`how.${one}`) }))}
          />
        </div>
      ))}
      {members.length > 0 && (
        <p className="attendance-foot">
          <strong aria-live="polite">{t('counted', { voters, members: members.length })}</strong>
          {voters < members.length && <Button onClick={onAllPresent}>{t('allPresent')}</Button>}
        </p>
      )}
    </fieldset>
  );
}
