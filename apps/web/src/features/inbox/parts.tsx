import { useQuery } from '@tanstack/react-query';
import { awardsQuery } from '../../acts';
import type { InboxItem } from '../../api';
import { useSay, useWords } from '../../i18n';
import { useToday } from '../../session/me';
import { ageInDays } from '../../ui/dates';
import { LateMark } from '../../ui/Told';

/** Code and full name of an award; a code that today's catalogue no longer has stands alone. */
export function AwardName({ code }: { code: string }) {
  const say = useSay();
  const { data } = useQuery(awardsQuery());
  const name = data?.items.find((award) => award.code === code)?.name;
  return (
    <>
      <strong>{code}</strong>
      {name && (
        <span className="award-name" title={say(name)}>
          {say(name)}
        </span>
      )}
    </>
  );
}

export function Age({ item }: { item: InboxItem }) {
  const t = useWords('inbox');
  const days = ageInDays(item.openedAt, useToday());
  return <span className="numbers">{days === 0 ? t('ageToday') : t('age', { days })}</span>;
}

/** In whose place it waits for me. */
export function Instead({ item }: { item: InboxItem }) {
  const t = useWords('inbox');
  return item.actingFor && <div className="instead">{t('instead', { name: item.actingFor.name })}</div>;
}

/** What sets a task apart: a supplement that is asked for, a task given by name, one that is done already. */
export function Marks({ item, gone }: { item: InboxItem; gone: boolean }) {
  const t = useWords('inbox');
  return (
    <>
      {item.task === 'supplement' && <span className="tag tag-ask">{t('supplement')}</span>}
      {item.dossier.late && <LateMark />}
      {item.mine && <span className="tag">{t('mine')}</span>}
      {gone && <span className="tag">{t('gone')}</span>}
    </>
  );
}
