import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DossierItem } from '../api';
import { useSay } from '../i18n';
import { LateMark } from '../ui/Told';
import { awardsQuery } from './awards';

/** Name, with the dossier's code under it. */
export const NomineeCell = ({ dossier }: { dossier: Pick<DossierItem, 'id' | 'code' | 'nominee'> & { late?: boolean } }) => (
  <>
    <Link to="/ho-so/$id" params={{ id: dossier.id }} className="cell-link">
      {dossier.nominee.name}
    </Link>
    <div className="quiet numbers cell-second">
      {dossier.code} {dossier.late && <LateMark />}
    </div>
  </>
);

/** Code and full name; a code that today's catalogue no longer has stands alone. */
export function AwardCell({ code }: { code: string }) {
  const say = useSay();
  const { data } = useQuery(awardsQuery());
  const name = data?.items.find((award) => award.code === code)?.name;
  return (
    <>
      <strong>{code}</strong>
      {name && <div className="quiet cell-second">{say(name)}</div>}
    </>
  );
}
