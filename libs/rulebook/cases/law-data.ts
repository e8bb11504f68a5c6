import { vnAdministrative } from '../calendar/vn-administrative';
import { BASE_SALARIES } from '../money/base-salary';
import { BONUS_TABLES } from '../money/bonus';
import { regimes } from '../regimes';
import { documents, LAPSES } from '../regimes/documents';
import { ENDED, NOT_YET } from '../regimes/ended';
import { FILL_IN, STARTS } from '../regimes/transition';
import { COUNTING } from '../working-days';

/** All data of the law, by the name its paths begin with. */
export const lawData = {
  regime: Object.fromEntries(
    regimes.map((one) => [
      one.id,
      {
        bars: one.content.bars,
        award: Object.fromEntries(one.content.awards.map((award) => [award.code, award])),
        route: Object.fromEntries(one.content.routes.map((route) => [route.id, route.steps])),
        rest: one,
      },
    ]),
  ),
  STARTS,
  FILL_IN,
  LAPSES,
  ENDED,
  NOT_YET,
  documents,
  bonus: BONUS_TABLES,
  salary: BASE_SALARIES,
  calendar: vnAdministrative,
  COUNTING,
};
