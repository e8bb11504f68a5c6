import type { PersonAct } from '../../acts/entry';
import type { DossierView } from '../../api';
import { useSay, useWords } from '../../i18n';

interface Reason {
  acts: PersonAct[];
  says: string;
  next: string;
}

/** Acts that are shut for the same reason stand together: the reason is said once. */
function reasonsOf(view: DossierView, say: ReturnType<typeof useSay>): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const { kind, allowed, refusal } of view.available) {
    if (allowed || !refusal) continue;
    const [says, next] = [say(refusal.sentence), say(refusal.next)];
    const known = reasons.get(`${says} ${next}`) ?? { acts: [], says, next };
    reasons.set(`${says} ${next}`, { ...known, acts: [...known.acts, kind] });
  }
  return [...reasons.values()];
}

/** The acts the step can receive that are not open to me: their names, why, and what to do. */
export function WhyNot({ view }: { view: DossierView }) {
  const t = useWords('dossier');
  const names = useWords('acts');
  const reasons = reasonsOf(view, useSay());
  if (reasons.length === 0) return null;
  return (
    <details className="why-not">
      <summary>{t('acts.whyNot')}</summary>
      <dl>
        {reasons.map(({ acts, says, next }) => (
          <div key={acts.join()}>
            <dt>{acts.map((kind) => names(`name.${kind}`)).join(' · ')}</dt>
            <dd>
              {says} <span className="quiet">{next}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
