import type { ServiceBand } from '../../checks/kinds';
import type { AwardCode, Citation, NomineeKind, Way, Wording } from '../../types';
import type { Cite } from '../cite';
import { bkTWays } from '../ladder/bk-t';
import { bkTtgWays } from '../ladder/bk-ttg';
import { advancedCollective, excellentCollective, flagWays, governmentFlagWays } from '../ladder/collectives';
import { culturalFamilyWays, culturalVillageWays, exemplaryCommuneWays, medalWays } from '../ladder/community';
import { cstdcsWays } from '../ladder/cstdcs';
import { cstdtqWays, cstdtWays } from '../ladder/cstdt';
import { giayKhenWays } from '../ladder/giay-khen';
import { hcld1Ways, hcld2Ways, hcld3Ways } from '../ladder/hcld';
import { csttWays, ldttWays } from '../ladder/ldtt';
import { unreadWays } from '../ladder/judged';
import { serviceWays } from '../ladder/service';
import type { Decider, Row } from './award';
import { contributions, CIVIL_ORDERS, MILITARY_ORDERS } from './others';

/** How a regime speaks the law of 2022: its wording and mark, who decides in it, and what its decree adds. */
export interface Voice {
  law: Cite;
  by: {
    base: Decider; // the district, and the commune after it
    commune: Decider;
    unit: Decider;
    enterprise: Decider;
    province: Decider;
    ministry: Decider;
    government: Decider;
    primeMinister: (code: AwardCode) => Decider;
    president: (code: AwardCode) => Decider;
  };
  /** Basis of "not newly recruited", one circular after the other. */
  recruited: Citation[];
  /** Workers and farmers before the Prime Minister. */
  labourers: Way[];
  /** Long service, by award. */
  service: Partial<Record<AwardCode, { bands: ServiceBand[]; citation: Citation }>>;
  /** Prizes at international contests that carry an award by themselves. */
  prizes?: Partial<Record<AwardCode, Way[]>>;
  exemplaryCommune: { name: Wording; leads: Citation; movement: 'huyện' | 'tỉnh' };
}

/** Emulation titles of the law of 2022. */
const titles = ({ law, by, recruited, exemplaryCommune }: Voice): Row[] => {
  const unitToo = [by.unit];
  const combat = { name: { vi: 'Mưu trí, sáng tạo trong chiến đấu được đơn vị công nhận', en: 'Resourcefulness in combat recognised by the unit' } };
  return [
    { code: 'LDTT', by: by.base, also: [by.commune, by.unit].filter((one) => one.level !== by.base.level), cites: [law(24)], ways: ldttWays(law, recruited) },
    { code: 'CSTT', by: { ...by.unit, citations: [law(80, 5)] }, cites: [law(24, 2)], ways: csttWays(law, recruited) },
    { code: 'CSTDCS', by: by.base, also: unitToo, cites: [law(23)], ways: cstdcsWays(law, recruited), otherWays: [{ ...combat, citation: law(23) }] },
    { code: 'CSTDT', by: by.province, cites: [law(22)], ways: cstdtWays(law), otherWays: [{ ...combat, citation: law(22, 1) }] },
    { code: 'CSTDB', by: by.ministry, cites: [law(22)], ways: cstdtWays(law), otherWays: [{ ...combat, citation: law(22, 1) }] },
    { code: 'CSTDTQ', by: by.primeMinister('CSTDTQ'), cites: [law(21)], ways: cstdtqWays(law), otherWays: [{ ...combat, citation: law(21, 1) }] },
    { code: 'TTLDTT', by: by.base, also: unitToo, cites: [law(28)], ways: advancedCollective(law, 1) },
    { code: 'DVTT', by: { ...by.unit, citations: [law(80, 5)] }, cites: [law(28, 2)], ways: advancedCollective(law, 2) },
    { code: 'TTLDXS', by: by.province, cites: [law(27)], ways: excellentCollective(law, 1) },
    { code: 'DVQT', by: by.ministry, cites: [law(27, 2)], ways: excellentCollective(law, 2) },
    { code: 'COTD_T', by: by.province, cites: [law(26)], ways: flagWays(law) },
    { code: 'COTD_B', by: by.ministry, cites: [law(26)], ways: flagWays(law) },
    { code: 'COTD_CP', by: by.government, cites: [law(25)], ways: governmentFlagWays(law) },
    {
      code: 'XPTT',
      name: exemplaryCommune.name,
      by: by.province,
      cites: [law(29)],
      ways: exemplaryCommuneWays(law, exemplaryCommune.leads, exemplaryCommune.movement),
    },
    { code: 'TDPVH', by: by.base, cites: [law(30)], ways: culturalVillageWays(law) },
    { code: 'GDVH', by: by.commune, cites: [law(31)], ways: culturalFamilyWays(law) },
  ];
};

