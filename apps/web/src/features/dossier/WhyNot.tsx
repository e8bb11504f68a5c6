import type { DossierView } from '../../api';
import { useSay, useWords } from '../../i18n';

/** Each act the step can receive that is not open to me: its name, why, and what to do. */
export function WhyNot({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const names = useWords('acts');
  const say = useSay();
  const shut = view.available.flatMap(({ kind, allowed, refusal }) => (allowed || !refusal ? [] : [{ kind, refusal }]));
  if (shut.length === 0) return null;
  return (
    <details className="why-not">
      <summary>{t('acts.whyNot')}</summary>
      <dl>
        {shut.map(({ kind, refusal }) => (
          <div key={kind}>
            <dt>{names(`name.${kind}`)}</dt>
            <dd>
              {say(refusal.sentence)} <span className="quiet">{say(refusal.next)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
