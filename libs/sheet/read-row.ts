import type { Facts, Ground } from '../rulebook/types';
import { awardOf } from './awards';
import { readPeriod, schoolYears } from './dates';
import { readHeld, saysNone } from './held';
import { readCollective } from './read-collective';
import { readBirth, readGender } from './read-person';
import type { NomineeRow } from './read-sheet';
import { readYears } from './read-years';
import { RowReader } from './row-reader';
import { tidy } from './text';
import type { ListKind, ListRow } from './types';
import { unclear } from './unclear-award';
import { groundOf, kindOf } from './words';

/** One nominee from one row, with everything that is wrong with it. Duplicates are judged later, over the whole file. */
export function readRow({ row: source, frame }: NomineeRow, today?: string): ListRow {
  const row = new RowReader(source, frame);
  if (source.hidden) row.warn('hidden-row');
  const kind = readKind(row);
  const name = readName(row);
  const { award, awardText } = readAward(row, kind);
  const ground = readGround(row);
  const years = readYears(row);
  const gender = readGender(row);
  const birthYear = readBirth(row, years, today);
  const period = readPeriodOf(row);
  const position = row.text(row.column('position'));
  const unitText = row.text(row.column('unit')) || (frame.sectionUnit ?? '');
  const achievement = tidy(row.cell(row.column('achievement'))?.text ?? '');
  const awards = readAwardsHeld(row);
  const clean = readClean(row);
  const collective = kind === 'individual' ? undefined : readCollective(row, years);
  const facts: Facts = {
    nominee: { kind, ...(gender && { gender }), ...(years && { years }), ...(awards && { awards }), ...clean },
    ...(collective && { collective }),
    ...(period && { period }),
  };
  return {
    sheet: frame.sheet,
    row: source.row,
    kind,
    name,
    award,
    awardText,
    ground,
    ...(position && { position }),
    ...(birthYear !== undefined && { birthYear }),
    ...(gender && { gender }),
    ...(unitText && { unitText }),
    ...(years && { years }),
    ...(period && { period }),
    ...(achievement && { achievement }),
    facts,
    errors: row.errors,
    warnings: row.warnings,
    raw: row.raw(),
  };
}

/** From the row's own column, the section, sheet, heading or title; else from what only one kind can have. */
function readKind(row: RowReader): ListKind {
  const column = row.column('kind');
  const told = kindOf(row.text(column)) ?? row.frame.kind ?? kindByContent(row);
  if (!told) row.error('kind-unknown', column);
  return told ?? 'individual';
}

function kindByContent(row: RowReader): ListKind | undefined {
  const name = row.text(row.column('name'));
  const only = awardOf(row.text(row.column('award')) || (row.frame.titleAward ?? ''))?.nominees;
  if (only?.length === 1) return only[0];
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

function readAward(row: RowReader, kind: ListKind): { award: string; awardText: string } {
  const column = row.column('award');
  const awardText = row.text(column) || (column ? '' : (row.frame.titleAward ?? ''));
  if (awardText === '') {
    if (!column) row.error('no-award-column');
    else if (!row.filled(column)) row.error('award-missing', column);
    return { award: '', awardText };
  }
  const named = awardOf(awardText);
  if (!named) unclear(row, awardText);
  else if (!named.proposed) row.error('award-not-by-list', column, named.name);
  else if (!named.nominees.includes(kind)) row.error('award-not-for-kind', column, named.name);
  return { award: named?.proposed ? named.code : '', awardText };
}

function readGround(row: RowReader): Ground {
  const column = row.column('ground');
  const text = row.text(column);
  const ground = groundOf(text);
  if (text !== '' && !ground) row.error('ground-unknown', column, text);
  return ground ?? 'merit';
}

/** Rated by school years, and no period of its own: the award is for the last of them. */
function schoolYearOf(row: RowReader): Facts['period'] {
  const years = row.columns('rating').flatMap((column) => (column.school && column.year && row.filled(column) ? [column.year] : []));
  return years.length > 0 ? schoolYears(Math.max(...years) - 1, Math.max(...years)) : undefined;
}

function readPeriodOf(row: RowReader): Facts['period'] {
  const column = row.column('period');
  const text = row.text(column);
  const period = readPeriod(text);
  if (text !== '' && !period) row.error('period-unreadable', column, text);
  return text === '' ? schoolYearOf(row) : period;
}

/** The facts take the list only when all of it was understood: a list that is given counts as complete. */
function readAwardsHeld(row: RowReader): Facts['nominee']['awards'] {
  const column = row.column('held');
  const cell = row.cell(column);
  if (!cell) return undefined;
  const held = readHeld(cell.text);
  for (const piece of held.unreadable) row.warn('held-unreadable', column, piece);
  if (held.unreadable.length > 0) return undefined;
  if (held.assumed.length > 0) row.warn('held-without-decision', column, [...new Set(held.assumed)].join('; '));
  return held.awards;
}

/** Only `Không` is a fact here: whatever else is written needs its dates, which a list does not carry. */
function readClean(row: RowReader): Pick<Facts['nominee'], 'discipline' | 'holds'> {
  const clean: Pick<Facts['nominee'], 'discipline' | 'holds'> = {};
  for (const field of ['discipline', 'holds'] as const) {
    const column = row.column(field);
    const text = row.text(column);
    if (saysNone(text)) clean[field] = [];
    else if (text !== '') row.warn('needs-dates', column, text);
  }
  return clean;
}
