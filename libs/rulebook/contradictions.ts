import { clockStart, yearFor } from './checks/history';
import type { Facts, Finding, Wording } from './types';

type Clash = { because: Wording; facts: string[] };

/** Facts that cannot all be true; the law is not asked while they stand. */
export function contradictions(facts: Facts): Finding[] {
  return [...twoRatings(facts), ...titleInFailedYear(facts), ...turnedPeriods(facts), ...tooMany(facts)].map(({ because, facts: used }) => ({
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
      because: { vi: `Thời gian từ ${from} đến ${to} bị đảo ngược.`, en: `The period from ${from} to ${to} runs backwards.` },
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
