import { bonus, isNotAvailable, payerOf, type BonusSubject } from '../../rulebook';
import type { LevelCode, LocalDate, NomineeKind } from '../../rulebook/types';
import type { Sql } from '../open';

export interface Allotment {
  id: string;
  /** Whole đồng; below zero for a cut. */
  amount: number;
  decision: string;
  enteredBy: string;
  enteredAt: string;
}
export interface FundLine {
  dossierId: string;
  code: string;
  nominee: string;
  award: string;
  decidedOn: LocalDate;
  /** Whole đồng; null where no figure is known for that day. */
  amount: number | null;
}
export interface FundBalance {
  allotted: number;
  committed: number;
  left: number;
  /** Granted, but without a figure: the balance leaves them out. */
  unpriced: number;
  allotments: Allotment[];
  lines: FundLine[];
}

/**
 * The award fund of a unit in a year: what was set aside, what the awards decided that year cost this unit as their payer, and what is left.
 * Lines come by the day of the decision, whole.
 */
export async function fundBalance(sql: Sql, it: { unitId: string; level: LevelCode; year: number }): Promise<FundBalance> {
  const allotments: Allotment[] = await sql.query(ALLOTMENTS, [it.unitId, it.year]);
  const granted: Granted[] = await sql.query(GRANTED, [it.unitId, `${it.year}-01-01`, `${it.year}-12-31`]);
  const lines = granted.filter((one) => payerOf(one.level, one.decidedOn)?.level === it.level).map(priced);
  const allotted = sum(allotments.map((one) => one.amount));
  const committed = sum(lines.map((one) => one.amount ?? 0));
  return { allotted, committed, left: allotted - committed, unpriced: lines.filter((one) => one.amount === null).length, allotments, lines };
}

interface Granted extends Omit<FundLine, 'amount'> {
  level: LevelCode;
  kind: NomineeKind;
}

function priced({ level: _level, kind, ...line }: Granted): FundLine {
  const subject: BonusSubject = kind === 'foreigner' ? 'individual' : kind;
  const answer = bonus({ award: line.award, subject, decidedOn: line.decidedOn });
  return { ...line, amount: isNotAvailable(answer) ? null : answer.amount };
}

const sum = (amounts: number[]): number => amounts.reduce((all, one) => all + one, 0);

const ALLOTMENTS = `select a.id, a.amount::float8 as amount, a.decision, p.full_name as "enteredBy", a.entered_at as "enteredAt"
  from fund_allotment a join person p on p.id = a.entered_by where a.unit_id = $1 and a.year = $2 order by a.entered_at, a.id`;

/** The level of the step that decides says who pays; the unit's own path says whether this unit is that payer. */
const GRANTED = `select d.id as "dossierId", d.code, d.nominee_name as nominee, d.award, d.nominee_kind as kind, d.state->'decision'->>'date' as "decidedOn",
    (select s->>'level' from jsonb_array_elements(d.plan->'steps') s where (s->>'decides')::boolean limit 1) as level
  from dossier d
 where d.status = 'granted' and d.unit_path @> array[$1::uuid] and d.state->'decision'->>'date' between $2 and $3
 order by d.state->'decision'->>'date', d.code`;
