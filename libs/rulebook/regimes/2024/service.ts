import { check } from '../../checks/kinds';
import type { Check, Citation } from '../../types';
import type { Voice } from '../shelf/law-2022';
import { decree } from './citations';

/** Long service as one province read it out of Decree 98/2023. */
const read: Citation = { ...decree(0), article: undefined, note: 'theo hướng dẫn của một tỉnh; đối chiếu văn bản gốc' };

export const labourOrderService: Voice['service'] = {
  HCLD1: {
    bands: [
      { post: 'province-chair', least: 5 },
      { post: 'province-vice-chair', least: 10, below: 15 },
      { post: 'department-head', least: 15 },
    ],
    citation: read,
  },
  HCLD2: { bands: [{ post: 'province-chair', least: 3, below: 5 }], citation: read },
};
export const independenceService: Voice['service'] = {
  HCDL1: { bands: [{ post: 'central-committee', least: 13 }], citation: read },
  HCDL2: { bands: [{ post: 'central-committee', least: 8 }], citation: read },
  HCDL3: {
    bands: [
      { post: 'central-committee', least: 3 },
      { post: 'province-chair', least: 8 },
    ],
    citation: read,
  },
};

/** The share of flags is known from the decree before and the decree after; Decree 98/2023 was not read on it, so it is only shown. */
export const oldFlagShare: Check = check(
  'flag-share',
  'quota-share',
  { part: 'flags', whole: 'leaders', percent: 20 },
  { ...decree(0), article: undefined, mark: 'unverified', note: 'theo Nghị định 91/2017/NĐ-CP, Điều 11(1); chưa đối chiếu' },
  { vi: 'Không quá 20% số tập thể dẫn đầu cụm, khối.', en: 'No more than 20 % of the collectives that lead their cluster.' },
);
