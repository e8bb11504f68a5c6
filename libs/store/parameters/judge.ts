import { refuse, type FieldError, type Refusal } from '../../dossier';
import {
  fitsParameter,
  isLocalDate,
  ladderFaults,
  loosened,
  mayStand,
  orderFaults,
  reminderFaults,
  standingOn,
  type NationalRule,
  type Parameter,
} from '../../rulebook';
import type { Citation, LevelCode, LocalDate } from '../../rulebook/types';
import type { Sql } from '../open';
import { ancestryOf, unitName } from '../register';
import { vn } from '../register-changes/versions';
import { enteredBy } from './entered';
import { seatsThere } from './offices';

/** A value as somebody wants it to stand. */
export interface Wish {
  value?: number;
  data?: unknown;
  from: LocalDate;
  to?: LocalDate;
}

const wrong = (path: string, vi: string, en: string): FieldError => ({ path, code: 'wrong', detail: { vi, en } });
/** The first fault is the sentence; each is named at its field. */
export const incomplete = (errors: FieldError[], more: Partial<Refusal> = {}): Refusal =>
  refuse('incomplete', { errors, ...(errors[0] ? { sentence: errors[0].detail } : {}), ...more });

export const taken = (path: string): FieldError =>
  wrong(path, 'Tham số này đã có giá trị từ đúng ngày đó. Chọn ngày khác.', 'This parameter already has a value from that very day. Choose another day.');

/** May this value stand from that day: is it one, may this level set it, and does it loosen nothing above? */
export async function judge(sql: Sql, parameter: Parameter, unitId: string, wish: Wish): Promise<Refusal | null> {
  const days = dayFaults(wish);
  if (!isLocalDate(wish.from)) return incomplete(days);
  const ancestry = await ancestryOf(sql, unitId, wish.from);
  const level = Object.keys(ancestry).find((one) => ancestry[one] === unitId);
  if (!level || !parameter.levels.includes(level)) return incomplete([...days, notThisLevel]);
  const errors = [...days, ...(await valueFaults(sql, parameter, unitId, wish)), ...(await dayTaken(sql, parameter, unitId, wish))];
  if (errors.length > 0) return incomplete(errors);
  return wish.value === undefined ? null : loosens(sql, { parameter, value: wish.value, level, ancestry, on: wish.from });
}

const notThisLevel = wrong('unit', 'Cấp của đơn vị này không được đặt tham số này.', 'A unit of this level does not set this parameter.');

function dayFaults({ from, to }: Wish): FieldError[] {
  if (!isLocalDate(from)) return [wrong('from', 'Ngày bắt đầu không phải là một ngày.', 'The first day is not a date.')];
  return to !== undefined && (!isLocalDate(to) || to < from)
    ? [wrong('to', 'Ngày kết thúc phải sau ngày bắt đầu.', 'The last day must be after the first.')]
    : [];
}

async function dayTaken(sql: Sql, { key }: Parameter, unitId: string, { from }: Wish): Promise<FieldError[]> {
  const rows = await sql.query('select 1 from local_parameter where unit_id = $1 and key = $2 and from_on = $3', [unitId, key, from]);
  return rows.length > 0 ? [taken('from')] : [];
}

async function valueFaults(sql: Sql, parameter: Parameter, unitId: string, { value, data, from }: Wish): Promise<FieldError[]> {
  if (parameter.kind === 'reminders') return reminderFaults(data).map(({ path, why }) => wrong(path, why.vi, why.en));
  if (parameter.kind === 'ladder') return ladderFaults(data, await seatsThere(sql, unitId, from)).map(({ path, why }) => wrong(path, why.vi, why.en));
  if (parameter.kind === 'order') return orderFaults(data).map(({ path, why }) => wrong(path, why.vi, why.en));
  const { least, most } = parameter;
  return fitsParameter(parameter, value) ? [] : [wrong('value', `Giá trị phải từ ${least} đến ${most}.`, `The value must be from ${least} to ${most}.`)];
}

interface Placed {
  parameter: Parameter;
  value: number;
  level: LevelCode;
  ancestry: Record<LevelCode, string>;
  on: LocalDate;
}

/** A value that asks for less than the law, or than a level above, is refused with the rule it would loosen. */
async function loosens(sql: Sql, it: Placed): Promise<Refusal | null> {
  const { parameter, value, level, ancestry, on } = it;
  const law = loosened(parameter, value, on);
  if (law) return looserThanLaw(parameter, law);
  const over = parameter.levels.slice(0, parameter.levels.indexOf(level));
  const entered = (await enteredBy(sql, ancestry, on)).filter((one) => over.includes(one.level));
  const above = standingOn(parameter, entered, on);
  if (!above || mayStand(parameter, value, above.value)) return null;
  const name = await unitName(sql, ancestry[above.level] ?? '', on);
  const said = { vi: `${name} đã quy định ${told(parameter, above.value).vi}`, en: `${name} has set ${told(parameter, above.value).en}` };
  return incomplete(
    [
      wrong(
        'value',
        `${said.vi} từ ${vn(above.from)} (${above.decision}); cấp dưới chỉ được quy định chặt hơn.`,
        `${said.en} from ${above.from} (${above.decision}); a lower level may only be stricter.`,
      ),
    ],
    { next: within(parameter, above.value) },
  );
}

function looserThanLaw(parameter: Parameter, { value, citation }: NationalRule): Refusal {
  const place = placeOf(citation);
  const bound = told(parameter, value);
  const { vi, en } = within(parameter, value);
  const after = citation.to
    ? { vi: ` Quy định này có hiệu lực đến hết ngày ${vn(citation.to)}.`, en: ` This rule is in force until ${citation.to}.` }
    : { vi: '', en: '' };
  return incomplete(
    [wrong('value', `${place.vi} quy định ${bound.vi}; địa phương chỉ được quy định chặt hơn.`, `${place.en} sets ${bound.en}; a place may only be stricter.`)],
    { citations: [citation], next: { vi: vi + after.vi, en: en + after.en } },
  );
}

function placeOf({ document, article, clause }: Citation): { vi: string; en: string } {
  const [a, c] = [article === undefined ? '' : `Điều ${article} `, clause === undefined ? '' : `khoản ${clause} `];
  return { vi: `${a}${c}văn bản ${document}`, en: `${a.replace('Điều', 'Article')}${c.replace('khoản', 'clause')}of ${document}` };
}

function told({ kind }: Parameter, value: number): { vi: string; en: string } {
  if (kind === 'yes-no' || kind === 'number') return { vi: `giá trị ${value}`, en: `the value ${value}` };
  if (kind !== 'share' && kind !== 'cap') return { vi: `${value} ngày làm việc`, en: `${value} working days` };
  const share = `${String(Math.round(value * 1000) / 10)} %`;
  return { vi: share.replace('.', ','), en: share };
}

function within(parameter: Parameter, bound: number): { vi: string; en: string } {
  const { vi, en } = told(parameter, bound);
  return parameter.below === 'less' ? { vi: `Nhập nhiều nhất ${vi}.`, en: `Enter at most ${en}.` } : { vi: `Nhập ít nhất ${vi}.`, en: `Enter at least ${en}.` };
}
