import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { awardsQuery } from '../../acts';
import type { DossierItem } from '../../api';
import { useSay, useWords } from '../../i18n';
import { LEVELS, STEPS } from './search';
import vi from './words/vi';

/** Name, and the code under it. */
export const Nominee = ({ item }: { item: Pick<DossierItem, 'id' | 'code' | 'nominee'> }) => (
  <>
    <Link to="/ho-so/$id" params={{ id: item.id }} className="list-link">
      {item.nominee.name}
    </Link>
    <div className="quiet numbers list-second">{item.code}</div>
  </>
);

export function Award({ code }: { code: string }) {
  const say = useSay();
  const { data } = useQuery(awardsQuery());
  const name = data?.items.find((award) => award.code === code)?.name;
  return (
    <>
      <strong>{code}</strong>
      {name && <div className="quiet list-second">{say(name)}</div>}
    </>
  );
}

/** Names of levels and kinds of step; one that is not known here stands as it is. */
export function useNames(): { level: (code: string | null) => string; step: (kind: string | null) => string } {
  const t = useWords('administration');
  return {
    level: (code) => {
      const known = LEVELS.find((one) => one === code);
      return known ? t(`level.${known}`) : (code ?? t('stuck.other'));
    },
    step: (kind) => {
      const known = STEPS.find((one) => one === kind);
      return known ? t(`step.${known}`) : (kind ?? t('stuck.other'));
    },
  };
}

const ROLES = Object.keys(vi.role) as (keyof typeof vi.role)[];
/** The name of a role. */
export function useRole(): (role: string) => string {
  const t = useWords('administration');
  return (role) => {
    const known = ROLES.find((one) => one === role);
    return known ? t(`role.${known}`) : role;
  };
}
