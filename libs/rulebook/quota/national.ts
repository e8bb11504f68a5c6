import { isWithin } from '../dates';
import { regime, regimes } from '../regimes';
import type { AwardCode, Check, Citation, LocalDate, RegimeId, Wording } from '../types';

/** What the law caps: the share of an award among those it is chosen from. `percent` and citation are the law's own data, the bar of the award. */
export interface Share {
  award: AwardCode;
  percent: number;
  whole: Whole;
  citation: Citation;
  says: Wording;
}
export type Whole = 'advanced' | 'leaders';

interface Base {
  /** Awards whose holders of the year are the base. */
  codes: readonly AwardCode[];
  /** Do nominees of the award itself belong to the base, as its criteria say? */
  withNominees: boolean;
  /** Counted by the unit that proposes, or over the whole province. */
  per: 'unit' | 'province';
  name: Wording;
}
/** Whom an award is chosen from: the figure that both the bar of the award and the picture lean on. */
export const BASES: Record<Whole, Base> = {
  advanced: {
    codes: ['LDTT', 'CSTT'],
    withNominees: false,
    per: 'unit',
    name: { vi: 'Lao động tiên tiến, Chiến sĩ tiên tiến của đơn vị', en: 'advanced workers of the unit' },
  },
  leaders: {
    codes: ['COTD_T'],
    withNominees: true,
    per: 'province',
    name: { vi: 'tập thể dẫn đầu cụm, khối thi đua đạt tiêu chuẩn Cờ cấp tỉnh', en: 'collectives that lead a cluster and qualify for the provincial flag' },
  },
};

const sharesIn = (checks: readonly Check[], award: AwardCode): Share[] =>
  checks
    .filter((one) => one.kind === 'quota-share')
    .map(({ with: set, citation, says }) => ({ award, percent: Number(set['percent']), whole: set['whole'] as Whole, citation, says }));

/** Awards that the law of some period, or a draft of it, holds to a share: what a picture can be asked for. */
export const QUOTA_AWARDS: readonly { award: AwardCode; whole: Whole }[] = [
  ...new Map(
    regimes
      .flatMap(({ content }) => content.awards)
      .flatMap(({ code, bars = [], advisories = [] }) => sharesIn([...bars, ...advisories], code))
      .map(({ award, whole }) => [award, { award, whole }]),
  ).values(),
];

/** The share the regime sets for an award while its clause is in force; null where the law sets none. */
export function shareUnder(award: AwardCode, id: RegimeId, asOf: LocalDate): Share | null {
  const bars = regime(id).content.awards.find(({ code }) => code === award)?.bars ?? [];
  return sharesIn(bars, award).find(({ citation }) => isWithin(asOf, citation)) ?? null;
}

/** A share that is only expected, of a draft or of a decree not read on it: shown beside the picture, never a cap. */
export function adviceUnder(award: AwardCode, id: RegimeId): Share | null {
  const advisories = regime(id).content.awards.find(({ code }) => code === award)?.advisories ?? [];
  return sharesIn(advisories, award)[0] ?? null;
}

/** The law's caps of an award over all days, the earliest first. */
export const sharesOf = (award: AwardCode): Share[] =>
  regimes.flatMap(({ content }) => content.awards.filter(({ code }) => code === award).flatMap(({ bars = [] }) => sharesIn(bars, award)));
