import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { getImportReportUrl, retryAwardImport, type AwardImport } from '../../../api';
import { useWords } from '../../../i18n';
import { time } from '../../../ui/dates';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { importQuery } from '../calls';
import { Pairs } from './Pairs';
import { Findings } from './Findings';

const COUNTS = ['taken', 'added', 'known', 'faulty', 'alike'] as const;

/** How far one import is; once it is over, the report by row. */
export function ImportReport({ id }: { id: string }) {
  const t = useWords('awardRegister');
  const one = useQuery(importQuery(id));
  if (!one.data) return one.isError ? <ProblemBox error={one.error} again={() => void one.refetch()} /> : <Waiting rows={3} />;
  const running = one.data.state === 'running';
  return (
    <section className="card" aria-labelledby="import-report">
      <h2 id="import-report">{one.data.fileName}</h2>
      <Told one={one.data} />
      {!running && (
        <>
          <div className="honouree-buttons">
            {one.data.state === 'failed' && <Retry id={id} />}
            <Button icon={<DownloadOutlined />} href={getImportReportUrl(id)}>
              {t('import.report')}
            </Button>
          </div>
          <Findings id={id} />
          {one.data.alike > 0 && <Pairs id={id} />}
        </>
      )}
    </section>
  );
}

/** Whatever stopped it may be over: it goes on after the last rows taken. */
function Retry({ id }: { id: string }) {
  const t = useWords('awardRegister');
  const client = useQueryClient();
  const retry = useMutation({ mutationFn: () => retryAwardImport(id), onSuccess: () => client.invalidateQueries({ queryKey: ['award-imports'] }) });
  return (
    <>
      {retry.isError && <ProblemBox error={retry.error} again={() => retry.mutate()} />}
      <Button type="primary" loading={retry.isPending} onClick={() => retry.mutate()}>
        {t('import.retry')}
      </Button>
    </>
  );
}

function Told({ one }: { one: AwardImport }) {
  const t = useWords('awardRegister');
  const running = one.state === 'running';
  return (
    <>
      <p role="status">
        <strong>{t(`import.state.${one.state}`)}</strong> <span className="quiet">{t(`import.stateAbout.${one.state}`)}</span>
      </p>
      {one.tryAt && <p className="quiet">{t('import.waits', { at: time(one.tryAt) })}</p>}
      {running && <progress className="honourees-progress" aria-label={t('import.state.running')} />}
      <ul>
        {COUNTS.map((count) => (
          <li key={count} className="numbers">
            {t(`import.count.${count}`, { n: one[count] })}
          </li>
        ))}
      </ul>
    </>
  );
}
