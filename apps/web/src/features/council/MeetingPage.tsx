import { getRouteApi } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { AwardField } from '../../acts';
import type { InboxItem } from '../../api';
import { useWords } from '../../i18n';
import { useMe } from '../../session/me';
import { Empty } from '../../ui/Empty';
import { Page } from '../../ui/Page';
import { MeetingForm } from './MeetingForm';
import { QueueList } from './QueueList';
import { useQueue } from './use-queue';
import './council.css';
import './words';

const route = getRouteApi('/desk/phien-hop');

/** A council's secretary: dossiers that wait for a meeting, and the form that records one over many of them. */
export function MeetingPage() {
  const t = useWords('council');
  const me = useMe();
  const search = route.useSearch();
  const councils = [...new Map(me.offices.filter((s) => s.office === 'council' && s.role === 'secretary').map((s) => [s.unitId, s])).values()];
  const here = councils.find((s) => s.unitId === search.council) ?? councils[0];
  return (
    <Page title={t('meetings')} about={here?.officeName ?? null}>
      {here ? <Council key={here.unitId} unitId={here.unitId} councils={councils} /> : <Empty title={t('noCouncil')}>{t('noCouncilAbout')}</Empty>}
    </Page>
  );
}

function Council({ unitId, councils }: { unitId: string; councils: { unitId: string; officeName: string }[] }) {
  const t = useWords('council');
  const { award } = route.useSearch();
  const navigate = route.useNavigate();
  const queue = useQueue({ step: 'council', unit: unitId, ...(award ? { award } : {}) });
  const [meeting, setMeeting] = useState<InboxItem[] | null>(null);
  if (meeting) {
    const finish = (): void => {
      setMeeting(null);
      void queue.reload();
    };
    return <MeetingForm unitId={unitId} items={meeting} onBack={() => setMeeting(null)} onFinish={finish} />;
  }
  const set = (change: { award?: string | undefined; council?: string }): void => void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  return (
    <>
      <p className="quiet">{t('meetingsAbout')}</p>
      <div className="queue-filters">
        {councils.length > 1 && (
          <Select
            aria-label={t('council')}
            value={unitId}
            onChange={(council) => set({ council })}
            options={councils.map((s) => ({ value: s.unitId, label: s.officeName }))}
          />
        )}
        <AwardField
          aria-label={t('award')}
          placeholder={t('award')}
          clearable
          {...(award ? { value: award } : {})}
          onChange={(value) => set({ award: value })}
        />
      </div>
      <QueueList queue={queue} empty={[t('emptyMeeting'), t('emptyMeetingAbout')]}>
        <Button type="primary" onClick={() => setMeeting(queue.picked)}>
          {t('hold')}
        </Button>
      </QueueList>
    </>
  );
}
