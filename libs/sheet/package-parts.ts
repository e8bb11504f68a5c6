import { posix } from 'node:path';
import { BrokenArchive, type Entry, textOf } from './archive';

/** One sheet of the workbook, in the order of the tabs. */
interface SheetPart {
  name: string;
  hidden: boolean;
  /** Hidden by a program, out of the clerk's sight and reach (the template's own lists): not worth a note. */
  buried: boolean;
  entry: Entry;
  relation: string;
}
export interface Parts {
  workbook: Entry;
  styles?: Entry;
  strings?: Entry;
  sheets: SheetPart[];
  macros: boolean;
}

const attribute = (tag: string, name: string): string =>
  unescape(
    new RegExp(`[\\s]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(tag)
      ?.slice(1)
      .find((one) => one !== undefined) ?? '',
  );
const unescape = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
const tags = (xml: string, name: string): string[] => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];

const DIRECTORY_LIMIT = 1024 * 1024;

/** Finds the parts of the workbook through its relations, whatever order, absolute or relative address the writing program chose. */
export async function partsOf(file: Buffer, entries: Entry[]): Promise<Parts> {
  const byPath = new Map(entries.map((entry) => [entry.path.replace(/^\//, ''), entry]));
  const small = async (path: string): Promise<string> => {
    const entry = byPath.get(path);
    if (!entry || entry.size > DIRECTORY_LIMIT) throw new BrokenArchive(path);
    return textOf(file, entry);
  };
  const workbook = byPath.get('xl/workbook.xml');
  if (!workbook) throw new BrokenArchive('xl/workbook.xml');
  const xml = await small('xl/workbook.xml');
  const targets = new Map<string, string>();
  const one: { styles?: Entry; strings?: Entry } = {};
  for (const tag of tags(await small('xl/_rels/workbook.xml.rels'), 'Relationship')) {
    const path = posix.join('/xl', attribute(tag, 'Target').startsWith('/') ? `..${attribute(tag, 'Target')}` : attribute(tag, 'Target')).slice(1);
    targets.set(attribute(tag, 'Id'), path);
    if (attribute(tag, 'Type').endsWith('/styles')) one.styles = byPath.get(path);
    if (attribute(tag, 'Type').endsWith('/sharedStrings')) one.strings = byPath.get(path);
  }
  const sheets = tags(xml, 'sheet').flatMap((tag): SheetPart[] => {
    const relation = attribute(tag, 'r:id');
    const entry = byPath.get(targets.get(relation) ?? '');
    return entry && entry.path.includes('worksheets/')
      ? [{ name: attribute(tag, 'name'), hidden: /hidden/i.test(attribute(tag, 'state')), buried: attribute(tag, 'state') === 'veryHidden', entry, relation }]
      : [];
  });
  const macros = byPath.has('xl/vbaProject.bin') || /macroEnabled/i.test(await small('[Content_Types].xml'));
  return { workbook, ...one, sheets, macros };
}
