import type { AssessedFinding } from '../../../../api';
import { useSay, useWords } from '../../../../i18n';
import { Citations } from '../../../../ui/Citations';
import { VerdictTold } from '../../../../ui/Told';
import { fieldOf } from '../steps';
import { factName } from './fact-names';

/** One rule in a sentence, what came of it and why; unfolded, its basis; where a fact is missing, the way to it. */
export function FindingTold({ finding, toField }: { finding: AssessedFinding; toField: (path: string) => void }) {
  const t = useWords('filing');
  const say = useSay();
  const asks = finding.verdict === 'unknown' || finding.verdict === 'not-met' ? [...new Set(finding.facts)].filter((fact) => factName(fact)) : [];
  return (
    <li>
      <div className="eligibility-rule">{finding.says}</div>
      <VerdictTold verdict={finding.verdict} /> <span>{finding.because}</span>
      {asks.length > 0 && (
        <span className="eligibility-asks">
          {asks.map((fact) => (
            <button key={fact} type="button" className="link" onClick={() => toField(fieldOf(fact))}>
              {t('eligibility.fill', { fact: say(factName(fact)) })}
            </button>
          ))}
        </span>
      )}
      <details>
        <summary>{t('eligibility.rule')}</summary>
        <Citations citations={finding.citations} />
        {!finding.decides && finding.citations.some((one) => one.mark === 'unverified') && <p className="quiet">{t('eligibility.warnOnly')}</p>}
      </details>
    </li>
  );
}
