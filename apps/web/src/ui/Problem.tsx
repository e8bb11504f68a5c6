import { ReloadOutlined, StopOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { isStale, shapeOf, type ProblemShape } from '../api/problem';
import { useSay, useWords } from '../i18n';
import { Citations } from './Citations';

interface Props {
  error: unknown;
  /** Shown for a stale page (somebody else was first). */
  reload?: () => void;
  /** Shown for what may be tried again as it is. */
  again?: () => void;
  /** Goes to the field a path names; then the list of fields is a list of links. */
  toField?: (path: string) => void;
  /** Takes the focus when it appears: the answer to what one just did. */
  focus?: boolean;
}

/** A refusal or an error: what is wrong, which rule says so, what to do. The only way the application says no. */
export function ProblemBox({ error, reload, again, toField, focus }: Props) {
  const t = useWords('ui');
  const box = useRef<HTMLDivElement>(null);
  const shape = worded(shapeOf(error), t);
  useEffect(() => {
    if (focus) box.current?.focus();
  }, [focus, error]);
  // One field is wrong and the headline says so already: the headline itself leads there, and the sentence stands once.
  const headline = shape.errors?.find((e) => e.detail === shape.detail && e.path)?.path;
  const transient = shape.code === 'no-connection' || shape.code === 'busy' || shape.code === 'internal';
  return (
    <div className="problem" role="alert" tabIndex={-1} ref={box}>
      <p className="problem-sentence">
        <StopOutlined aria-hidden /> <strong>{headline && toField ? <ToField path={headline} toField={toField} says={shape.detail} /> : shape.detail}</strong>
      </p>
      <FieldErrors shape={shape} {...(toField ? { toField } : {})} />
      <Findings shape={shape} />
      {shape.citations?.length ? (
        <div className="problem-part">
          <span className="quiet">{t('problem.rule')}: </span>
          <Citations citations={shape.citations} />
        </div>
      ) : null}
      {shape.next && (
        <p className="problem-part">
          <span className="quiet">{t('problem.next')}: </span>
          {shape.next}
        </p>
      )}
      {shape.instance && <p className="quiet">{t('problem.id', { id: shape.instance.replace('urn:uuid:', '') })}</p>}
      {reload && isStale(shape) && (
        <Button icon={<ReloadOutlined />} onClick={reload}>
          {t('problem.reload')}
        </Button>
      )}
      {again && transient && <Button onClick={again}>{t('problem.again')}</Button>}
    </div>
  );
}

type Say = ReturnType<typeof useWords<'ui'>>;

/** Sentences of our own for what the server could not say. */
function worded(shape: ProblemShape, t: Say): ProblemShape {
  if (shape.code === 'no-connection') return { ...shape, detail: t('problem.noConnection'), next: t('problem.noConnectionNext') };
  return shape.detail ? shape : { ...shape, detail: t('problem.unforeseen'), next: t('problem.unforeseenNext') };
}

function FieldErrors({ shape, toField }: { shape: ProblemShape; toField?: (path: string) => void }) {
  const t = useWords('ui');
  const errors = shape.errors?.filter((e) => e.detail !== shape.detail);
  if (!errors?.length) return null;
  return (
    <ul className="problem-part" aria-label={t('problem.fields')}>
      {errors.map((e) => (
        <li key={`${e.path} ${e.code}`}>{toField && e.path ? <ToField path={e.path} toField={toField} says={e.detail} /> : e.detail}</li>
      ))}
    </ul>
  );
}

const ToField = ({ path, toField, says }: { path: string; toField: (path: string) => void; says: string }) => (
  <button type="button" className="link" onClick={() => toField(path)}>
    {says}
  </button>
);

function Findings({ shape }: { shape: ProblemShape }) {
  const t = useWords('ui');
  const say = useSay();
  const findings = shape.findings?.filter((f) => say(f.because) !== shape.detail);
  if (!findings?.length) return null;
  return (
    <div className="problem-part">
      <span className="quiet">{t('problem.findings')}:</span>
      <ul>
        {findings.map((f) => (
          <li key={`${f.criterion} ${f.because.vi}`}>{say(f.because)}</li>
        ))}
      </ul>
    </div>
  );
}
