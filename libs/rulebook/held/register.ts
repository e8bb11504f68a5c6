import type { Facts } from '../types';

/** An award as a dossier declares it. */
export type Held = NonNullable<Facts['nominee']['awards']>[number];

/** An award as the register of awards given has it; `decision` is the number of the decision. */
export interface Registered extends Held {
  decision: string;
}
/** What the register holds: of the nominee for sure, and of somebody who may be the nominee. */
export interface Register {
  sure: Registered[];
  likely: Registered[];
}
