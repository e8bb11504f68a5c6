import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../../i18n';
import { day } from '../../../ui/dates';
import type { AwardChange } from '../../../../../../libs/rulebook';
import { changesQuery } from '../calls';
import { ChangeTold } from './ChangeTold';

/** What the regime in force changed against the one before it. */
export function Since({ code, from, to }: { code: string; from: string; to: string }) {
  const t = useWords('catalogue');
  const { data } = useQuery(changesQuery(from, to, code));
  if (!data) return null;
  const [change] = data.items as unknown as AwardChange[];
  return (
    <section aria-label={t('since', { date: day(from) })}>
      <h2>{t('since', { date: day(from) })}</h2>
      {change ? <ChangeTold change={change} /> : <p>{t('sinceNone')}</p>}
    </section>
  );
}
