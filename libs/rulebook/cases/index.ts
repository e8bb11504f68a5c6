import { bars } from './bars';
import { bothSides } from './both-sides';
import { calendar } from './calendar';
import { carriedOver } from './carried';
import type { Case } from './case';
import { collectives } from './collectives';
import { community } from './community';
import { contradictions } from './contradictions';
import { cstdcs } from './cstdcs';
import { dates } from './dates';
import { labourOrder } from './labour-order';
import { merit } from './merit';
import { money } from './money';
import { primeMinister } from './prime-minister';
import { procedure } from './procedure';
import { registered } from './registers';
import { register2003 } from './registers/law-2003';
import { register2024 } from './registers/law-2024';
import { register2025 } from './registers/law-2025';
import { register2026 } from './registers/law-2026';
import { service } from './service';
import { titles } from './titles';

export type { Case } from './case';

const ladder = [...titles, ...cstdcs, ...collectives, ...merit, ...primeMinister, ...labourOrder];
/** What Decree 152/2025 changed in the ladder: the reach asked of labourers, and the share of the Government's flags. */
const changed = ({ about, says }: Case): boolean => about === '2024 COTD_CP' || (about === '2024 BK_TTG' && says.includes('reaches the commune'));

/** The whole law as examples. */
export const cases: readonly Case[] = [
  ...titles,
  ...cstdcs,
  ...collectives,
  ...community,
  ...merit,
  ...primeMinister,
  ...labourOrder,
  ...service,
  ...bars,
  ...bothSides,
  ...contradictions,
  ...carriedOver(ladder, changed),
  ...dates,
  ...money,
  ...procedure,
  ...calendar,
  ...registered('2003', register2003),
  ...registered('2024', register2024),
  ...registered('2025', register2025),
  ...registered('2026', register2026),
];
