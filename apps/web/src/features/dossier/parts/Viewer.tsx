import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { readDocument, type Paper } from '../../../api';
import { useWords } from '../../../i18n';
import { ProblemBox } from '../../../ui/Problem';
import { Waiting } from '../../../ui/Waiting';

/** The reader's own column of small pages is left shut: the paper gets the width. */
const READER = '#navpanes=0&view=FitH';

/** One paper: a PDF in the browser's own reader, an image as it is, anything else to download. */
export function Viewer({ paper }: { paper: Paper }) {
  const t = useWords('dossier');
  const { data, error, isLoadingError, refetch } = useQuery({
    queryKey: ['document', paper.id],
    queryFn: () => readDocument(paper.id),
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const url = useUrl(data, paper.mediaType);
  if (isLoadingError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!url) return <Waiting />;
  return (
    <figure className="viewer">
      <figcaption>
        <strong>{paper.name}</strong>{' '}
        <a href={url} download={paper.name}>
          {t('documents.save')}
        </a>
      </figcaption>
      {paper.mediaType === 'application/pdf' ? (
        <iframe src={`${url}${READER}`} title={paper.name} />
      ) : paper.mediaType.startsWith('image/') ? (
        <img src={url} alt={paper.name} />
      ) : (
        <p className="quiet">{t('documents.cannot')}</p>
      )}
    </figure>
  );
}

/** An address for bytes held in the page; given back when the paper is closed. */
function useUrl(content: Blob | undefined, mediaType: string): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!content) return;
    const made = URL.createObjectURL(new Blob([content], { type: mediaType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mediaType]);
  return url;
}
