import { useQuery } from '@tanstack/react-query';
import { awardsQuery } from '../../../acts';
import { useSay } from '../../../i18n';

/** Code and full name; a code that today's catalogue no longer has stands alone. */
export function AwardTold({ code }: { code: string }) {
  const say = useSay();
  const { data } = useQuery(awardsQuery());
  const name = data?.items.find((award) => award.code === code)?.name;
  return (
    <div className="unit-award">
      <strong>{code}</strong> {name && <span className="quiet">{say(name)}</span>}
    </div>
  );
}
