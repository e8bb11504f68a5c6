import type { Readable } from 'node:stream';
import { judgeList } from './judge-list';
import { takeList } from './take-list';
import type { Limits, ListReport } from './types';

/** Reads a clerk's .xlsx into nominees, each with its own errors and warnings. Never throws for what is in the file (`takeList`). */
export const readList = async (source: Readable | Buffer, limits: Partial<Limits> = {}): Promise<ListReport> =>
  judgeList(await takeList(source, limits), limits.today);
