import type { Readable } from 'node:stream';
import { entriesOf } from './archive';
import { refusedByContent } from './file-kind';
import { partsOf, type Parts } from './package-parts';
import type { ProblemCode } from './problems';
import { prove, surveySheet } from './survey';
import type { Limits } from './types';

/** Ends the reading of a file; becomes its one file error. */
export class Refused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly about = '',
  ) {
    super(code);
  }
}

const MB = 1024 * 1024;

export interface OpenFile {
  file: Buffer;
  parts: Parts;
  /** Hidden rows of each visible sheet, in tab order. */
  hidden: Set<number>[];
}

/** Every guard that needs no parsing: size, content, macros, number of sheets, unpacked size, stored rows. Throws Refused or BrokenArchive. */
export async function openFile(source: Readable | Buffer, limits: Limits): Promise<OpenFile> {
  const file = Buffer.isBuffer(source) ? source : await gather(source, limits);
  if (file.length > limits.maxBytes) throw new Refused('too-big', String(limits.maxBytes / MB));
  const refused = refusedByContent(file);
  if (refused) throw new Refused(refused);
  const entries = entriesOf(file);
  if (!entries.some((entry) => entry.path === 'xl/workbook.xml')) throw new Refused('not-xlsx');
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > limits.maxUnpacked) throw new Refused('unpacks-too-big', String(limits.maxUnpacked / MB));
  const parts = await partsOf(file, entries);
  if (parts.macros) throw new Refused('has-macros');
  if (parts.sheets.length > limits.maxSheets) throw new Refused('too-many-sheets', String(limits.maxSheets));
  return { file, parts, hidden: await surveyAll(file, parts, limits) };
}

async function gather(source: Readable, limits: Limits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > limits.maxBytes) throw new Refused('too-big', String(limits.maxBytes / MB));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Strings and styles are kept whole while reading; a list of the permitted length never needs more. */
const KEPT_WHOLE = 32 * MB;

/** Proves every part that will be parsed, and gives the hidden rows of each visible sheet. */
async function surveyAll(file: Buffer, parts: Parts, limits: Limits): Promise<Set<number>[]> {
  for (const part of [parts.styles, parts.strings]) {
    if (!part) continue;
    if (part.size > KEPT_WHOLE) throw new Refused('unpacks-too-big', String(KEPT_WHOLE / MB));
    await prove(file, part);
  }
  const hidden: Set<number>[] = [];
  let stored = 0;
  for (const sheet of parts.sheets.filter((one) => !one.hidden)) {
    const survey = await surveySheet(file, sheet.entry, limits.maxStoredRows - stored);
    stored += survey.stored;
    if (stored > limits.maxStoredRows) throw new Refused('too-many-blank-rows', String(limits.maxStoredRows));
    hidden.push(survey.hidden);
  }
  return hidden;
}
