import { yearOf } from '../dates';
import type { AwardCode } from '../types';
import { countedSince, held, lastYear, lengthTo, stretch, yearFor } from './history';
import { missing, outcome, type Asked, type CheckKind, type CheckWith, type InitiativeLevel } from './kinds';

const REACH = { base: 0, province: 1, ministry: 1, nation: 2 } as const;
const LEVEL: Record<InitiativeLevel, [string, string]> = {
  base: ['cấp cơ sở trở lên', 'base level or higher'],
  province: ['cấp bộ, tỉnh trở lên', 'provincial or ministerial level or higher'],
  nation: ['toàn quốc', 'national level'],
};
type Rows = NonNullable<Asked['facts']['nominee']['years']>;

/**
 * So many initiatives, or so many research works, of at least this reach in the last `years` years (or in the longer run the award rests on).
 * With `spentOn`, one that had to carry that title, because the year was not rated HTXS, is used up and does not count again
 * (the ministry's answer on L06/2022 art. 74(1)(d)).
 */
export const initiatives: CheckKind<'initiatives'> = (set, asked) => {
  const { years } = asked.facts.nominee;
  if (!years) return missing('nominee.years', 'sáng kiến, đề tài từng năm', 'initiatives and research year by year');
  const { rows, open } = window(set, asked, years);
  const found = rows.flatMap((row) => (row.initiatives ?? []).filter((one) => REACH[one.level] >= REACH[set.level]));
  const spent = set.spentOn ? spentOn(asked, set.spentOn, rows) : { surely: 0, perhaps: 0 };
  const works = found.filter((one) => one.kind === 'research').length;
  const ideas = found.length - works - spent.surely;
  const sure = Math.max(ideas - spent.perhaps, works) >= set.times;
  // Left out years may hold more; one initiative and one research work together are not told apart by the rule.
  const perhaps = open || Math.max(ideas, works) >= set.times || ideas + works >= set.times || rows.some((row) => row.initiatives === undefined);
  const [vi, en] = LEVEL[set.level];
  return outcome(
    sure ? 'met' : perhaps ? 'unknown' : 'not-met',
    `Được tính ${Math.max(ideas, 0)} sáng kiến và ${works} đề tài ${vi}, cần ${set.times}.`,
    `${Math.max(ideas, 0)} initiative(s) and ${works} research work(s) of ${en} count, ${set.times} needed.`,
    'nominee.years[].initiatives',
  );
};

/** The years looked into; `open`: it may reach further back than the facts show. */
function window(set: CheckWith['initiatives'], asked: Asked, years: Rows): { rows: Rows; open: boolean } {
  const to = lastYear(asked);
  if (to === null) return { rows: [], open: false };
  const run = set.during ? stretch(asked, set.during) : null;
  const titled = new Set(set.spentOn ? (held(asked, [set.spentOn]) ?? []).map(yearFor) : []);
  const lastTitle = titled.has(to) ? to : to - 1;
  const earliest = set.years === undefined ? -Infinity : to - set.years + 1;
  const from = Math.min(earliest, run && run.length > 0 ? run.from : earliest, titled.has(lastTitle) ? lastTitle - lengthTo(titled, lastTitle) + 1 : earliest);
  const used = usedUpTo(asked);
  const open = run?.open === true || (set.spentOn !== undefined && asked.facts.nominee.awards === undefined);
  return { rows: years.filter((row) => row.year >= from && row.year <= to && row.year > used), open };
}

/** The last whole year that an earlier award of the same kind has used. */
function usedUpTo(asked: Asked): number {
  const since = countedSince(asked);
  if (since === null) return -Infinity;
  return since.endsWith('12-31') ? yearOf(since) : yearOf(since) - 1;
}

/** Titles that had to rest on an initiative (year not rated HTXS), and those that may have (rating or titles left out). */
function spentOn(asked: Asked, code: AwardCode, rows: Rows): { surely: number; perhaps: number } {
  const titles = held(asked, [code]);
  const withIdea = rows.filter((row) => row.rating !== 'HTXS' && (row.initiatives ?? []).some((one) => one.kind !== 'research'));
  if (!titles) return { surely: 0, perhaps: withIdea.length };
  const titled = withIdea.filter((row) => titles.some((one) => yearFor(one) === row.year));
  const surely = titled.filter((row) => row.rating !== undefined).length;
  return { surely, perhaps: titled.length - surely };
}
