import type { FactName } from '../../../../../../../libs/rulebook/fact-names';
import type { Ground, NomineeKind } from '../../../../../../../libs/rulebook/types';
import type { AwardShown } from '../../../../api';

interface About {
  kind: NomineeKind;
  ground: Ground;
  /** Left out: whatever any award of the day asks for. */
  award?: string | undefined;
}
type WayShown = { nominees: NomineeKind[]; ground: Ground; facts: FactName[] };

/** The facts that the checks of this award (or of any) read for such a nominee: the form asks for these and for no others. */
export function askedFacts(awards: readonly AwardShown[], { kind, ground, award }: About): ReadonlySet<FactName> {
  const open = awards.filter((one) => (award ? one.code === award : one.nominees.includes(kind) && one.grounds.includes(ground)));
  const ways = open.flatMap((one) => one.ways as unknown as WayShown[]).filter((way) => way.ground === ground && way.nominees.includes(kind));
  return new Set([...open.flatMap((one) => one.asks as FactName[]), ...ways.flatMap((way) => way.facts)]);
}
