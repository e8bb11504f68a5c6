import { addMonths } from '../dates';
import { classOf, isAtLeastPost } from '../regimes/posts';
import type { LocalDate } from '../types';
import { met, missing, outcome, proposedOn, type Asked, type CheckKind, type ServiceBand } from './kinds';

type Span = { from: LocalDate; to: LocalDate };

/** Whole months in posts of this class or above up to the proposal, each month once. */
function monthsIn(asked: Asked, band: ServiceBand): number {
  const on = proposedOn(asked);
  const spans = (asked.facts.nominee.posts ?? [])
    .filter((post) => isAtLeastPost(classOf(post) ?? 'deputy-department-head', band.post) && classOf(post) !== undefined)
    .map(({ from, to }): Span => ({ from, to: to && to < on ? to : on }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  let months = 0;
  let last = '';
  for (const { from, to } of spans) {
    const start = from > last ? from : last;
    let more = 0;
    while (addMonths(start, more + 1) <= to) more += 1;
    months += more;
    if (to > last) last = to;
  }
  return months;
}

type Fit = 'inside' | 'short' | 'above';
function fit(months: number, { least, below }: ServiceBand, share: number): Fit {
  if (months < Math.round(least * 12 * share)) return 'short';
  return below !== undefined && months >= Math.round(below * 12 * share) ? 'above' : 'inside';
}

/** Years in leading posts, one of these bands; for women a part of them is taken off. */
export const serviceYears: CheckKind<'service-years'> = (set, asked) => {
  const { posts, gender } = asked.facts.nominee;
  const fact = 'nominee.posts';
  if (!posts) return missing(fact, 'quá trình giữ chức vụ', 'the posts held');
  const share = 1 - 1 / set.womenLess;
  const shares = gender === 'female' ? [share] : gender === 'male' ? [1] : [1, share];
  const fits = shares.map((one) => set.bands.map((band) => fit(monthsIn(asked, band), band, one)));
  // Who has reached the years of a higher class in one band belongs there, though the same years also fill a lower post's band.
  const inside = fits.map((one) => one.includes('inside') && !one.includes('above'));
  const longest = Math.max(0, ...set.bands.map((band) => monthsIn(asked, band)));
  const because = [`Thời gian giữ chức vụ được tính: ${longest} tháng.`, `Months in posts that count: ${longest}.`] as const;
  if (inside.every(Boolean)) return outcome('met', ...because, fact);
  if (inside.some(Boolean)) return missing('nominee.gender', 'giới tính (nữ được giảm một phần ba thời gian)', 'the gender (a third less for women)');
  if (posts.some((post) => classOf(post) === undefined))
    return outcome('unknown', `${because[0]} Có chức vụ cần xác định tương đương.`, `${because[1]} A post must be placed in its class first.`, fact);
  const above = fits.some((one) => one.includes('above'));
  return outcome(met(false), `${because[0]}${above ? ' Đủ cho hạng cao hơn.' : ''}`, `${because[1]}${above ? ' Enough for a higher class.' : ''}`, fact);
};
