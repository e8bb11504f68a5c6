import { useSay, useWords } from '../../../i18n';
import { NOTICE_WORDING, type NoticeKind } from '../../../../../../libs/dossier/notices';

export const KINDS = Object.keys(NOTICE_WORDING) as NoticeKind[];

/** What a kind of notice tells; a digest is none of them. */
export function useKindName(): (kind: string) => string {
  const t = useWords('administration');
  const say = useSay();
  return (kind) => {
    const known = KINDS.find((one) => one === kind);
    return known ? say(NOTICE_WORDING[known]) : kind === 'digest' ? t('deliveries.digest') : kind;
  };
}
