import { Button } from 'antd';
import { AwardCell, NomineeCell } from '../../../acts';
import type { StuckItem } from '../../../api';
import { useSay, useWords } from '../../../i18n';
import { useToday } from '../../../session/me';
import { Due } from '../../../ui/Due';
import vi from '../words/vi';

type Why = StuckItem['why'][number];
const GRAVE: readonly string[] = ['absent', 'no-candidate', 'failing', 'engine-away', 'behind', 'evidence', 'overdue'];

/** One dossier: where and why it stands, for whom it waits, and the way to mend it. */
export function Row({ item, mend }: { item: StuckItem; mend: (item: StuckItem) => void }) {
  const t = useWords('administration');
  const say = useSay();
  const today = useToday();
  return (
    <tr>
      <th scope="row">
        <NomineeCell dossier={item} />
      </th>
      <td>
        <AwardCell code={item.award} />
      </td>
      <td>{say(item.stepName)}</td>
      <td>
        {item.why.map((one) => (
          <Cause key={one.cause} one={one} />
        ))}
      </td>
      <td>
        <WaitsFor item={item} />
      </td>
      <td className="numbers">{item.days === 0 ? t('stuck.today') : t('stuck.days', { days: item.days })}</td>
      <td>
        <Due on={item.dueOn} today={today} paused={item.status === 'returned' || item.status === 'held'} />
      </td>
      <td>
        <Button onClick={() => mend(item)} aria-label={t('remedy.of', { name: item.nominee.name })}>
          {t('remedy.open')}
        </Button>
      </td>
    </tr>
  );
}

/** One cause: what it is, what was said, how often, and for how long. */
export function Cause({ one: { cause, times, says, days } }: { one: Why }) {
  const t = useWords('administration');
  const said = useSaid();
  const more = [
    ...(says ? [said(says)] : []),
    ...(times === null ? [] : [t('stuck.times', { times })]),
    days === 0 ? t('stuck.today') : t('stuck.days', { days }),
  ];
  return (
    <div className="cause">
      <span className={GRAVE.includes(cause) ? 'due-late' : undefined}>{t(`stuck.why.${cause}`)}</span>
      <span className="quiet cell-second">{more.join(' · ')}</span>
    </div>
  );
}

const SAID = Object.keys(vi.stuck.said) as (keyof typeof vi.stuck.said)[];
/** Codes of refusals and names of activities in words; the kind of an error stays as it is. */
function useSaid(): (says: string) => string {
  const t = useWords('administration');
  const word = (one: string): string => {
    const known = SAID.find((code) => code === one);
    return known ? t(`stuck.said.${known}`) : one;
  };
  return (says) => says.split(' · ').map(word).join(' · ');
}

/** Who would have to act next. */
function WaitsFor({ item: { waitsFor } }: { item: StuckItem }) {
  const t = useWords('administration');
  const say = useSay();
  return (
    <>
      {waitsFor.authority && <div>{say(waitsFor.authority)}</div>}
      {waitsFor.office && <div>{waitsFor.office}</div>}
      <div className="quiet cell-second">{waitsFor.people.length > 0 ? waitsFor.people.join(', ') : t('stuck.nobodyHere')}</div>
    </>
  );
}
