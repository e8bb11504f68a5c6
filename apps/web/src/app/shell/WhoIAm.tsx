import type { Me } from '../../api';
import { useWords } from '../../i18n';

/** My name, and the office and role by which I act today. */
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
      {me.offices.length === 0 && <span className="quiet">{t('noOffice')}</span>}
    </div>
  );
}
