import { useWords } from '../../i18n';
import { LEVELS, STEPS } from './search';
import vi from './words/vi';

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
