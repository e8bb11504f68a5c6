import type { AwardCode } from '../rulebook/types';
import type { ListKind } from './types';

export interface AwardName {
  code: AwardCode;
  name: string;
  nominees: ListKind[];
  /** false: read in the list of awards already held, not open to proposals by list. */
  proposed: boolean;
  /** Folded spellings, whole words; the longest one found in a text wins. */
  spellings: string[];
}

const everyone: ListKind[] = ['individual', 'collective', 'household'];
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

/** Names and the abbreviations clerks use. A new award is one more line here. */
export const AWARD_NAMES: AwardName[] = [
  { code: 'LDTT', name: 'Lao động tiên tiến', nominees: ['individual'], proposed: true, spellings: ['ldtt', 'lao dong tien tien'] },
  {
    code: 'CSTDCS',
    name: 'Chiến sĩ thi đua cơ sở',
    nominees: ['individual'],
    proposed: true,
    spellings: ['cstdcs', 'cstd cs', 'cstd co so', 'chien si thi dua co so', 'chien sy thi dua co so'],
  },
  {
    code: 'CSTDT',
    name: 'Chiến sĩ thi đua cấp tỉnh',
    nominees: ['individual'],
    proposed: true,
    spellings: [
      'cstdt',
      'cstd tinh',
      'cstd cap tinh',
      'chien si thi dua tinh',
      'chien si thi dua cap tinh',
      'chien sy thi dua tinh',
      'chien sy thi dua cap tinh',
    ],
  },
  {
    code: 'TTLDTT',
    name: 'Tập thể lao động tiên tiến',
    nominees: ['collective'],
    proposed: true,
    spellings: ['ttldtt', 'tt ldtt', 'tap the ldtt', 'tap the lao dong tien tien'],
  },
  {
    code: 'TTLDXS',
    name: 'Tập thể lao động xuất sắc',
    nominees: ['collective'],
    proposed: true,
    spellings: ['ttldxs', 'tt ldxs', 'tap the ldxs', 'tap the lao dong xuat sac'],
  },
  {
    code: 'GK_H',
    name: 'Giấy khen của Chủ tịch UBND huyện',
    nominees: everyone,
    proposed: true,
    spellings: ['gk h', ...certificate(['gk', 'giay khen'], ['huyen', 'cap huyen', 'thi xa', 'tx', 'quan', 'thanh pho thuoc tinh'])],
  },
  {
    code: 'GK_X',
    name: 'Giấy khen của Chủ tịch UBND xã',
    nominees: everyone,
    proposed: true,
    spellings: ['gk x', ...certificate(['gk', 'giay khen'], ['xa', 'cap xa', 'phuong', 'thi tran'])],
  },
  {
    code: 'BK_T',
    name: 'Bằng khen của Chủ tịch UBND tỉnh',
    nominees: everyone,
    proposed: true,
    spellings: ['bkt', 'bk t', ...certificate(['bk', 'bang khen'], ['tinh', 'cap tinh', 'tp', 'thanh pho'])],
  },
  {
    code: 'BK_TTG',
    name: 'Bằng khen của Thủ tướng Chính phủ',
    nominees: everyone,
    proposed: true,
    spellings: [
      'bkttg',
      'bk ttg',
      'bk ttcp',
      'bkttcp',
      'bk thu tuong',
      'bk cua ttg',
      'bk cua thu tuong',
      'bang khen ttg',
      'bang khen cua ttg',
      'bang khen thu tuong',
      'bang khen cua thu tuong',
    ],
  },
  {
    code: 'HCLD3',
    name: 'Huân chương Lao động hạng Ba',
    nominees: ['individual', 'collective'],
    proposed: true,
    spellings: [
      'hcld3',
      'hcld 3',
      'hcld iii',
      'hcldiii',
      'hcld hang ba',
      'hcld hang 3',
      'hcld hang iii',
      'huan chuong lao dong hang ba',
      'huan chuong lao dong hang 3',
      'huan chuong lao dong hang iii',
    ],
  },
  {
    code: 'HCLD2',
    name: 'Huân chương Lao động hạng Nhì',
    nominees: [],
    proposed: false,
    spellings: ['hcld2', 'hcld ii', 'hcld hang nhi', 'hcld hang ii', 'huan chuong lao dong hang nhi', 'huan chuong lao dong hang ii'],
  },
  {
    code: 'HCLD1',
    name: 'Huân chương Lao động hạng Nhất',
    nominees: [],
    proposed: false,
    spellings: ['hcld1', 'hcld hang nhat', 'hcld hang i', 'huan chuong lao dong hang nhat', 'huan chuong lao dong hang i'],
  },
  { code: 'CSTT', name: 'Chiến sĩ tiên tiến', nominees: [], proposed: false, spellings: ['cstt', 'chien si tien tien', 'chien sy tien tien'] },
  {
    code: 'CSTDTQ',
    name: 'Chiến sĩ thi đua toàn quốc',
    nominees: [],
    proposed: false,
    spellings: ['cstdtq', 'cstd tq', 'cstd toan quoc', 'chien si thi dua toan quoc', 'chien sy thi dua toan quoc'],
  },
  {
    code: 'COTD_T',
    name: 'Cờ thi đua của UBND tỉnh',
    nominees: [],
    proposed: false,
    spellings: certificate(['co', 'co td', 'co thi dua'], ['tinh', 'cap tinh']),
  },
  {
    code: 'COTD_CP',
    name: 'Cờ thi đua của Chính phủ',
    nominees: [],
    proposed: false,
    spellings: ['co cp', 'co chinh phu', 'co thi dua chinh phu', 'co thi dua cua chinh phu'],
  },
  { code: 'KNC', name: 'Kỷ niệm chương', nominees: [], proposed: false, spellings: ['knc', 'ky niem chuong'] },
];
