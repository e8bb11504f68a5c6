import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import type { Show } from '../search';
import type { Run } from './use-filing';

interface Props {
  number: string;
  counts: Record<Show, number>;
  run: Run | null;
  refused: number;
  /** Some come after the last day to file. */
  late: boolean;
  onFile: (lateReason: string) => void;
  onShowReady: () => void;
}

/** What is ready to be filed, the one button that files it, and how far it has come. */
export function FileBar({ number, counts, run, refused, late, onFile, onShowReady }: Props) {
  const t = useWords('lists');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const submit = t(counts.filed > 0 ? 'file.goOn' : 'file.submit', { n: counts.ready });
  return (
    <section className="file-bar" aria-label={t('file.name')}>
      {run?.problem ? <ProblemBox error={run.problem} focus /> : null}
      <div role="status">{run && <Told run={run} refused={refused} onShowReady={onShowReady} />}</div>
      {!run?.going && (
        <div className="file-bar-line">
          <span>
            <strong>{t('file.ready', { n: counts.ready })}</strong>
            {counts.faulty > 0 && <span className="quiet"> · {t('file.faulty', { n: counts.faulty })}</span>}
          </span>
          <Button type="primary" disabled={counts.ready === 0} onClick={() => setAsking(true)}>
            {submit}
          </Button>
        </div>
      )}
      <Modal
        open={asking}
        title={t('file.title', { n: counts.ready, number })}
        okText={submit}
        cancelText={t('file.stop')}
        onCancel={() => setAsking(false)}
        onOk={() => {
          setAsking(false);
          onFile(reason.trim());
        }}
      >
        <p>{t('file.follows')}</p>
        {counts.faulty > 0 && <p>{t('file.left', { n: counts.faulty })}</p>}
        {late && (
          <label>
            {t('file.lateReason')}
            <Input.TextArea value={reason} onChange={(e) => setReason(e.target.value)} autoSize={{ minRows: 2 }} maxLength={2000} />
          </label>
        )}
      </Modal>
    </section>
  );
}

function Told({ run, refused, onShowReady }: { run: Run; refused: number; onShowReady: () => void }) {
  const t = useWords('lists');
  if (run.going) {
    const words = t('file.progress', { done: run.done, total: run.total });
    return (
      <>
        <p>
          {words} <span className="quiet">{t('file.keep')}</span>
        </p>
        <progress className="file-progress" aria-label={words} max={run.total} value={run.done} />
      </>
    );
  }
  const ok = run.done - refused;
  return (
    <p>
      {refused > 0 ? t('file.doneWith', { ok, no: refused }) : t('file.done', { ok })}{' '}
      {refused > 0 && (
        <button type="button" className="link" onClick={onShowReady}>
          {t('file.refused')}
        </button>
      )}
    </p>
  );
}
