import { regimes } from '../rulebook';
import type { AwardCode, NomineeKind } from '../rulebook/types';
import { fold } from './text';
import type { ListKind } from './types';

export interface AwardName {
  code: AwardCode;
  name: string;
  nominees: ListKind[];
  /** false: the law keeps it apart, on a decree of its own; read among the awards already held, never proposed here. */
  proposed: boolean;
  /** Folded spellings, whole words; the longest one found in a text wins. */
  spellings: string[];
}

const chairOf = (place: string): string[] => [
  `chu tich ubnd ${place}`,
  `chu tich uy ban nhan dan ${place}`,
  `ubnd ${place}`,
  `uy ban nhan dan ${place}`,
  `chu tich ${place}`,
  place,
];
const certificate = (words: string[], places: string[]): string[] =>
  words.flatMap((word) => places.flatMap((place) => chairOf(place).flatMap((chair) => [`${word} ${chair}`, `${word} cua ${chair}`])));

/** Short ways of writing that no name tells; the names themselves and the codes come from the catalogue, so a new award needs no line here. */
const SHORT: Partial<Record<AwardCode, string[]>> = {
  CSTDCS: ['cstd cs', 'cstd co so', 'chien sy thi dua co so'],
  CSTDT: ['cstd tinh', 'cstd cap tinh', 'chien si thi dua cap tinh', 'chien sy thi dua tinh', 'chien sy thi dua cap tinh'],
  CSTDB: ['cstd bo', 'cstd cap bo', 'chien si thi dua bo', 'chien si thi dua cap bo', 'chien sy thi dua cap bo'],
  CSTDTQ: ['cstd tq', 'cstd toan quoc', 'chien sy thi dua toan quoc'],
  CSTT: ['chien sy tien tien'],
  TTLDTT: ['tt ldtt', 'tap the ldtt'],
  TTLDXS: ['tt ldxs', 'tap the ldxs'],
  GK_H: certificate(['gk', 'giay khen'], ['huyen', 'cap huyen', 'thi xa', 'tx', 'quan', 'thanh pho thuoc tinh']),
  GK_X: certificate(['gk', 'giay khen'], ['xa', 'cap xa', 'phuong', 'thi tran']),
  BK_T: ['bkt', ...certificate(['bk', 'bang khen'], ['tinh', 'cap tinh', 'tp', 'thanh pho'])],
  BK_B: ['bkb', 'bk bo', 'bk cap bo', 'bk cua bo', 'bang khen bo', 'bang khen cap bo', 'bang khen cua bo'],
  BK_TTG: [
    ...['bkttg', 'bk ttcp', 'bkttcp', 'bk thu tuong', 'bk cua ttg', 'bk cua thu tuong'],
    ...['bang khen ttg', 'bang khen cua ttg', 'bang khen thu tuong', 'bang khen cua thu tuong'],
  ],
  COTD_T: certificate(['co', 'co td', 'co thi dua'], ['tinh', 'cap tinh']),
  COTD_B: ['co bo', 'co thi dua bo', 'co thi dua cap bo', 'co thi dua cua bo'],
  COTD_CP: ['co cp', 'co chinh phu', 'co thi dua chinh phu'],
  HCLD3: ['hcld 3', 'hcld iii', 'hcldiii', 'hcld hang ba', 'hcld hang 3', 'hcld hang iii'],
  HCLD2: ['hcld 2', 'hcld ii', 'hcldii', 'hcld hang nhi', 'hcld hang 2', 'hcld hang ii'],
  HCLD1: ['hcld 1', 'hcldi', 'hcld hang nhat', 'hcld hang 1', 'hcld hang i'],
};

const KINDS: ListKind[] = ['individual', 'collective', 'household'];
interface Told {
  names: Set<string>;
  nominees: Set<NomineeKind>;
  last: string;
  proposed: boolean;
}

/** Every award of every regime: what the last one calls it, all it was ever called, whom any of them gave it to. */
function catalogued(): Map<AwardCode, Told> {
  const all = new Map<AwardCode, Told>();
  const lay = (code: AwardCode, name: string, nominees: NomineeKind[], proposed: boolean): void => {
    const told = all.get(code) ?? { names: new Set(), nominees: new Set(), last: name, proposed };
    nominees.forEach((kind) => told.nominees.add(kind));
    all.set(code, { ...told, names: told.names.add(name), last: name });
  };
  for (const { content } of regimes) {
    for (const { code, name, nominees } of content.awards) lay(code, name.vi, nominees, true);
    for (const { code, name } of content.apart) lay(code, name.vi, [], false);
  }
  return all;
}

const RANK: Record<string, string[]> = { ba: ['3', 'iii'], nhi: ['2', 'ii'], nhat: ['1', 'i'] };
/** "… hạng Ba" is also written with a number. */
function withRank(name: string): string[] {
  const [, before, rank = ''] = /^(.* hang) (ba|nhi|nhat)$/.exec(name) ?? [];
  return [name, ...(RANK[rank] ?? []).map((sign) => `${before} ${sign}`)];
}

export const AWARD_NAMES: AwardName[] = [...catalogued()].map(([code, { names, nominees, last, proposed }]) => ({
  code,
  name: last,
  nominees: KINDS.filter((kind) => nominees.has(kind)),
  proposed,
  spellings: [...new Set([fold(code), ...[...names].flatMap((name) => withRank(fold(name))), ...(SHORT[code] ?? [])])],
}));