/** Certificates and medals below the State's orders. */
const certificates = ({ law, by, labourers }: Voice): Row[] => [
  { code: 'GK_X', by: by.commune, cites: [law(75, 1)], ways: giayKhenWays(law(75, 2)) },
  { code: 'GK_CQ', by: by.unit, cites: [law(75, 1)], ways: giayKhenWays(law(75, 2)) },
  { code: 'GK_DN', by: by.enterprise, cites: [law(75, 1)], ways: giayKhenWays(law(75, 2)) },
  { code: 'BK_T', by: by.province, cites: [law(74)], ways: bkTWays(law), otherWays: contributions(law(74, 1, 'b'), law(74, 1, 'c')) },
  { code: 'BK_B', by: by.ministry, cites: [law(74)], ways: bkTWays(law), otherWays: contributions(law(74, 1, 'b'), law(74, 1, 'c')) },
  {
    code: 'BK_TTG',
    by: by.primeMinister('BK_TTG'),
    cites: [law(73)],
    ways: bkTtgWays(law, labourers),
    otherWays: contributions(law(73, 1, 'c'), law(73, 1, 'd')),
  },
  { code: 'KNC', by: by.province, cites: [law(71, 2), law(71, 3)], ways: medalWays(law) },
];

/** What the President gives; only the Labour Order's criteria were read. */
const orders = ({ law, by, service, prizes = {} }: Voice): Row[] => {
  const merit = { HCLD3: hcld3Ways(law), HCLD2: hcld2Ways(law), HCLD1: hcld1Ways(law) };
  const long = (code: AwardCode): Way[] => {
    const rule = service[code];
    return rule ? serviceWays(rule.bands, rule.citation) : [];
  };
  const labour = ([3, 2, 1] as const).map((rank): Row => {
    const article = 41 + rank;
    const code = `HCLD${rank}` as const;
    return {
      code,
      by: by.president(code),
      cites: [law(article)],
      ways: [...merit[code], ...long(code), ...(prizes[code] ?? [])],
      otherWays: contributions(law(article), law(article)),
    };
  });
  const unread = (code: AwardCode, article: number, nominees: NomineeKind[], grounds: Way['ground'][]): Row => {
    const read = long(code);
    const cites = article === 0 ? [{ ...law(33), article: undefined, mark: 'unverified' as const, note: 'chưa đối chiếu số điều' }] : [law(article)];
    const open = grounds.filter((ground) => !read.some((way) => way.ground === ground));
    return { code, by: by.president(code), cites, ways: [...unreadWays(nominees, open, { ...(cites[0] as Citation), mark: 'unverified' }), ...read] };
  };
  return [...labour, ...[...CIVIL_ORDERS, ...MILITARY_ORDERS].map(([code, article, nominees, grounds]) => unread(code, article, nominees, grounds))];
};

/** Every award of the law of 2022 as one regime has it. */
export const rowsOf2022 = (voice: Voice): Row[] => [...titles(voice), ...certificates(voice), ...orders(voice)];
