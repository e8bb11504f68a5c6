import type { AssessedFinding } from '../../../../api';
import { useWords } from '../../../../i18n';
import { byWay } from '../../../../ui/ways';
import { FindingTold } from './FindingTold';

interface Props {
  findings: AssessedFinding[];
  toField: (path: string) => void;
}

/** What holds in any case, then each way the award can be reached; ways that are closed to this nominee fold away. */
export function Ways({ findings, toField }: Props) {
  const t = useWords('filing');
  const { shown, aside } = byWay(findings);
  const list = (some: AssessedFinding[]) => (
    <ul className="eligibility-findings">
      {some.map((finding, i) => (
        <FindingTold key={`${finding.criterion} ${i}`} finding={finding} toField={toField} />
      ))}
    </ul>
  );
  return (
    <>
      {shown.map(({ way, findings: some }) => (
        <section key={way ?? 0}>
          {way !== null && <h3>{t('eligibility.way', { n: way })}</h3>}
          {list(some)}
        </section>
      ))}
      {aside.length > 0 && (
        <details>
          <summary>{t('eligibility.closedWays', { n: aside.length })}</summary>
          {aside.map(({ way, findings: some }) => (
            <section key={way}>
              <h3>{t('eligibility.way', { n: way ?? 0 })}</h3>
              {list(some)}
            </section>
          ))}
        </details>
      )}
    </>
  );
}
