import { bars } from '../bars';
import type { RegimeContent } from '../regime';
import { bkT } from './awards/bk-t';
import { bkTtg } from './awards/bk-ttg';
import { cstdcs } from './awards/cstdcs';
import { cstdt } from './awards/cstdt';
import { gkH } from './awards/gk-h';
import { hcld3 } from './awards/hcld3';
import { decree, law } from './citations';
import { levels } from './levels';
import { routes } from './routes';

export const content2024: RegimeContent = {
  levels,
  routes,
  awards: [gkH, cstdcs, cstdt, bkT, bkTtg, hcld3],
  bars: bars({ hold: decree(4, 4, undefined, { mark: 'text' }), discipline: decree(4, 4), once: law(5, 2, 'c') }),
};
