import { FileImageOutlined, FilePdfOutlined, FileTextOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Paper } from '../../../api';
import { useWords } from '../../../i18n';
import { time } from '../../../ui/dates';
import { Empty } from '../../../ui/Empty';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';
import { documentsQuery } from '../calls';
import { Viewer } from './Viewer';

const iconOf = ({ mediaType }: Paper) =>
  mediaType === 'application/pdf' ? FilePdfOutlined : mediaType.startsWith('image/') ? FileImageOutlined : FileTextOutlined;
const NUMBER = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });

/** The papers, read in place. */
export function Documents({ id }: { id: string }) {
  const t = useWords('dossier');
  const { data, error, isLoadingError, refetch } = useQuery(documentsQuery(id));
  const [chosen, setChosen] = useState<string | null>(null);
  if (isLoadingError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.items.length === 0) return <Empty title={t('documents.empty')}>{t('documents.emptyAbout')}</Empty>;
  const shown = data.items.find((paper) => paper.id === chosen) ?? data.items[0];
  return (
    <div className="documents">
      <ul aria-label={t('documents.list')}>
        {data.items.map((paper) => {
          const Icon = iconOf(paper);
          return (
            <li key={paper.id}>
              <button type="button" aria-pressed={paper === shown} onClick={() => setChosen(paper.id)}>
                <Icon aria-hidden /> {paper.name}
                <span className="quiet numbers">
                  {t('documents.size', { kb: NUMBER.format(Math.max(1, paper.bytes / 1024)) })} · {time(paper.uploadedAt)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown && <Viewer key={shown.id} paper={shown} />}
    </div>
  );
}
