import type { CalendarEffects } from '../../api';
import { useWords } from '../../i18n';
import { day } from '../../ui/dates';

/** Which deadlines would move, from which day to which; shown before the change is saved. */
export function EffectsShown({ effects }: { effects: CalendarEffects }) {
  const t = useWords('calendar');
  const hidden = effects.affected - effects.items.length;
  return (
    <section className="card" role="status" aria-label={t('effects')}>
      <h3>{t('effects')}</h3>
      <p>{effects.affected === 0 ? t('noEffects') : t('moves', { count: effects.affected })}</p>
      {effects.items.length > 0 && (
        <ul className="cal-rows">
          {effects.items.map(({ dossier, was, is }) => (
            <li key={dossier.id}>
              <span>
                {dossier.code} · {dossier.nominee}
              </span>
              <span>
                <s>{day(was)}</s> → <strong>{day(is)}</strong>
              </span>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p className="quiet">{t('others', { count: hidden })}</p>}
    </section>
  );
}
