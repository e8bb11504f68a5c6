import { useWords } from '../../../i18n';
import type { QuotaFigures } from '../../../api';
import { useFigure } from '../figure';

const STATES = ['granted', 'voted', 'appraised', 'filed'] as const;
const WIDTH = 100;

/** A share against its cap, as one bar: what is granted, voted, appraised and filed, of all it is chosen from. The words beside it say the same. */
export function Gauge({ figures, name }: { figures: QuotaFigures; name: string }) {
  const t = useWords('quota');
  const figure = useFigure();
  const [cap] = figures.caps;
  const base = cap && cap.base.least > 0 ? cap.base.least : figures.base.sure;
  if (base === 0) return null;
  const share = (figures.proposed * 100) / base;
  const scale = WIDTH / Math.max(share, (cap?.percent ?? 0) * 1.25, 1);
  const label = cap ? t('gauge', { name, share: figure(share), cap: figure(cap.percent) }) : t('gaugeBare', { name, share: figure(share) });
  return (
    <div className={`gauge gauge-${cap?.verdict ?? 'free'}`} role="img" aria-label={label}>
      <div className="gauge-bar">
        {STATES.filter((state) => figures.taken[state] > 0).map((state) => (
          <span key={state} className={`gauge-part gauge-${state}`} style={{ width: `${((figures.taken[state] * 100) / base) * scale}%` }} />
        ))}
      </div>
      {cap && <span className="gauge-cap" style={{ insetInlineStart: `${cap.percent * scale}%` }} />}
    </div>
  );
}
