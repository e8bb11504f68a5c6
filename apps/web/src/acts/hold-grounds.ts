import type { HoldGround } from '../../../../libs/dossier/types';

/** In the order of libs/dossier; the type makes a missing or foreign one an error. */
const ALL: Record<HoldGround, true> = { discipline: true, investigation: true, inspection: true, complaint: true, press: true };
export const HOLD_GROUNDS = Object.keys(ALL) as HoldGround[];
