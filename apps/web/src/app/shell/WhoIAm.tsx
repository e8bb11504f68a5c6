import type { Me } from '../../api';
import { useWords } from '../../i18n';

/** My name, the office and role by which I act today, and whom I stand in for. */
export function WhoIAm({ me, all }: { me: Me; all?: boolean }) {
  const t = useWords('app');
  const seats = all ? me.offices : me.offices.slice(0, 1);
  return (
    <div className="who">
      <strong>{me.person.name}</strong>
      {seats.map((seat) => (
        <span className="quiet" key={`${seat.officeId} ${seat.role}`}>
          {t(`role.${seat.role}`)} · {seat.officeName}
        </span>
      ))}
      {me.actingFor.length > 0 && <span className="who-for">{t('actingFor', { names: me.actingFor.map((one) => one.name).join(', ') })}</span>}
      {me.offices.length === 0 && <span className="quiet">{t('noOffice')}</span>}
    </div>
  );
}
