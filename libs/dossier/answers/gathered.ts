import { ratingName } from '../../rulebook';
import type { Facts, Wording } from '../../rulebook/types';
import { both, dayTold, MEDAL, MOVEMENT, OPINION, PRIZE, REVIEW, same, SCOPE, SIMPLIFIED, yesNo } from './fact-words';

/** Fields of a group of facts: the name of each, and how its value is told. */
type Names<T> = { [K in keyof T]-?: { what: Wording; tell: (value: NonNullable<T[K]>) => Wording[] } };
type Group<K extends Exclude<keyof Facts, 'nominee'>> = Names<NonNullable<Facts[K]>>;

const number = (vi: string, en: string) => ({ what: { vi, en }, tell: (it: number) => [same(String(it))] });
const day = (vi: string, en: string) => ({ what: { vi, en }, tell: (it: string) => [same(dayTold(it))] });
const yes = (vi: string, en: string) => ({ what: { vi, en }, tell: (it: boolean) => [yesNo(it)] });
const word = <T extends string>(vi: string, en: string, words: Record<T, Wording>) => ({ what: { vi, en }, tell: (it: T) => [words[it]] });

const COLLECTIVE: Group<'collective'> = {
  members: number('Số người của tập thể', 'Members of the collective'),
  completed: number('Số người hoàn thành nhiệm vụ', 'Members who completed their tasks'),
  advanced: number('Số lao động tiên tiến', 'Advanced workers'),
  fighters: number('Số chiến sĩ thi đua cơ sở', 'Emulation fighters'),
  disciplined: number('Số người bị kỷ luật', 'Members disciplined'),
  rating: { what: { vi: 'Xếp loại tập thể', en: 'Rating of the collective' }, tell: (it) => [ratingName(it)] },
  establishedOn: day('Ngày thành lập', 'Day of establishment'),
  dissolvedOn: day('Ngày giải thể', 'Day of dissolution'),
  leadsCluster: yes('Dẫn đầu cụm, khối', 'Leads its cluster'),
  leadsCentralCluster: yes('Dẫn đầu cụm, khối của Hội đồng Trung ương', 'Leads a cluster of the Central Council'),
  flagOpen: yes('Thuộc đối tượng tặng cờ', 'May be given a flag'),
};
const PERIOD: Group<'period'> = {
  from: day('Giai đoạn thành tích từ ngày', 'Period of achievement from'),
  to: day('Giai đoạn thành tích đến ngày', 'Period of achievement to'),
};
const DEED: Group<'deed'> = {
  kind: { what: { vi: 'Loại thành tích', en: 'Kind of deed' }, tell: (it) => [same(it)] },
  effect: word('Phạm vi ảnh hưởng', 'Effect', SCOPE),
  stableYears: number('Số năm mô hình hoạt động ổn định', 'Years the model has stood'),
  prize: {
    what: { vi: 'Giải thưởng quốc tế', en: 'International prize' },
    tell: ({ scope, medal }) => [both((l) => `${MEDAL[medal][l]}, ${PRIZE[scope][l]}`)],
  },
};
const MOVEMENT_FACTS: Group<'movement'> = {
  by: word('Phong trào do', 'Movement launched by', MOVEMENT),
  years: number('Số năm của phong trào', 'Years of the movement'),
  review: word('Dịp khen thưởng', 'Review', REVIEW),
};
const FIGURES: Group<'unitFigures'> = {
  advanced: number('Số lao động tiên tiến của đơn vị', 'Advanced workers of the unit'),
  fighters: number('Số chiến sĩ thi đua cơ sở của đơn vị', 'Emulation fighters of the unit'),
  leaders: number('Số tập thể dẫn đầu cụm, khối', 'Collectives that lead a cluster'),
  flags: number('Số cờ thi đua', 'Flags'),
};
const CHANNEL: Group<'channel'> = {
  vertical: yes('Trình theo ngành dọc', "Proposed by the sector's own line"),
  localOpinion: word('Ý kiến của địa phương', 'Opinion of the locality', OPINION),
};
type Beside = Exclude<keyof Facts, 'nominee'>;
type Grouped = { [K in Beside]-?: NonNullable<Facts[K]> extends object ? K : never }[Beside];
/** Compiler's lists: a fact that is added beside the nominee's own must stand in one of these. */
const GROUPS: { [K in Grouped]-?: Group<K> } = {
  collective: COLLECTIVE,
  period: PERIOD,
  deed: DEED,
  movement: MOVEMENT_FACTS,
  unitFigures: FIGURES,
  channel: CHANNEL,
};
const ALONE: Names<Pick<Facts, Exclude<Beside, Grouped>>> = {
  simplified: word('Trường hợp theo thủ tục đơn giản', 'Case of the simplified procedure', SIMPLIFIED),
};

/** The facts beside the nominee's own: path, fields, and where they stand. */
export const GATHERED: [path: string, names: object, of: (facts: Facts) => object | undefined][] = [
  ...Object.entries(GROUPS).map(([path, names]): (typeof GATHERED)[number] => [`${path}.`, names, (facts) => facts[path as Grouped]]),
  ['', ALONE, (facts) => facts],
];
