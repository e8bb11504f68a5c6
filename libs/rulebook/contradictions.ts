import { clockStart, yearFor } from './checks/history';
import type { Facts, Finding, LocalDate, Wording } from './types';

type Clash = { because: Wording; facts: string[] };

/** Facts that cannot all be true; the law is not asked while they stand. */
export function contradictions(facts: Facts): Finding[] {
  return [
    ...twoRatings(facts),
    ...titleInFailedYear(facts),
    ...decidedTooEarly(facts),
    ...twiceInOnePeriod(facts),
    ...turnedPeriods(facts),
    ...tooMany(facts),
  ].map(({ because, facts: used }) => ({
    criterion: 'contradiction',
    verdict: 'unknown',
    decides: true,
    says: { vi: 'Dữ liệu kê khai phải thống nhất với nhau.', en: 'The facts given must agree with each other.' },
    because,
    facts: used,
    citations: [],
  }));
}

function twoRatings({ nominee }: Facts): Clash[] {
  const rated = (nominee.years ?? []).filter((one) => one.rating !== undefined);
  const clashing = rated.filter((one, index) => rated.slice(0, index).some((earlier) => earlier.year === one.year && earlier.rating !== one.rating));
  return [...new Set(clashing.map((one) => one.year))].map((year) => ({
    because: { vi: `Năm ${year} có hai kết quả xếp loại khác nhau.`, en: `The year ${year} carries two different ratings.` },
    facts: ['nominee.years'],
  }));
}

const TITLES = ['LDTT', 'CSTT', 'CSTDCS', 'CSTDT', 'CSTDB', 'CSTDTQ', 'TTLDTT', 'TTLDXS', 'DVTT', 'DVQT'];

function titleInFailedYear({ nominee }: Facts): Clash[] {
  const failed = new Set((nominee.years ?? []).filter((one) => one.rating === 'KHT').map((one) => one.year));
  return (nominee.awards ?? [])
    .filter((award) => TITLES.includes(award.code) && award.to && failed.has(yearFor(award)))
    .map((award) => ({
      because: {
        vi: `Danh hiệu ${award.code} tính cho năm ${yearFor(award)} nhưng năm đó xếp loại không hoàn thành nhiệm vụ.`,
        en: `The title ${award.code} is for ${yearFor(award)}, but that year is rated not completed.`,
      },
      facts: ['nominee.awards', 'nominee.years'],
    }));
}

/** A day as people write it: dd/MM/yyyy. */
const written = (date: LocalDate): string => date.split('-').reverse().join('/');

function decidedTooEarly({ nominee }: Facts): Clash[] {
  return (nominee.awards ?? [])
    .filter((award) => award.to && award.decidedOn < award.to)
    .map((award) => ({
      because: {
        vi: `${award.code} được quyết định ngày ${written(award.decidedOn)}, trước khi hết thời gian thành tích (${written(award.to!)}).`,
        en: `${award.code} was decided on ${written(award.decidedOn)}, before its achievement period ended (${written(award.to!)}).`,
      },
      facts: ['nominee.awards[].decidedOn', 'nominee.awards[].to'],
    }));
}

type Held = NonNullable<Facts['nominee']['awards']>[number];
const overlap = (a: Held, b: Held): boolean => Boolean(a.from && a.to && b.from && b.to && a.from <= b.to && b.from <= a.to);
const isSame = (a: Held, b: Held): boolean => a.decidedOn === b.decidedOn && a.from === b.from && a.to === b.to;

/** One title twice for the same time; the same decision listed twice is one award, said twice. */
function twiceInOnePeriod({ nominee }: Facts): Clash[] {
  const titles = (nominee.awards ?? []).filter((award) => TITLES.includes(award.code));
  const pairs = titles.flatMap((one, at) => titles.slice(0, at).map((earlier) => [earlier, one] as const));
  return pairs
    .filter(([a, b]) => a.code === b.code && overlap(a, b) && !isSame(a, b))
    .map(([a, b]) => ({
      because: {
        vi: `Hai lần ${a.code} trùng thời gian: quyết định ngày ${written(a.decidedOn)} và ngày ${written(b.decidedOn)}.`,
        en: `${a.code} twice for the same time: decided on ${written(a.decidedOn)} and on ${written(b.decidedOn)}.`,
      },
      facts: ['nominee.awards', `nominee.awards ${a.decidedOn}`, `nominee.awards ${b.decidedOn}`],
    }));
}

function turnedPeriods({ nominee, period }: Facts): Clash[] {
  const spans = [
    ...(nominee.awards ?? []).map((one) => ({ path: 'nominee.awards', from: one.from ?? null, to: clockStart(one) })),
    ...(nominee.discipline ?? []).map((one) => ({ path: 'nominee.discipline', from: one.from, to: one.to })),
    ...(nominee.holds ?? []).map((one) => ({ path: 'nominee.holds', from: one.from, to: one.to })),
    ...(period ? [{ path: 'period', ...period }] : []),
  ];
  return spans
    .filter(({ from, to }) => from !== null && to !== null && to < from)
    .map(({ path, from, to }) => ({
      because: {
        vi: `Thời gian từ ${written(from!)} đến ${written(to!)} bị ghi ngược: ngày kết thúc phải sau ngày bắt đầu.`,
        en: `The period from ${written(from!)} to ${written(to!)} runs backwards.`,
      },
      facts: [path],
    }));
}

function tooMany({ collective }: Facts): Clash[] {
  const members = collective?.members;
  if (members === undefined) return [];
  return (['completed', 'advanced', 'fighters', 'disciplined'] as const)
    .filter((part) => (collective?.[part] ?? 0) > members)
    .map((part) => ({
      because: { vi: `Số liệu "${part}" lớn hơn số thành viên (${members}).`, en: `"${part}" is more than the number of members (${members}).` },
      facts: [`collective.${part}`, 'collective.members'],
    }));
}
