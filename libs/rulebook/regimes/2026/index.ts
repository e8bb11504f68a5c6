import { bars } from '../bars';
import type { RegimeContent } from '../regime';
import { bkT } from './awards/bk-t';
import { bkTtg } from './awards/bk-ttg';
import { cstdcs } from './awards/cstdcs';
import { gkX } from './awards/gk-x';
import { hcld3 } from './awards/hcld3';
import { amendedLaw, decree152 } from './citations';
import { levels } from './levels';
import { routes } from './routes';

export const content2026: RegimeContent = {
  levels,
  routes,
  awards: [gkX, cstdcs, bkT, bkTtg, hcld3],
  bars: bars({ hold: decree152(4, 4), discipline: decree152(4, 4), once: amendedLaw(5, 2, 'c') }),
};
