import { parameterOf } from '../../../../../../libs/rulebook/parameters';
import type { Basis } from '../../../../../../libs/rulebook/types';
import { useSay, useWords } from '../../../i18n';
import { CitationLine } from '../../../ui/Citations';

/** The law with its citation, or a local parameter with the decision that made it. */
export function BasisTold({ basis }: { basis: Basis }) {
  const ui = useWords('ui');
  const say = useSay();
  if (basis.kind === 'law') {
    return (
      <div>
        <CitationLine citation={basis.citation} />
      </div>
    );
  }
  return (
    <div>
      {ui('basis.local')}: {say(parameterOf(basis.parameter)?.name) || basis.parameter}. {basis.decision && ui('basis.decision', { decision: basis.decision })}
    </div>
  );
}
