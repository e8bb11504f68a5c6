import { FileImageOutlined, FilePdfOutlined, FileTextOutlined, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { awardsQuery } from '../../../acts';
import type { DossierView, Paper } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { time } from '../../../ui/dates';
import { Empty } from '../../../ui/Empty';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { documentsQuery, planQuery } from '../calls';
import { Viewer } from './Viewer';

const iconOf = ({ mediaType }: Paper) =>
  mediaType === 'application/pdf' ? FilePdfOutlined : mediaType.startsWith('image/') ? FileImageOutlined : FileTextOutlined;
const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

interface Kind {
  code: string;
  name: string;
  /** null: not asked for by the plan. */
  required: boolean | null;
  files: Paper[];
}

/** The papers by the kinds that the plan asks for, those that are missing too; read in place. */
export function Documents({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const { data, error, isLoadingError, refetch } = useQuery(documentsQuery(view.id));
  const kinds = useKinds(view, data?.items ?? []);
  const [chosen, setChosen] = useState<string | null>(null);
  if (isLoadingError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data || !kinds) return <Waiting />;
  if (kinds.length === 0) return <Empty title={t('documents.empty')}>{t('documents.emptyAbout')}</Empty>;
  const shown = data.items.find((paper) => paper.id === chosen) ?? kinds.flatMap((kind) => kind.files)[0];
  const lacking = kinds.filter((kind) => kind.required && kind.files.length === 0).length;
  return (
    <>
      <p role="status" className={lacking > 0 ? 'verdict-not-met' : 'verdict-met'}>
        {lacking > 0 ? t('documents.lacking', { n: lacking }) : t('documents.whole')}
      </p>
      <div className="documents">
        <ul aria-label={t('documents.list')}>
          {kinds.map((kind) => (
            <li key={kind.code}>
              <div className="document-kind">
                {kind.name} {kind.required !== null && <span className="tag">{t(kind.required ? 'plan.required' : 'plan.optional')}</span>}
              </div>
              {kind.files.map((paper) => (
                <File key={paper.id} paper={paper} open={paper === shown} choose={() => setChosen(paper.id)} />
              ))}
              {kind.files.length === 0 && (
                <div className={kind.required ? 'verdict-not-met' : 'quiet'}>
                  <MinusCircleOutlined aria-hidden /> {t(kind.required ? 'documents.missing' : 'documents.none')}
                </div>
              )}
            </li>
          ))}
        </ul>
        {shown && <Viewer key={shown.id} paper={shown} />}
      </div>
    </>
  );
}

function File({ paper, open, choose }: { paper: Paper; open: boolean; choose: () => void }) {
  const t = useWords('dossier');
  const Icon = iconOf(paper);
  return (
    <button type="button" aria-pressed={open} onClick={choose}>
      <Icon aria-hidden /> {paper.name}
      <span className="quiet numbers">
        {t('documents.size', { kb: NUMBER.format(Math.max(1, paper.bytes / 1024)) })} · {time(paper.uploadedAt)}
      </span>
    </button>
  );
}

/** What the plan asks for, or of a draft its award; then whatever else was laid in. Null until both are known. */
function useKinds(view: DossierView, files: Paper[]): Kind[] | null {
  const t = useWords('dossier');
  const say = useSay();
  const today = useToday();
  const plan = useQuery(planQuery(view.id));
  const awards = useQuery({ ...awardsQuery(view.sentOn ?? today), enabled: view.phase === 'draft' });
  if (!plan.data || (view.phase === 'draft' && awards.isPending)) return null;
  const needed = plan.data.papers?.length ? plan.data.papers : (awards.data?.items.find((one) => one.code === view.award.code)?.papers ?? []);
  const known = new Set(needed.map((paper) => paper.code));
  const others = files.filter((file) => !known.has(file.paper));
  return [
    ...needed.map(({ code, name, required }) => ({ code, name: say(name), required, files: files.filter((file) => file.paper === code) })),
    ...(others.length > 0 ? [{ code: 'other', name: t('documents.other'), required: null, files: others }] : []),
  ];
}
