import { excellentAndInitiative } from '../ladder/cstdcs';
import type { RegimeContent } from '../regime';
import { twoTierContent } from '../two-tier/content';
import { circular15 } from '../two-tier/citations';
import { amendedLaw } from './citations';
import { drafts } from './drafts';

/** The law of 2022 as amended from 01/10/2026, still with Decree 152/2025: the amendments were not read, so the older text carries over and only warns. */
export const content2026: RegimeContent = twoTierContent(amendedLaw, {
  recruited: [circular15(2, 5)],
  labourReach: [amendedLaw(73, 2, 'c'), amendedLaw(73, 2, 'd')],
  professions: { ...amendedLaw(59), article: undefined },
  advisories: {
    CSTDCS: [excellentAndInitiative, drafts.fighterShare],
    GK_X: [drafts.oneForm],
    BK_T: [drafts.twoBaseTitles, drafts.oneForm],
    BK_TTG: [drafts.looserForCollectives, drafts.oneForm],
    HCLD3: [drafts.looserForCollectives],
    HCLD2: [drafts.looserForCollectives],
    HCLD1: [drafts.looserForCollectives],
    XPTT: [drafts.provincialMovement],
  },
});
