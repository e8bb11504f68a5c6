import { bars } from './bars';
import type { Case } from './case';
import { collectives } from './collectives';
import { community } from './community';
import { contradictions } from './contradictions';
import { cstdcs } from './cstdcs';
import { labourOrder } from './labour-order';
import { merit } from './merit';
import { primeMinister } from './prime-minister';
import { service } from './service';
import { titles } from './titles';

export type { Case } from './case';

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
  ...contradictions,
];
