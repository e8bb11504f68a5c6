import { ArrowLeftOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { FileField } from '../../acts/entry';
import { newId, recordMeeting, type InboxItem } from '../../api';
import { useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { DayField } from '../../ui/DayField';
import { dayFault } from '../../ui/typed-day';
import { ProblemBox } from '../../ui/Problem';
import { Attendance, type How } from './Attendance';
import { membersQuery } from './calls';
import { Results } from './Results';
import { VoteTable } from './VoteTable';
import { useVotes } from './votes';

interface Props {
  unitId: string;
  items: InboxItem[];
  onBack: () => void;
  onFinish: () => void;
}

/** One meeting over many dossiers. The meeting keeps its id while the form is open: sent twice, nothing is recorded twice. */
export function MeetingForm({ unitId, items, onBack, onFinish }: Props) {
  const t = useWords('council');
  const today = useToday();
  const client = useQueryClient();
  const meetingId = useRef(newId());
  const [heldOn, setHeldOn] = useState<string | undefined>(today);
  const [how, setHow] = useState<ReadonlyMap<string, How>>(new Map());
  const [minutesId, setMinutesId] = useState<string | undefined>();
  const [asked, setAsked] = useState(false);
  const council = useQuery(membersQuery(unitId, heldOn));
  const members = council.data?.council ?? [];
  const of = (id: string): How => how.get(id) ?? 'present';
  const attendance = members.map((m) => ({ personId: m.id, how: of(m.id) }));
  const voters = attendance.filter((a) => a.how !== 'absent').length;
  const votes = useVotes(voters);
  const results = items.map(({ dossier }) => ({ dossierId: dossier.id, ...(dossier.stepId ? { stepId: dossier.stepId } : {}), votes: votes.of(dossier.id) }));
  const send = useMutation({
    mutationFn: async (ready: { heldOn: string; minutesId: string }) =>
      (await recordMeeting({ ...ready, meetingId: meetingId.current, unitId, attendance, results })).results,
    onSuccess: (done) => done.forEach((one) => void client.invalidateQueries({ queryKey: ['dossier', one.dossierId] })),
  });
  if (send.isSuccess) return <Results results={send.data} items={items} onFinish={onFinish} onMend={send.reset} />;
  const submit = (): void => {
    setAsked(true);
    if (heldOn && minutesId && members.length > 0) send.mutate({ heldOn, minutesId });
  };
  return (
    <form
      className="meeting"
      onSubmit={(e) => {
        e.preventDefault();
        submit();
      }}
    >
      <div className="vote-head">
        <h2>{t('meetingOf', { n: items.length })}</h2>
        <Button icon={<ArrowLeftOutlined />} onClick={onBack}>
          {t('back')}
        </Button>
      </div>
      {send.isError && <ProblemBox error={send.error} focus again={submit} />}
      <Field id="held-on" label={t('heldOn')} missing={asked && !heldOn}>
        <DayField
          id="held-on"
          {...(heldOn ? { value: heldOn } : {})}
          onChange={(on) => setHeldOn(dayFault(on, { latest: today }) ? undefined : on)}
          latest={today}
        />
      </Field>
      {council.isError && <ProblemBox error={council.error} again={() => void council.refetch()} />}
      {council.isSuccess && (
        <Attendance members={members} of={of} set={(id, one) => setHow(new Map(how).set(id, one))} onAllPresent={() => setHow(new Map())} />
      )}
      <Field id="minutes" label={t('minutes')} missing={asked && !minutesId}>
        <FileField id="minutes" to={{ unitId }} paper="bien-ban-hop" {...(minutesId ? { value: minutesId } : {})} onChange={setMinutesId} />
      </Field>
      <VoteTable items={items} members={members.length} voters={voters} votes={votes} />
      <p className="quiet">{t('recordAbout')}</p>
      <Button type="primary" htmlType="submit" loading={send.isPending}>
        {send.isPending ? t('recording') : t('record', { n: items.length })}
      </Button>
    </form>
  );
}

function Field({ id, label, missing, children }: { id: string; label: string; missing: boolean; children: React.ReactNode }) {
  const t = useWords('council');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {missing && (
        <p role="alert" className="verdict-not-met">
          {t('need')}
        </p>
      )}
    </div>
  );
}
