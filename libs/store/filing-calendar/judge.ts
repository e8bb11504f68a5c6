import { refuse, type FieldError, type Refusal } from '../../dossier';
import {
  awardOn,
  clashWith,
  isLocalDate,
  isNotAvailable,
  loosens,
  periodName,
  setBy,
  written,
  type Clash,
  type FilingDeadline,
  type YearKind,
} from '../../rulebook';
import type { AwardCode, Ground, LocalDate, Mark } from '../../rulebook/types';
import { calendarOf, calendarVersion } from '../calendar';
import type { Sql } from '../open';
import { ancestryOf } from '../register';
import { daysAbove } from './holding';
import { deadlinesAbove, type EnteredDeadline } from './rows';

/** A row as somebody wants it to stand. `each` (MM-DD) or `once` with the `year` its period ends in. */
export interface DeadlineWish {
  awards: AwardCode[];
  ground: Ground | null;
  kind: YearKind;
  each?: string;
  yearsAfter?: number;
  once?: LocalDate;
  year?: number;
  rolls: boolean;
  from: LocalDate;
  to?: LocalDate;
  decisionNumber: string;
  decisionDate: LocalDate;
  source?: string;
  mark: Mark;
  /** The row that this one ends and follows. */
  replaces?: string;
}

const wrong = (path: string, vi: string, en: string): FieldError => ({ path, code: 'wrong', detail: { vi, en } });
export const incomplete = (errors: FieldError[], more: Partial<Refusal> = {}): Refusal =>
  refuse('incomplete', { errors, ...(errors[0] ? { sentence: errors[0].detail } : {}), ...more });

const EACH = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const isEach = (text: string): boolean => EACH.test(text) && isLocalDate(`2024-${text}`);

function fieldFaults(wish: DeadlineWish, today: LocalDate): FieldError[] {
  const { awards, each, once, year, from, to, decisionDate } = wish;
  const unknown = awards.find((code) => isNotAvailable(awardOn(code, from)));
  return [
    ...(unknown
      ? [wrong('awards', `Không có danh hiệu, hình thức "${unknown}" vào ngày ${written(from)}.`, `There is no award "${unknown}" on ${written(from)}.`)]
      : []),
    ...(awards.length === 0 ? [wrong('awards', 'Chọn ít nhất một danh hiệu, hình thức.', 'Choose at least one award.')] : []),
    ...(Boolean(each) === Boolean(once)
      ? [wrong('each', 'Nhập ngày tháng hằng năm, hoặc một ngày cụ thể.', 'Give either a day of every year or one date.')]
      : []),
    ...(each && !isEach(each) ? [wrong('each', 'Ngày tháng hằng năm viết MM-DD, ví dụ 06-30.', 'A day of every year is written MM-DD, as in 06-30.')] : []),
    ...(once && year === undefined
      ? [wrong('year', 'Một ngày cụ thể cần năm của giai đoạn thành tích.', 'One date needs the year of the achievement period.')]
      : []),
    ...(to && to < from ? [wrong('to', 'Ngày kết thúc phải sau ngày bắt đầu.', 'The last day must be after the first.')] : []),
    ...(once && (once < from || (to !== undefined && once > to))
      ? [wrong('once', 'Hạn nộp phải nằm trong thời gian áp dụng.', 'The deadline must lie within the time the row is in force.')]
      : []),
    ...(decisionDate > today ? [wrong('decisionDate', 'Ngày văn bản không được sau hôm nay.', 'The paper may not be dated after today.')] : []),
  ];
}

/** The row that a wish would be, set by the unit itself. */
const rowOf = (id: string, wish: DeadlineWish, by: string): FilingDeadline => ({
  id,
  awards: wish.awards,
  ground: wish.ground,
  kind: wish.kind,
  day: wish.each ? { each: wish.each, yearsAfter: wish.yearsAfter ?? 0 } : { once: wish.once ?? '', year: wish.year ?? 0 },
  rolls: wish.rolls,
  from: wish.from,
  to: wish.to ?? null,
  by,
  decision: { number: wish.decisionNumber, date: wish.decisionDate },
  source: wish.source ?? '',
  mark: wish.mark,
  depth: 0,
});

interface Judged {
  id: string;
  unitId: string;
  wish: DeadlineWish;
  today: LocalDate;
}

/** May this row stand: is it whole, does it repeat or contradict none of the unit's own, and does it loosen nothing above? */
export async function judgeDeadline(sql: Sql, { id, unitId, wish, today }: Judged): Promise<Refusal | null> {
  const faults = fieldFaults(wish, today);
  if (faults.length > 0) return incomplete(faults);
  const all = await deadlinesAbove(sql, unitId, today);
  const calendar = daysAbove(await calendarOf(sql, await calendarVersion(sql)), await ancestryOf(sql, unitId, today));
  const row = rowOf(id, wish, '');
  const replaced = all.find((one) => one.id === wish.replaces);
  if (wish.replaces && (!replaced || replaced.depth !== 0)) return incomplete([noneToReplace]);
  if (replaced && (replaced as EnteredDeadline).ended) return incomplete([endedAlready]);
  const clash = clashWith(
    row,
    all.filter((one) => one.depth === 0 && one !== replaced),
    calendar,
  );
  if (clash) return contradiction(clash);
  const looser = loosens(row, all, calendar);
  return looser && loosening(looser);
}

const noneToReplace = wrong('replaces', 'Không có hạn nộp nào của đơn vị này mang mã đó.', 'This unit has no such deadline.');
export const endedAlready = wrong('replaces', 'Hạn nộp này đã kết thúc hoặc đã được thay.', 'This deadline has ended or was followed by another.');

function contradiction({ row, award, period, mine, theirs }: Clash): Refusal {
  const [who, name] = [setBy(row), periodName(period)];
  const same = mine === theirs;
  const detail = {
    vi: `Đơn vị đã có hạn nộp ${written(theirs)} cho ${award}, ${name.vi}: ${who.vi}${same ? '' : `, trái với ${written(mine)}`}.`,
    en: `The unit already has ${written(theirs)} for ${award}, ${name.en}: ${who.en}${same ? '' : `, against ${written(mine)}`}.`,
  };
  return incomplete([{ path: 'awards', code: same ? 'duplicate' : 'contradiction', detail }], {
    next: { vi: 'Sửa bằng cách thay hạn nộp đó: hạn cũ kết thúc, hạn mới nối tiếp.', en: 'Replace that deadline: the old one ends, the new one follows it.' },
  });
}

function loosening({ row, award, period, mine, theirs }: Clash): Refusal {
  const [who, name] = [setBy(row), periodName(period)];
  const detail = {
    vi: `Cấp trên đã đặt hạn ${written(theirs)} cho ${award}, ${name.vi} (${who.vi}); ${written(mine)} muộn hơn. Cấp dưới chỉ được đặt hạn sớm hơn.`,
    en: `A level above has set ${written(theirs)} for ${award}, ${name.en} (${who.en}); ${written(mine)} is later. A lower level may only set an earlier day.`,
  };
  return incomplete([{ path: 'once' in row.day ? 'once' : 'each', code: 'loosens', detail }], {
    next: { vi: `Đặt hạn chậm nhất ${written(theirs)}.`, en: `Set a day no later than ${written(theirs)}.` },
    ...(row.citation ? { citations: [row.citation] } : {}),
  });
}
