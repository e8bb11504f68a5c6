import { SendOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { act, getDocuments, newId } from '../../../../api';
import { useSay, useWords } from '../../../../i18n';
import { meQuery } from '../../../../session/me';
import { ProblemBox } from '../../../../ui/Problem';
import type { About } from '../about';
import type { Gap } from '../gap';
import { missingOf } from '../missing';
import { payloadOf, UnsavedError } from '../send';
import { usePapers } from '../use-papers';
import { Digest } from './Digest';

/** Everything once more, what is still missing, and the button that sends it. */
export function Review({ about }: { about: About }) {
  const t = useWords('filing');
  const { id, mode, values, late, keeper, toField, onSent } = about;
  const client = useQueryClient();
  const [actId] = useState(newId);
  const [shown, setShown] = useState(false);
  const gaps = missingOf(values, mode, { today: about.today, late });
  const send = useMutation({
    mutationFn: async () => {
      if (!(await keeper.flush())) throw new UnsavedError();
      return act(id, { actId, ...payloadOf(values, mode) });
    },
    onSuccess: (view) => {
      client.setQueryData(['dossier', id, 'view'], view);
      void client.invalidateQueries({ queryKey: ['unit-dossiers'] });
      void client.invalidateQueries({ queryKey: ['dossier', id], predicate: (query) => query.queryKey[2] !== 'view' });
      void client.invalidateQueries({ queryKey: meQuery.queryKey });
      onSent(view);
    },
  });
  const go = (): void => {
    setShown(true);
    if (gaps.length === 0) send.mutate();
  };
  return (
    <>
      {shown && gaps.length > 0 && <Gaps gaps={gaps} toField={toField} />}
      {send.isError &&
        (send.error instanceof UnsavedError ? <p role="alert">{t('review.unsaved')}</p> : <ProblemBox error={send.error} focus toField={toField} />)}
      <Digest about={about} />
      <MissingPapers about={about} />
      {mode === 'answer' && (
        <Form.Item name="note" label={t('review.note')} required extra={t('review.noteHelp')}>
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} maxLength={4000} />
        </Form.Item>
      )}
      {late && (
        <Form.Item name="lateReason" label={t('review.lateReason')} required extra={t('review.lateReasonHelp')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
        </Form.Item>
      )}
      <p className="quiet">{t(mode === 'answer' ? 'review.answerFollows' : 'review.follows')}</p>
      <div className="filing-buttons">
        <Button type="primary" icon={<SendOutlined aria-hidden />} loading={send.isPending} onClick={go}>
          {t(mode === 'answer' ? 'review.sendAnswer' : 'review.send')}
        </Button>
      </div>
    </>
  );
}

/** What is still missing, each a link to its field. */
function Gaps({ gaps, toField }: { gaps: Gap[]; toField: (path: string) => void }) {
  const t = useWords('filing');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={box}>
      <p className="problem-sentence">
        <strong>{t('review.gaps', { n: gaps.length })}</strong>
      </p>
      <ul>
        {gaps.map((gap) => (
          <li key={gap.path}>
            <button type="button" className="link" onClick={() => toField(gap.path)}>
              {t(`missing.${gap.what}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Required papers that are not there: the server takes the dossier, the officer who takes it in may return it. */
function MissingPapers({ about }: { about: About }) {
  const t = useWords('filing');
  const say = useSay();
  const { papers } = usePapers(about);
  const { data } = useQuery({ queryKey: ['dossier', about.id, 'documents'], queryFn: () => getDocuments(about.id), enabled: about.keeper.made() });
  const there = new Set(data?.items.map((one) => one.paper));
  const lacking = (papers ?? []).filter((paper) => paper.required && !there.has(paper.code));
  if (lacking.length === 0) return null;
  return (
    <div className="warning">
      <p>{t('review.papers', { n: lacking.length })}</p>
      <ul>
        {lacking.map((paper) => (
          <li key={paper.code}>
            <button type="button" className="link" onClick={() => about.toField('file')}>
              {say(paper.name)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
