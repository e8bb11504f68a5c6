import type { AwardCode } from '../../types';
import { bars } from '../bars';
import { levels } from '../four-level/levels';
import { oldFlagShare, labourOrderService, independenceService } from './service';
import { labourerWays } from '../ladder/labourers';
import type { RegimeContent } from '../regime';
import { giayKhenWays } from '../ladder/giay-khen';
import { isOfState, shelve, type Row } from '../shelf/award';
import { decider } from '../shelf/deciders';
import { rowsOf2022, type Voice } from '../shelf/law-2022';
import { apart } from '../shelf/others';
import { circular, decree, law } from './citations';
import { papersOf, procedureOf } from './procedure';
import { simplified } from './simplified';
import { steps } from './routes';

const district = decider('district', law(80, 2, undefined, { to: '2025-06-30' }));
const voice: Voice = {
  law,
  by: {
    base: district,
    commune: decider('commune', law(80, 3)),
    unit: decider('unit', law(80, 1)),
    enterprise: decider('enterprise', law(80, 4)),
    province: decider('province', law(79, 4)),
    ministry: decider('ministry', law(79)),
    government: decider('government', law(78, 1)),
    primeMinister: () => decider('prime-minister', law(78, 2)),
    president: () => decider('president', law(77)),
  },
  recruited: [circular(1, 5, 'd')],
  // The law says "địa bàn cấp huyện": more than a commune; the facts know the next measure above it.
  labourers: labourerWays(law(73, 2, 'c'), law(73, 2, 'd'), { least: 'province', perhaps: 'commune' }, 2),
  service: { ...labourOrderService, ...independenceService },
  exemplaryCommune: { name: { vi: 'Xã, phường, thị trấn tiêu biểu', en: 'Exemplary commune, ward or township' }, leads: law(29, 1), movement: 'huyện' },
};
const rows: Row[] = [...rowsOf2022(voice), { code: 'GK_H', by: district, cites: [law(75, 1)], ways: giayKhenWays(law(75, 2)) }];
const roads = new Map(rows.map((row) => [row.code, row.by.road]));
const ofState = (code: AwardCode): boolean => isOfState(roads.get(code) ?? 'unit');

export const content2024: RegimeContent = {
  levels,
  ...shelve(rows, { papers: papersOf, procedure: (code) => procedureOf(code, ofState(code)), steps, advisories: { COTD_CP: [oldFlagShare] } }),
  apart: apart({ ...law(59), article: undefined, mark: 'unverified', note: 'chưa đối chiếu số điều' }),
  bars: bars({ hold: decree(4, 4, undefined, { mark: 'text' }), discipline: decree(4, 4), once: law(5, 2, 'c'), locality: decree(31, 1) }),
  simplified,
};
