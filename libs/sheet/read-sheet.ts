import { awardOf } from './awards';
import { findHeader, isColumnNumbers, type Header } from './header';
import type { Field } from './headings';
import type { Frame } from './taken';
import { fold } from './text';
import type { SheetRow } from './types';
import { kindOf } from './words';

/** How far down a header is looked for. */
const HEADER_WITHIN = 40;
/** Not `Tổng công ty` (a corporation) nor `Công an` (the police), which fold to the same beginnings. */
const TOTAL = /^((tong cong(?! ty)|tong so|an dinh danh sach|danh sach (nay |tren )?(co|gom))\b|(cong|tong)( \d.*)?$)/;
const SIGNATURE =
  /^(nguoi lap|lap bieu|noi nhan|thu truong|tm |kt |tl |tuq |chu tich|pho chu tich|hieu truong|giam doc|truong phong|xac nhan)|\bngay \d{0,2} ?thang \d{0,2} ?nam\b|^ky ten|ky ghi ro/;
const LEADING_MARK = /^(phần )?([IVX]{1,5}|[A-H])[.:)\-/]\s*/i;
const SECTION_MARK = /^(phan )?([ivx]{1,5}|[a-h])$/;

/** A row that speaks of a nominee, with the frame it stands in. */
export interface NomineeRow {
  row: SheetRow;
  frame: Frame;
}

/** Takes the rows of one sheet in order and hands back those that speak of a nominee. One per sheet. */
export class SheetReader {
  private buffer: SheetRow[] = [];
  private footer = false;
  frame: Frame;
  found = false;

  constructor(sheet: string) {
    this.frame = { sheet, columns: [], kind: kindOf(sheet) };
  }

  /** The nominee rows this row completes: none while the header is being looked for, then all that were waiting. */
  take(row: SheetRow): NomineeRow[] {
    if (this.found) return this.framed(row);
    this.buffer.push(row);
    return this.buffer.length < HEADER_WITHIN ? [] : this.flush();
  }

  /** At the end of the sheet: what was still waiting. */
  end(): NomineeRow[] {
    return this.found ? [] : this.flush();
  }

  private flush(): NomineeRow[] {
    const rows = this.buffer;
    this.buffer = [];
    const header = findHeader(rows);
    if (!header) return [];
    this.found = true;
    this.start(rows, header);
    return rows.slice(header.at + header.height).flatMap((row) => this.framed(row));
  }

  private framed(row: SheetRow): NomineeRow[] {
    return this.sift(row) ? [{ row, frame: this.frame }] : [];
  }

  private start(rows: SheetRow[], header: Header): void {
    const title = rows.slice(0, header.at).flatMap((row) => [...row.cells.values()].map((cell) => cell.text));
    const own = header.columns.find((one) => one.field === 'name')?.kind;
    const spoken = title.map(kindOf).find((kind) => kind !== undefined);
    const titleAward = header.columns.some((one) => one.field === 'award')
      ? undefined
      : title.find((text) => /tang|khen|danh hieu/.test(fold(text)) && awardOf(text));
    this.frame = { ...this.frame, columns: header.columns, kind: this.frame.kind ?? own ?? spoken, ...(titleAward && { titleAward }) };
  }

  /** true for a nominee; sections, totals, column numbers, samples and signatures are read for what they say and dropped. */
  private sift(row: SheetRow): boolean {
    if (isColumnNumbers(row.cells)) return false;
    const texts = [...row.cells.values()].map((cell) => cell.text).filter((text) => text !== '');
    const ordinal = fold(this.at(row, 'ordinal'));
    const award = this.at(row, 'award');
    if (/^(vi du|mau)\b/.test(ordinal)) return false;
    if (this.isFooter(texts, ordinal, award)) return false;
    if (this.isSection(row, texts, ordinal, award)) return false;
    return this.isAbout(row);
  }

  private isFooter(texts: string[], ordinal: string, award: string): boolean {
    const numbered = /^\d+$/.test(ordinal);
    const folded = texts.map(fold);
    const total = folded.slice(0, 2).some((text) => TOTAL.test(text));
    const signature = texts.length <= 2 && folded.some((text) => SIGNATURE.test(`${text} `));
    const closes = !numbered && awardOf(award) === undefined && (total || signature);
    if (closes) this.footer = true;
    else if (numbered || award !== '' || SECTION_MARK.test(ordinal)) this.footer = false;
    return this.footer;
  }

  /** `II | UBND xã Tả Van`, `A. TẬP THỂ`, or a kind alone in capitals. */
  private isSection(row: SheetRow, texts: string[], ordinal: string, award: string): boolean {
    if (texts.length === 0 || texts.length > 2 || award !== '') return false;
    const text = texts.at(-1) ?? '';
    const kind = kindOf(text);
    const alone = texts.length === 1;
    const marked = SECTION_MARK.test(ordinal) || (alone && LEADING_MARK.test(text));
    if (!marked && !(alone && kind && text === text.toLocaleUpperCase('vi'))) return false;
    this.frame = kind ? { ...this.frame, kind, sectionUnit: undefined } : { ...this.frame, sectionUnit: text.replace(LEADING_MARK, '') };
    return true;
  }

  /** A row that fills only its number (or nothing we read) is a blank line of the form. */
  private isAbout(row: SheetRow): boolean {
    return this.frame.columns.some((one) => one.field !== 'ordinal' && one.field !== 'note' && this.says(row, one.column));
  }

  private says(row: SheetRow, column: number): boolean {
    const cell = row.cells.get(column);
    return cell !== undefined && (cell.text !== '' || cell.problem !== undefined);
  }

  private at(row: SheetRow, field: Field): string {
    const column = this.frame.columns.find((one) => one.field === field)?.column;
    return (column !== undefined && row.cells.get(column)?.text) || '';
  }
}
