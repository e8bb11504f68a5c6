import { CheckCircleFilled, MinusCircleOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FileField } from '../../../../acts/FileField';
import { getDocuments, type Paper } from '../../../../api';
import { useSay, useWords } from '../../../../i18n';
import { Citations } from '../../../../ui/Citations';
import { ProblemBox } from '../../../../ui/Problem';
import { Waiting } from '../../../../ui/Waiting';
import { time } from '../../../../ui/dates';
import type { About } from '../about';
import { usePapers, type NeededPaper } from '../use-papers';

/** The papers of this award as a list to tick off; a file is sent as soon as it is chosen. */
export function Papers({ about }: { about: About }) {
  const t = useWords('filing');
  const { id, keeper, toField, values } = about;
  const { papers, error } = usePapers(about);
  const documents = useQuery({ queryKey: ['dossier', id, 'documents'], queryFn: () => getDocuments(id), enabled: keeper.made() });
  // A file belongs to a draft that is on the server.
  useEffect(() => void keeper.flush(), [keeper]);
  if (!values.award || (!keeper.made() && !values.nominee.name)) {
    return (
      <p>
        {t('papers.first')}{' '}
        <button type="button" className="link" onClick={() => toField(values.nominee.name ? 'award' : 'nominee.name')}>
          {t(values.nominee.name ? 'step.award' : 'step.who')}
        </button>
      </p>
    );
  }
  if (error) return <ProblemBox error={error} />;
  if (!papers) return <Waiting />;
  const known = new Set(papers.map((paper) => paper.code));
  const others = (documents.data?.items ?? []).filter((one) => !known.has(one.paper));
  return (
    <ul className="papers">
      {papers.map((paper) => (
        <PaperLine key={paper.code} id={id} paper={paper} files={(documents.data?.items ?? []).filter((one) => one.paper === paper.code)} />
      ))}
      <PaperLine id={id} paper={{ code: 'other', name: null, required: false, citations: [] }} files={others} />
    </ul>
  );
}

function PaperLine({ id, paper, files }: { id: string; paper: NeededPaper; files: Paper[] }) {
  const t = useWords('filing');
  const say = useSay();
  const client = useQueryClient();
  const name = paper.name ? say(paper.name) : t('papers.other');
  const there = files.length > 0;
  const field = `paper-${paper.code}`;
  return (
    <li className="paper">
      <label htmlFor={field} className="paper-name">
        {there ? <CheckCircleFilled aria-hidden className="verdict-met" /> : <MinusCircleOutlined aria-hidden className="quiet" />} <strong>{name}</strong>{' '}
        <span className={`tag${paper.required && !there ? ' tag-need' : ''}`}>
          {t(there ? 'papers.there' : paper.required ? 'papers.required' : 'papers.optional')}
        </span>
      </label>
      <Citations citations={paper.citations} />
      {files.map((file) => (
        <div className="paper-file" key={file.id}>
          <span>{file.name}</span> <span className="quiet numbers">{time(file.uploadedAt)}</span>
        </div>
      ))}
      <FileField
        key={files.length}
        id={field}
        to={{ dossierId: id }}
        paper={paper.code}
        onChange={() => void client.invalidateQueries({ queryKey: ['dossier', id, 'documents'] })}
      />
    </li>
  );
}
