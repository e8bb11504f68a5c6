import { awardOn, isNotAvailable, ratingName } from '../../rulebook';
import type { Facts, Wording } from '../../rulebook/types';
import type { Filing } from '../types';
import { AWAY, both, dayTold, DISCIPLINE, GENDER, HOLD, INITIATIVE, INITIATIVE_KIND, NONE, OCCUPATION, same, UNKNOWN } from './fact-words';
import { GATHERED } from './gathered';

/** One field of what was filed: its name, and what stands in it, line by line. */
export interface Told {
  what: Wording;
  lines: Wording[];
}
type Nominee = Facts['nominee'];
type Year = NonNullable<Nominee['years']>[number];
type Names<T> = { [K in keyof T]-?: { what: Wording; tell: (value: NonNullable<T[K]>) => Wording[] } };

const w = (vi: string, en: string): Wording => ({ vi, en });
/** An empty list says that there is none. */
const each =
  <T>(tell: (one: T) => Wording) =>
  (all: readonly T[]): Wording[] =>
    all.length === 0 ? [NONE] : all.map(tell);
const yesNo = (it: boolean): Wording[] => [it ? w('có', 'yes') : w('không', 'no')];
const span = (told: Wording, { from, to }: { from: string; to?: string | null }): Wording =>
  both((l) => `${told[l]}, ${l === 'vi' ? 'từ' : 'from'} ${dayTold(from)}${to ? ` ${l === 'vi' ? 'đến' : 'to'} ${dayTold(to)}` : ''}`);

/** Every fact of a nominee: one that is added to the law's questions is asked for here by the compiler. */
const NOMINEE: Omit<Names<Nominee>, 'kind' | 'years'> = {
  awards: { what: w('Danh hiệu, hình thức đã được tặng', 'Awards held'), tell: each(awardTold) },
  discipline: { what: w('Kỷ luật', 'Discipline'), tell: each((it) => span(DISCIPLINE[it.kind], it)) },
  holds: { what: w('Vụ việc đang xem xét', 'Matters under examination'), tell: each((it) => span(HOLD[it.kind], it)) },
  occupation: { what: w('Nhóm đối tượng', 'Occupation'), tell: (it) => [OCCUPATION[it]] },
  gender: { what: w('Giới tính', 'Gender'), tell: (it) => [GENDER[it]] },
  directWorker: { what: w('Người lao động trực tiếp', 'Direct worker'), tell: yesNo },
  ethnicMinority: { what: w('Người dân tộc thiểu số', 'Of an ethnic minority'), tell: yesNo },
  difficultArea: { what: w('Ở địa bàn đặc biệt khó khăn', 'In an area of special difficulty'), tell: yesNo },
  posts: { what: w('Chức vụ đã giữ', 'Posts held'), tell: each((it) => span(same([it.title, it.rank].filter(Boolean).join(', ')), it)) },
  maternity: { what: w('Nghỉ thai sản', 'Maternity leave'), tell: each((it) => span(w('nghỉ', 'leave'), it)) },
  away: { what: w('Thời gian không trực tiếp công tác', 'Time away'), tell: each((it) => span(AWAY[it.why], it)) },
};

/** Everything that a clerk may mend in an answer, by the path of the contract. */
export function toldOf({ facts, achievement }: Pick<Filing, 'facts' | 'achievement'>): Map<string, Told> {
  const told = new Map<string, Told>((facts.nominee.years ?? []).flatMap(yearTold));
  lay(told, 'nominee.', NOMINEE, facts.nominee);
  for (const [path, names, of] of GATHERED) lay(told, path, names, of(facts) ?? {});
  told.set('achievement', { what: w('Báo cáo thành tích', 'Report of achievements'), lines: sentences(achievement) });
  return told;
}

export interface KnownFact extends Told {
  field: string;
}
/** Only what is known, field by field, for a page that shows a filing. */
export const knownOf = (filing: Pick<Filing, 'facts' | 'achievement'>): KnownFact[] =>
  [...toldOf(filing)].flatMap(([field, told]) => (told.lines.length === 1 && told.lines[0] === UNKNOWN ? [] : [{ field, ...told }]));

/** Each named field of an object; one that is left out is unknown. */
function lay(into: Map<string, Told>, path: string, names: object, values: object): void {
  for (const [key, { what, tell }] of Object.entries(names) as [string, { what: Wording; tell: (value: unknown) => Wording[] }][]) {
    const value: unknown = (values as Record<string, unknown>)[key];
    into.set(`${path}${key}`, { what, lines: value === undefined || value === null ? [UNKNOWN] : tell(value) });
  }
}

function yearTold(year: Year): [string, Told][] {
  const of: Omit<Names<Year>, 'year'> = {
    rating: { what: w(`Xếp loại năm ${year.year}`, `Rating of ${year.year}`), tell: (it) => [ratingName(it)] },
    initiatives: {
      what: w(`Sáng kiến, đề tài năm ${year.year}`, `Initiatives and research of ${year.year}`),
      tell: each(({ kind = 'initiative', level }) => both((l) => `${INITIATIVE_KIND[kind][l]} ${INITIATIVE[level][l]}`)),
    },
    monthsInService: { what: w(`Số tháng công tác năm ${year.year}`, `Months in service in ${year.year}`), tell: (it) => [same(String(it))] },
  };
  const told = new Map<string, Told>();
  lay(told, `nominee.years.${year.year}.`, of, year);
  return [...told];
}

function awardTold({ code, decidedOn, from, to }: NonNullable<Nominee['awards']>[number]): Wording {
  const named = awardOn(code, decidedOn);
  const name = isNotAvailable(named) ? same(code) : named.name;
  const period = from && to ? `, ${dayTold(from)} – ${dayTold(to)}` : '';
  return w(`${name.vi}, quyết định ngày ${dayTold(decidedOn)}${period}`, `${name.en}, decided on ${dayTold(decidedOn)}${period}`);
}

/** A report sentence by sentence, so that the one that was changed can be shown alone. */
const sentences = (text = ''): Wording[] =>
  text
    .split(/(?<=[.;:])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map(same);
