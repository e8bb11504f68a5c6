import { Link } from '@tanstack/react-router';
import type { Quota } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { Empty } from '../../../ui/Empty';
import type { QuotaAsked } from '../calls';
import { Gauge } from './Gauge';
import { Verdict } from './Verdict';

/** Unit by unit: its own bar, its own cap. */
export function Units({ page, items, asked }: { page: Quota; items: Quota['items']; asked: QuotaAsked }) {
  const t = useWords('quota');
  const say = useSay();
  const only = items.length === 1 && items[0]?.unit.id === page.unit.id;
  if (only || (items.length === 0 && page.standing.length === 0)) return null;
  return (
    <section aria-label={t('units')}>
      <h2>{t('units')}</h2>
      {items.length === 0 && <Empty title={t('noUnits')}>{t('noUnitsNext')}</Empty>}
      <ul className="quota-units">
        {items.map(({ unit, ...figures }) => (
          <li key={unit.id} className="card">
            <div className="quota-unit-head">
              <Link
                to="/ti-le"
                search={{
                  unit: unit.code,
                  year: asked.year,
                  calendar: asked.calendar === 'school' ? 'school' : undefined,
                  award: asked.award === 'COTD_CP' ? 'COTD_CP' : undefined,
                }}
              >
                {unit.name}
              </Link>
              <Verdict figures={figures} />
            </div>
            <Gauge figures={figures} name={unit.name} />
            <p className="quiet">
              {figures.caps[0] && page.perUnit
                ? say(figures.caps[0].says)
                : t('of', { proposed: figures.proposed, base: figures.base.sure, name: say(page.baseName) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
