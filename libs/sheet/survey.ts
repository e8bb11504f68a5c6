import { BrokenArchive, unpack, type Entry } from './archive';

/** No tag of a real sheet is longer. */
const LONGEST_TAG = 1024 * 1024;

interface Survey {
  /** Rows the sheet stores, empty formatted ones included. */
  stored: number;
  /** Numbers of the rows marked hidden. */
  hidden: Set<number>;
}

/**
 * One pass over a sheet before it is parsed: proves that it unpacks to what the directory promised, counts its rows, and notes the hidden ones,
 * which the streaming parser does not tell. Stops as soon as `maxStored` is passed.
 */
export async function surveySheet(file: Buffer, entry: Entry, maxStored: number): Promise<Survey> {
  const survey: Survey = { stored: 0, hidden: new Set() };
  let rest = '';
  for await (const chunk of unpack(file, entry)) {
    // Row tags are plain ASCII, so latin1 is enough and never splits a character.
    const text = rest + chunk.toString('latin1');
    const cut = text.lastIndexOf('<');
    for (const match of text.slice(0, cut).matchAll(/<(?:\w+:)?row[\s>/]([^>]*)/g)) note(survey, match[1] ?? '');
    if (survey.stored > maxStored) return survey;
    rest = cut < 0 ? '' : text.slice(cut);
    if (rest.length > LONGEST_TAG) throw new BrokenArchive('endless tag');
  }
  return survey;
}

function note(survey: Survey, attributes: string): void {
  survey.stored += 1;
  if (!/\bhidden\s*=\s*["'](1|true)/.test(attributes)) return;
  const row = /\br\s*=\s*["'](\d+)/.exec(attributes)?.[1];
  if (row) survey.hidden.add(Number(row));
}

/** Proves an entry that is read whole later on; its bytes are let go as they come. */
export async function prove(file: Buffer, entry: Entry): Promise<void> {
  for await (const chunk of unpack(file, entry)) void chunk;
}
