import type { listAwards } from '../../../../api';
import { useSay, useWords } from '../../../../i18n';
import { Citations } from '../../../../ui/Citations';

type Gone = Awaited<ReturnType<typeof listAwards>>['gone'];

/** Awards one may remember from other years: why they are not there on that day, and what took their place. */
export function GoneAwards({ gone }: { gone: Gone }) {
  const t = useWords('filing');
  const say = useSay();
  if (gone.length === 0) return null;
  return (
    <details className="gone-awards">
      <summary>{t('award.gone', { n: gone.length })}</summary>
      <ul>
        {gone.map((one) => (
          <li key={one.code}>
            <strong>{one.code}</strong> · {say(one.name)}
            <div>{say(one.sentence)}</div>
            {one.successor && <div>{t('award.successor', { code: one.successor })}</div>}
            <Citations citations={one.citations} />
          </li>
        ))}
      </ul>
    </details>
  );
}
