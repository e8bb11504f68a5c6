import { CheckCircleFilled, MinusCircleOutlined, PaperClipOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import type { Wording } from '../../../../../libs/rulebook/types';
import type { Answer } from '../../api';
import { useSay, useWords } from '../../i18n';
import { CitationLine } from '../../ui/Citations';
import { day } from '../../ui/dates';
import { changesQuery } from './calls';

/** What the unit answered to each return: point by point, field by field; the latest stands open. Nothing where nothing was returned. */
export function Answers({ id, all = false }: { id: string; all?: boolean }) {
  const t = useWords('dossier');
  const { data } = useQuery(changesQuery(id));
  const [latest, ...earlier] = data?.items ?? [];
  if (!latest) return null;
  return (
    <section className="card answers" aria-label={t('answers.title')}>
      <h2>{t('answers.title')}</h2>
      <One answer={latest} />
      {earlier.length > 0 && (
        <details open={all}>
          <summary>{t('answers.earlier', { n: earlier.length })}</summary>
          {earlier.map((answer) => (
            <One key={answer.answered.seq} answer={answer} />
          ))}
        </details>
      )}
    </section>
  );
}

function One({ answer }: { answer: Answer }) {
  const t = useWords('dossier');
  const { returned, answered, differences, papers } = answer;
  return (
    <div className="answer">
      <p className="quiet">
        {t('answers.returned', { name: returned.by.name, date: day(returned.on) })} ·{' '}
        {t('answers.answered', { name: answered.by.name, date: day(answered.on) })}
      </p>
      <p>
        {t('answers.note')}: {answered.note}
      </p>
      <Defects answer={answer} />
      {differences.length > 0 && <Differences answer={answer} />}
      {papers.length > 0 && <Papers papers={papers} />}
      {differences.length + papers.length === 0 && <p>{t('answers.nothing')}</p>}
    </div>
  );
}

/** Each point that was raised, and whether the unit says it is mended. */
function Defects({ answer: { defects } }: { answer: Answer }) {
  const t = useWords('dossier');
  return (
    <ol className="answer-defects">
      {defects.map(({ detail, citation, mended, files }, i) => (
        <li key={i}>
          {detail} {citation && <CitationLine citation={citation} />}
          <div className={mended ? 'verdict-met' : 'quiet'}>
            {mended ? <CheckCircleFilled aria-hidden /> : <MinusCircleOutlined aria-hidden />}{' '}
            {t(mended ? 'answers.mended' : mended === false ? 'answers.notMended' : 'answers.notSaid')}
            {files.length > 0 && <> · {t('answers.with', { files: files.join(', ') })}</>}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** Before and after, side by side; on a phone one over the other. */
function Differences({ answer: { differences } }: { answer: Answer }) {
  const t = useWords('dossier');
  const say = useSay();
  return (
    <table className="plain-table differences stacking">
      <caption>{t('answers.fields', { n: differences.length })}</caption>
      <thead>
        <tr>
          {(['field', 'before', 'after'] as const).map((column) => (
            <th scope="col" key={column}>
              {t(`answers.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, what, before, after }) => (
          <tr key={field}>
            <th scope="row">{say(what)}</th>
            <td data-name={t('answers.before')}>
              <Lines lines={before} of="del" />
            </td>
            <td data-name={t('answers.after')}>
              <Lines lines={after} of="ins" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ lines, of: Mark }: { lines: Wording[]; of: 'del' | 'ins' }) {
  const say = useSay();
  if (lines.length === 0) return <span className="quiet">–</span>;
  return (
    <>
      {lines.map((line, i) => (
        <Mark key={i}>{say(line)}</Mark>
      ))}
    </>
  );
}

function Papers({ papers }: { papers: Answer['papers'] }) {
  const t = useWords('dossier');
  return (
    <>
      <h3>{t('answers.papers', { n: papers.length })}</h3>
      <ul className="answer-papers">
        {papers.map((paper) => (
          <li key={paper.id}>
            <PaperClipOutlined aria-hidden /> {paper.name}{' '}
            <span className="quiet">{paper.replaces.length > 0 ? t('answers.replaces', { files: paper.replaces.join(', ') }) : t('answers.added')}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
