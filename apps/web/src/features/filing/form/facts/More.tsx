import type { FactName } from '../../../../../../../libs/rulebook/fact-names';
import { Channel, Deed, Figures, Movement } from './Beside';
import { Away, Maternity, Posts } from './Service';

interface Props {
  asks: ReadonlySet<FactName>;
  today: string;
}

/** Facts that only some awards ask for, each shown where a check reads it. */
export function More({ asks, today }: Props) {
  return (
    <>
      {asks.has('nominee.posts') && <Posts today={today} />}
      {asks.has('nominee.maternity') && <Maternity />}
      {asks.has('nominee.away') && <Away />}
      <Deed asks={asks} />
      {asks.has('movement') && <Movement />}
      <Figures asks={asks} />
      {asks.has('channel') && <Channel />}
    </>
  );
}
