import { useEffect, useState, useSyncExternalStore } from 'react';
import { createDossier, keepWorkingCopy } from '../../../../api';
import { connection } from '../../../../api/connection';
import { filingOf, isNamed, sentDay, type FormValues } from '../values';
import { createKeeper, Unnamed, type Keeper, type KeepState } from './keeper';
import type { Kept, LocalCopy } from './local';

interface Opened {
  id: string;
  today: string;
  local: LocalCopy;
  first: { basedOn: number; made: boolean; sending: Kept['sending']; unsent: FormValues | null };
  /** The draft is on the server now. */
  onMade: () => void;
}
/** What one page of this browser saves, the others hear. */
const channel = new BroadcastChannel('vd.filing');
interface Heard {
  id: string;
  version: number;
}

/** A form's keeper for as long as its page is open; other pages of this browser hear of what it saved. */
export function useKeeper({ id, today, local, first, onMade }: Opened): { keeper: Keeper; state: KeepState } {
  const [keeper] = useState(() =>
    createKeeper(first, {
      local,
      now: Date.now,
      later: (run, ms) => {
        const timer = setTimeout(run, ms);
        return () => clearTimeout(timer);
      },
      whenUp: (run) => connection.listen(() => connection.isUp() && run()),
      onSaved: ({ version }) => channel.postMessage({ id, version } satisfies Heard),
      send: async ({ values, made, ...change }) => {
        const sentOn = sentDay(values, today);
        const on = sentOn < today ? { on: sentOn } : {};
        const filing = filingOf(values);
        if (!made) {
          if (!isNamed(values) || !filing.award || !('nominee' in filing)) throw new Unnamed();
          const { award, nominee } = filing;
          await createDossier({ ...filing, award, nominee: nominee!, id, unitId: values.unitId, ...on });
          onMade();
        }
        return keepWorkingCopy(id, { ...change, form: { ...values }, filing, ...on });
      },
    }),
  );
  useEffect(() => {
    keeper.begin();
    const hear = ({ data }: MessageEvent<Heard>): void => void (data.id === id && keeper.heard(data.version));
    channel.addEventListener('message', hear);
    return () => {
      channel.removeEventListener('message', hear);
      keeper.end();
    };
  }, [keeper, id]);
  return { keeper, state: useSyncExternalStore(keeper.listen, keeper.state) };
}
