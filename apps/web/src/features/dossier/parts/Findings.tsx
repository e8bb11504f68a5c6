import { useQuery } from '@tanstack/react-query';
import type { Finding } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { Citations } from '../../../ui/Citations';
import { time } from '../../../ui/dates';
import { Empty } from '../../../ui/Empty';
import { ProblemBox } from '../../../ui/Problem';
import { VerdictTold } from '../../../ui/Told';
import { Waiting } from '../../../ui/Waiting';
import { byWay } from '../../../ui/ways';
import { findingsQuery } from '../calls';
import { factWords } from '../facts';
import { Law } from './Law';

/** Each criterion: the rule in one sentence, verdict and reason at once; unfolded, its basis, its mark, the facts used. */
export function Findings({ id }: { id: string }) {
  const t = useWords('dossier');
  const { data, error, isLoadingError, refetch } = useQuery(findingsQuery(id));
  if (isLoadingError) return <ProblemBox error={error} again={() => void refetch()} />;
  if (!data) return <Waiting />;
  if (data.findings.length === 0) return <Empty title={t('findings.notYet')}>{t('findings.notYetAbout')}</Empty>;
  const { shown, aside } = byWay(data.findings);
  return (
    <>
      <Law id={id} />
      <p>
        {t('findings.verdict')}: <VerdictTold verdict={data.verdict} />{' '}
        {data.checkedAt && <span className="quiet">· {t('findings.at', { time: time(data.checkedAt) })}</span>}
      </p>
      {data.pending && <p role="status">{t('findings.pending')}</p>}
      {shown.map((way) => (
        <Way key={way.way ?? 0} {...way} />
      ))}
      {aside.length > 0 && (
        <details>
          <summary>{t('findings.closedWays', { n: aside.length })}</summary>
          {aside.map((way) => (
            <Way key={way.way} {...way} />
          ))}
        </details>
      )}
    </>
  );
}

function Way({ way, findings }: { way: number | null; findings: Finding[] }) {
  const t = useWords('dossier');
  return (
    <section>
      {way !== null && <h3>{t('findings.way', { n: way })}</h3>}
      <div className="findings">
        {findings.map((finding, i) => (
          <One key={`${finding.criterion} ${i}`} finding={finding} />
        ))}
      </div>
    </section>
  );
}

function One({ finding }: { finding: Finding }) {
  const t = useWords('dossier');
  const say = useSay();
  const mark = markOf(finding);
  return (
    <details className="finding">
      <summary>
        <VerdictTold verdict={finding.verdict} /> <span className="finding-because">{say(finding.says)}</span>
        {mark && <span className="tag">{t(`findings.${mark}`)}</span>}
        <div className="quiet finding-reason">{say(finding.because)}</div>
      </summary>
      <dl>
        <dt>{t('findings.basis')}</dt>
        <dd>
          <Citations citations={finding.citations} />
        </dd>
        {finding.facts.length > 0 && (
          <>
            <dt>{t('findings.facts')}</dt>
            <dd>{[...new Set(finding.facts)].map((path) => say(factWords(path))).join(' · ')}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

/** Why a finding does not decide: its basis is not verified, or it only warns; one that is met and rests on the text has nothing to say. */
function markOf({ decides, verdict, citations }: Finding): 'unverified' | 'warnOnly' | null {
  if (decides) return null;
  if (citations.some((one) => one.mark === 'unverified')) return 'unverified';
  return verdict === 'met' ? null : 'warnOnly';
}
