import type { AwardCode } from '../types';

/** Every award code the law notes know, so that "not in this rulebook on that date" is told apart from "nobody knows this code". */
const CODES: readonly AwardCode[] = [
  ...['LDTT', 'CSTT', 'CSTDCS', 'CSTDT', 'CSTDB', 'CSTDTQ', 'TTLDTT', 'DVTT', 'TTLDXS', 'DVQT', 'COTD_T', 'COTD_B', 'COTD_CP', 'XPTT', 'TDPVH', 'GDVH'],
  ...['GK_X', 'GK_H', 'GK_CQ', 'GK_DN', 'BK_T', 'BK_B', 'BK_TTG', 'KNC', 'HUYC', 'HUYC_TNXP', 'DHVD', 'GT'],
  ...['HCSV', 'HCHCM', 'HCDDK', 'HCDC', 'HCHN'],
  ...['HCDL', 'HCQC', 'HCLD', 'HCBV', 'HCCC'].flatMap((order) => [1, 2, 3].map((rank) => `${order}${rank}`)),
];

export const isKnownCode = (code: AwardCode): boolean => CODES.includes(code);
