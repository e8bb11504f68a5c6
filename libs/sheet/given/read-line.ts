import type { AwardCode, Ground, LocalDate } from '../../rulebook/types';
import { awardOf } from '../awards';
import { dayOf, readDate, readPeriod } from '../dates';
import { TITLES } from '../held';
import { readBirth, readGender } from '../read-person';
import { RowReader } from '../row-reader';
import type { Frame } from '../taken';
import type { ListKind, RowError, SheetRow } from '../types';
import { unclear } from '../unclear-award';
import { groundOf, kindOf } from '../words';

/** One award given to one honouree, as a line of a list tells it. */
export interface GivenLine {
  kind: ListKind;
  name: string;
  birthYear: number | null;
  gender: 'female' | 'male' | null;
  ethnicity: string | null;
  position: string | null;
  unitText: string;
  award: AwardCode;
  ground: Ground | null;
  period: { from: LocalDate; to: LocalDate } | null;
  number: string;
  decidedOn: LocalDate;
  authority: string;
}
/** A line and what is wrong with it; `given` is null when it cannot be taken. */
export interface ReadLine {
  sheet: string;
  row: number;
  name: string;
  given: GivenLine | null;
  errors: RowError[];
  warnings: RowError[];
}

/** Before this year no decision of today's forms exists. */
const FIRST_YEAR = 1945;

/** One line, judged by itself; `today`: no decision after it. */
export function readLine(source: SheetRow, frame: Frame, today: LocalDate): ReadLine {
  const row = new RowReader(source, frame);
  if (source.hidden) row.warn('hidden-row');
  const kind = readKind(row);
  const name = readName(row);
  const { number, decidedOn } = readDecision(row, today);
  const period = readPeriodOf(row, decidedOn);
  const award = readAward(row, kind);
  if (award && TITLES.has(award) && !period && row.errors.length === 0) row.warn('title-without-year', row.column('period'));
  const given = {
    kind: kind ?? 'individual',
    name,
    birthYear: readBirth(row, undefined, today) ?? null,
    gender: readGender(row) ?? null,
    ethnicity: row.text(row.column('ethnicity')) || null,
    position: row.text(row.column('position')) || null,
    unitText: row.text(row.column('unit')) || (frame.sectionUnit ?? ''),
    award: award ?? '',
    ground: readGround(row),
    period,
    number,
    decidedOn: decidedOn ?? '',
    authority: row.text(row.column('authority')),
  };
  return { sheet: frame.sheet, row: source.row, name, given: row.errors.length === 0 ? given : null, errors: row.errors, warnings: row.warnings };
}

function readKind(row: RowReader): ListKind | undefined {
  const column = row.column('kind');
  const only = awardOf(row.text(row.column('award')))?.nominees;
  const told = kindOf(row.text(column)) ?? row.frame.kind ?? kindByName(row) ?? (only?.length === 1 ? only[0] : undefined);
  if (!told) row.error('kind-unknown', column);
  return told;
}

function kindByName(row: RowReader): ListKind | undefined {
  const name = row.text(row.column('name'));
  if (/^hộ /i.test(name)) return 'household';
  const personal = /^(ông|bà) /i.test(name) || [...row.columns('gender'), ...row.columns('birth')].some((one) => row.filled(one));
  return personal ? 'individual' : undefined;
}

function readName(row: RowReader): string {
  const column = row.column('name');
  const name = row.text(column);
  if (name === '' && !row.filled(column)) row.error('name-missing', column);
  else if (name !== '' && !/\p{L}/u.test(name)) row.error('name-unreadable', column, name);
  return name;
}

function readAward(row: RowReader, kind: ListKind | undefined): AwardCode | undefined {
  const column = row.column('award');
  const text = row.text(column);
  if (text === '') {
    if (!row.filled(column)) row.error('award-missing', column);
    return undefined;
  }
  const named = awardOf(text);
  if (!named) unclear(row, text);
  else if (kind && named.nominees.length > 0 && !named.nominees.includes(kind)) row.error('award-not-for-kind', column, named.name);
  return named?.code;
}

/** Number and date stand in two columns, or together: `123/QĐ-UBND ngày 10/01/2024`. */
function readDecision(row: RowReader, today: LocalDate): { number: string; decidedOn: LocalDate | undefined } {
  const column = row.column('number');
  const text = row.text(column);
  const together = /^(.*?)[,;]?\s*ngày\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/i.exec(text);
  const number = (together?.[1] ?? text).replace(/^(số|qđ số|quyết định số)[:\s]+/i, '').trim();
  if (number === '' && (text !== '' || !row.filled(column))) row.error('decision-number-missing', column);
  const dated = row.column('decided');
  const cell = row.cell(dated);
  const read = cell ? readDate(cell)?.date : together && dayOf(Number(together[4]), Number(together[3]), Number(together[2]));
  if (!read) {
    if (cell) row.error('date-unreadable', dated, cell.text);
    else if (!row.filled(dated)) row.error('decision-date-missing', dated ?? column);
    return { number, decidedOn: undefined };
  }
  if (read > today || Number(read.slice(0, 4)) < FIRST_YEAR) row.error('decision-date-impossible', cell ? dated : column, read.split('-').reverse().join('/'));
  return { number, decidedOn: read };
}

function readPeriodOf(row: RowReader, decidedOn: LocalDate | undefined): GivenLine['period'] {
  const column = row.column('period');
  const text = row.text(column);
  const period = readPeriod(text);
  if (text !== '' && !period) row.error('period-unreadable', column, text);
  if (period && decidedOn && period.from > decidedOn) row.error('decided-before-period', column, text);
  return period ?? null;
}

function readGround(row: RowReader): Ground | null {
  const column = row.column('ground');
  const text = row.text(column);
  const ground = groundOf(text);
  if (text !== '' && !ground) row.error('ground-unknown', column, text);
  return ground ?? null;
}
