import { check } from '../../checks/kinds';
import type { AwardCode, Check, Citation, Way } from '../../types';
import { simplified } from '../2024/simplified';
import { bars } from '../bars';
import type { Cite } from '../cite';
import { labourerWays } from '../ladder/labourers';
import type { RegimeContent } from '../regime';
import { isOfState, shelve } from '../shelf/award';
import { decider } from '../shelf/deciders';
import { rowsOf2022, type Voice } from '../shelf/law-2022';
import { apart } from '../shelf/others';
import { circular15, communePowers, decree152 } from './citations';
import { levels } from './levels';
import { papersUnder, procedureOf } from './procedure';
import { stepsUnder } from './routes';

const flagShare: Check = check('flag-share', 'quota-share', { part: 'flags', whole: 'leaders', percent: 20 }, decree152(7, 1), {
  vi: 'Cờ thi đua của Chính phủ không quá 20% số tập thể dẫn đầu cụm, khối đạt tiêu chuẩn cờ cấp bộ, tỉnh.',
  en: "The Government's flag for no more than 20 % of the collectives that lead and meet the provincial standard.",
});
const freshness: Check = check('fresh', 'fresh', { months: 6 }, decree152(33, 9), {
  vi: 'Thành tích tính đến không quá 06 tháng trước ngày tỉnh trình.',
  en: 'Achievements end no more than six months before the province proposes.',
});
const dissolved: Check = check('not-dissolved', 'not-dissolved', {}, circular15(2), {
  vi: 'Không khen thưởng tập thể đã giải thể khi sắp xếp tổ chức.',
  en: 'No award to a body dissolved in the restructuring.',
});

/** Long service for the Labour Order, Third Class (Decree 152/2025 art. 21(1)). */
const service: Voice['service'] = {
  HCLD3: {
    bands: [
      { post: 'general-director', least: 3, below: 5 },
      { post: 'deputy-general-director', least: 5, below: 8 },
      { post: 'department-head', least: 6, below: 10 },
      { post: 'deputy-department-head', least: 10, below: 15 },
    ],
    citation: decree152(21, 1),
  },
};

/** A medal of the world or the continent (art. 21(2)). */
const prize: Way = {
  id: 'international-prize',
  nominees: ['individual', 'collective'],
  ground: 'sudden',
  checks: [
    check(
      'world-or-continental-medal',
      'prize',
      {
        won: [
          { scope: 'world', medal: 'bronze' },
          { scope: 'continental', medal: 'silver' },
        ],
      },
      decree152(21, 2),
      { vi: 'Đạt Huy chương Đồng thế giới hoặc Huy chương Bạc châu lục trở lên.', en: 'A world bronze or a continental silver medal, or better.' },
    ),
  ],
};

interface More {
  labourReach: [Citation, Citation];
  /** Basis of "not newly recruited", one circular after the other. */
  recruited: Citation[];
  advisories?: Partial<Record<AwardCode, Check[]>>;
  professions: Citation;
}

const voiceOf = (law: Cite, { labourReach, recruited }: Pick<More, 'labourReach' | 'recruited'>): Voice => ({
  law,
  by: {
    base: decider('commune', communePowers, decree152(6, 2, 'c')),
    commune: decider('commune', law(80, 3), communePowers),
    unit: decider('unit', law(80, 1)),
    enterprise: decider('enterprise', law(80, 4)),
    province: decider('province', law(79, 4), decree152(6, 2, 'b')),
    ministry: decider('ministry', law(79)),
    government: {
      ...decider('prime-minister', law(78, 1), decree152(37, 1)),
      decidedBy: { vi: 'Thủ tướng Chính phủ (theo phân cấp)', en: 'the Prime Minister, by delegation' },
    },
    primeMinister: (code) => decider('prime-minister', law(78, 2), code === 'CSTDTQ' ? decree152(36, 1) : decree152(42)),
    president: () => decider('president', law(77), decree152(38, 1)),
  },
  recruited,
  labourers: labourerWays(...labourReach, { least: 'commune' }, 2),
  service,
  prizes: { HCLD3: [prize] },
  exemplaryCommune: { name: { vi: 'Xã, phường, đặc khu tiêu biểu', en: 'Exemplary commune, ward or special zone' }, leads: decree152(8), movement: 'tỉnh' },
});

/** What both regimes since 01/07/2025 share: Decree 152/2025 over the law of 2022, in the wording (and the mark) of the regime. */
export function twoTierContent(law: Cite, more: More): RegimeContent {
  const rows = rowsOf2022(voiceOf(law, more));
  const roads = new Map(rows.map((row) => [row.code, row.by.road]));
  return {
    levels,
    ...shelve(rows, {
      papers: papersUnder(law),
      procedure: (code) => procedureOf(code, isOfState(roads.get(code) ?? 'unit')),
      steps: stepsUnder(law),
      bars: { COTD_CP: [flagShare] },
      stateBars: [freshness],
      advisories: more.advisories,
    }),
    apart: apart(more.professions),
    bars: [...bars({ hold: decree152(4, 4), discipline: decree152(4, 4), once: law(5, 2, 'c'), locality: decree152(34, 2) }), dissolved],
    simplified,
  };
}
