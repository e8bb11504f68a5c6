import { isRefusal, refuse, type Refusal } from '../../dossier';
import { daysLeft, isLocalDate, lawDeadlinesOn, leftInWords, periodFromKey, periodName, setBy, type FilingAnswer, type FilingPeriod } from '../../rulebook';
import type { AwardCode, Citation, Ground, LocalDate, Wording } from '../../rulebook/types';
import type { Sql } from '../open';
import { unitIdOf } from '../parameters/list';
import { ancestryOf, seatsOf } from '../register';
import { unitsFiled, type UnitFiled } from './filed';
import { filingRuleOf } from './holding';
import { incomplete } from './judge';
import { enteredById } from './rows';

/** A deadline as one filing meets it. */
export interface Held {
  id: string;
  due: LocalDate;
  left: number;
  leftInWords: Wording;
  setBy: Wording;
  because: Wording[];
  citation?: Citation;
}
export interface Holding {
  periodName: Wording;
  holds: Held | null;
  believed: Held | null;
}

const noPeriod: Refusal = incomplete([
  {
    path: 'period',
    code: 'wrong',
    detail: { vi: 'Giai đoạn viết là 2026, hoặc 2025-2026 cho năm học.', en: 'A period is written 2026, or 2025-2026 for a school year.' },
  },
]);

/** Which deadline one filing goes by, with its explanation; the same question that is asked when it is submitted. */
export async function holdingFor(sql: Sql, it: { unit: string; award: AwardCode; ground: Ground; period: string; on: LocalDate }): Promise<Holding | Refusal> {
  const period = periodFromKey(it.period);
  if (!period || !isLocalDate(it.on)) return noPeriod;
  const unitId = await unitIdOf(sql, it.unit);
  if (isRefusal(unitId)) return unitId;
  const { holds, believed } = await filingRuleOf(sql, { ...it, unitId, period });
  return { periodName: periodName(period), holds: holds && heldOf(holds, it.on), believed: believed && heldOf(believed, it.on) };
}

function heldOf({ due, row, because }: FilingAnswer, on: LocalDate): Held {
  const left = daysLeft(due, on);
  return { id: row.id, due, left, leftInWords: leftInWords(left), setBy: setBy(row), because, ...(row.citation ? { citation: row.citation } : {}) };
}

interface AskedUnits {
  id: string;
  unit: string;
  period: string;
  personId: string;
  today: LocalDate;
}

/** Who has filed under a unit, for those who sit in it or above it. */
export async function unitsFiledFor(sql: Sql, it: AskedUnits): Promise<UnitFiled[] | Refusal> {
  const period: FilingPeriod | null = periodFromKey(it.period);
  if (!period) return noPeriod;
  const unitId = await unitIdOf(sql, it.unit);
  if (isRefusal(unitId)) return unitId;
  const row = lawDeadlinesOn(it.today).find(({ id }) => id === it.id) ?? (UUID.test(it.id) ? await enteredById(sql, it.id, it.today) : null);
  if (!row) return refuse('unknown');
  const [ancestry, seats] = [await ancestryOf(sql, unitId, it.today), await seatsOf(sql, it.personId, it.today)];
  if (!Object.values(ancestry).some((above) => seats.some((seat) => seat.unitId === above))) return refuse('outside-your-jurisdiction');
  return unitsFiled(sql, { unitId, today: it.today, awards: row.awards, ground: row.ground, period: it.period });
}
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
