import type { AwardCode } from '../../types';
import { unreadWays } from '../ladder/judged';
import type { Row } from '../shelf/award';
import { decider } from '../shelf/deciders';
import { CIVIL_ORDERS, contributions, MILITARY_ORDERS } from '../shelf/others';
import { oldLaw } from './citations';
import * as has from './criteria';

const { memory } = has;
const by = {
  unit: decider('unit', memory),
  commune: decider('commune', oldLaw(80, 3)),
  district: decider('district', oldLaw(80, 2)),
  province: decider('province', memory),
  ministry: decider('ministry', memory),
  government: decider('government', memory),
  primeMinister: decider('prime-minister', memory),
  president: decider('president', memory),
};

const titles: Row[] = [
  { code: 'LDTT', by: by.district, also: [by.commune, by.unit], cites: [oldLaw(24, 1)], ways: has.ldttWays2003 },
  { code: 'CSTT', by: by.unit, cites: [memory], ways: has.csttWays2003 },
  { code: 'CSTDCS', by: by.district, also: [by.unit], cites: [oldLaw(23)], ways: has.cstdcsWays2003 },
  { code: 'CSTDT', by: by.province, cites: [oldLaw(22)], ways: has.cstdtWays2003 },
  { code: 'CSTDB', by: by.ministry, cites: [oldLaw(22)], ways: has.cstdtWays2003 },
  { code: 'CSTDTQ', by: by.primeMinister, cites: [oldLaw(21)], ways: has.cstdtqWays2003 },
  { code: 'TTLDTT', by: by.district, also: [by.unit], cites: [oldLaw(28)], ways: has.ttldttWays2003 },
  { code: 'DVTT', by: by.unit, cites: [oldLaw(28)], ways: has.ttldttWays2003 },
  { code: 'TTLDXS', by: by.province, cites: [oldLaw(27)], ways: has.ttldxsWays2003 },
  { code: 'DVQT', by: by.ministry, cites: [oldLaw(27)], ways: has.ttldxsWays2003 },
  { code: 'COTD_T', by: by.province, cites: [memory], ways: has.flagWays2003 },
  { code: 'COTD_B', by: by.ministry, cites: [memory], ways: has.flagWays2003 },
  { code: 'COTD_CP', by: by.government, cites: [memory], ways: has.governmentFlagWays2003 },
  {
    code: 'TDPVH',
    name: { vi: 'Thôn, làng, ấp, bản, tổ dân phố văn hóa', en: 'Cultural village, hamlet or residential group' },
    by: by.district,
    cites: [oldLaw(80, 2)],
    ways: has.localWays(['collective']),
  },
  { code: 'GDVH', by: by.commune, cites: [oldLaw(80, 3)], ways: has.localWays(['household']) },
];

const many = (article: number): Row['otherWays'] => contributions(oldLaw(article), oldLaw(article));
const forms: Row[] = [
  { code: 'GK_X', by: by.commune, cites: [oldLaw(75)], ways: has.giayKhenWays2003 },
  { code: 'GK_H', by: by.district, cites: [oldLaw(75)], ways: has.giayKhenWays2003 },
  { code: 'GK_CQ', by: by.unit, cites: [oldLaw(75)], ways: has.giayKhenWays2003 },
  { code: 'GK_DN', by: decider('enterprise', memory), cites: [oldLaw(75)], ways: has.giayKhenWays2003 },
  { code: 'BK_T', by: by.province, cites: [oldLaw(72)], ways: has.bkTWays2003, otherWays: many(72) },
  { code: 'BK_B', by: by.ministry, cites: [oldLaw(72)], ways: has.bkTWays2003, otherWays: many(72) },
  { code: 'BK_TTG', by: by.primeMinister, cites: [oldLaw(71)], ways: has.bkTtgWays2003, otherWays: many(71) },
  { code: 'KNC', by: by.province, cites: [memory], ways: has.localWays(['individual', 'foreigner']) },
  { code: 'HUY_HIEU', by: by.province, cites: [memory], ways: has.localWays(['individual', 'foreigner']) },
];

const order = (code: AwardCode, [nominees, grounds]: [Parameters<typeof unreadWays>[0], Parameters<typeof unreadWays>[1]]): Row => ({
  code,
  by: by.president,
  cites: [memory],
  ways: unreadWays(nominees, grounds, memory),
});

/** Every award of the law of 2003; what of it was only remembered says so. */
export const rows2003: Row[] = [
  ...titles,
  ...forms,
  ...(['HCLD1', 'HCLD2', 'HCLD3'] as const).map((code) =>
    order(code, [
      ['individual', 'collective'],
      ['merit', 'sudden', 'service-years'],
    ]),
  ),
  ...[...CIVIL_ORDERS, ...MILITARY_ORDERS].filter(([code]) => code !== 'HUYC_TNXP').map(([code, , nominees, grounds]) => order(code, [nominees, grounds])),
];
