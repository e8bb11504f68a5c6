import { circleOf, inForce, refuse, type FieldError, type Refusal, type SubstitutionRule } from '../../dossier';
import { awardOn, isLocalDate } from '../../rulebook';
import type { LocalDate, Role, StepKind } from '../../rulebook/types';
import { vietnamDay } from '../days';
import type { Sql, Store } from '../open';
import { seatsOf, type NamedSeat } from '../register';
import { idTaken, outside, wrongField } from '../register-changes/refusals';
import { rulesFor } from './authority';
import { RULE } from './rows';

export interface NewSubstitution {
  id: string;
  /** Who makes the rule. */
  byId: string;
  personId: string;
  substituteId: string | null;
  from: LocalDate;
  to: LocalDate | null;
  officeId: string | null;
  role: Role | null;
  stepKind: StepKind | null;
  award: string | null;
  reason: string;
  decision: string;
  now: Date;
}

/** Writes that somebody is away and who stands in. Idempotent by id. Refuses a rule that would close a circle, with the circle. */
export async function makeSubstitution(store: Store, it: NewSubstitution): Promise<{ id: string } | Refusal> {
  return store.transaction(async (sql) => {
    // Two rules saved at one moment could close a circle that neither sees: one after the other.
    await sql.query(`select pg_advisory_xact_lock(hashtext('substitution'))`);
    const [known] = await sql.query(
      `select person_id = $2 and substitute_id is not distinct from $3::uuid and from_on = $4::date as same from substitution where id = $1`,
      [it.id, it.personId, it.substituteId, isLocalDate(it.from) ? it.from : null],
    );
    if (known) return known.same ? { id: it.id } : idTaken();
    const refusal = (await faultOf(sql, it)) ?? (await closes(sql, it));
    if (refusal) return refusal;
    await sql.query(
      `insert into substitution (id, person_id, substitute_id, from_on, to_on, office_id, role, step_kind, award, reason, decision, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [it.id, it.personId, it.substituteId, it.from, it.to, it.officeId, it.role, it.stepKind, it.award, it.reason, it.decision, it.byId, it.now],
    );
    return { id: it.id };
  });
}

async function faultOf(sql: Sql, it: NewSubstitution): Promise<Refusal | null> {
  const today = vietnamDay(it.now);
  const days = dayFaults(it, today);
  if (days.length > 0) return refuse('incomplete', { errors: days, ...(days[0] ? { sentence: days[0].detail } : {}) });
  const seats = (await seatsOf(sql, it.personId, it.from)).filter((seat) => about(it, seat));
  if (!(await rulesFor(sql, { byId: it.byId, personId: it.personId, seats, today }))) return outside();
  if (seats.length === 0)
    return wrongField('officeId', 'Ngày đó người vắng mặt không giữ vai trò nào như vậy.', 'The absent person holds no such seat on that day.');
  const award = it.award === null ? null : awardOn(it.award, it.from);
  if (it.award !== null && !(award && 'name' in award))
    return wrongField('award', `Không có danh hiệu, hình thức mã "${it.award}".`, `There is no award "${it.award}".`);
  return it.substituteId === null ? null : substituteFault(sql, it, seats);
}

const about = ({ officeId, role }: Pick<SubstitutionRule, 'officeId' | 'role'>, seat: NamedSeat): boolean =>
  seat.office !== 'administration' && (officeId === null || seat.officeId === officeId) && (role === null || seat.role === role);

/** Whoever stands in sits in the same unit, and nobody takes another's tasks on themselves. */
async function substituteFault(sql: Sql, it: NewSubstitution, seats: NamedSeat[]): Promise<Refusal | null> {
  if (it.substituteId === it.byId && it.byId !== it.personId)
    return refuse('separation-of-duties', {
      sentence: { vi: 'Không ai tự giao cho mình việc của người khác.', en: 'Nobody takes the tasks of another on themselves.' },
      next: {
        vi: 'Đề nghị chính người vắng mặt, hoặc quản trị khác, lập quy tắc này.',
        en: 'Ask the absent person, or another administrator, to make this rule.',
      },
    });
  const held = (await seatsOf(sql, it.substituteId ?? '', it.from)).filter((seat) => seat.office !== 'administration');
  return held.some((one) => seats.some((seat) => seat.unitId === one.unitId))
    ? null
    : wrongField(
        'substituteId',
        'Người thay không giữ vai trò nào ở cơ quan, đơn vị này vào ngày đó.',
        'The substitute holds no seat in this unit on that day.',
      );
}

function dayFaults({ from, to }: NewSubstitution, today: LocalDate): FieldError[] {
  const wrong = (path: string, vi: string, en: string): FieldError[] => [{ path, code: 'wrong', detail: { vi, en } }];
  if (!isLocalDate(from)) return wrong('from', 'Ngày bắt đầu không phải là một ngày.', 'The first day is not a date.');
  if (from < today) return wrong('from', 'Không lập lùi ngày: bắt đầu từ hôm nay hoặc sau đó.', 'Not backdated: it begins today or later.');
  if (to !== null && (!isLocalDate(to) || to < from)) return wrong('to', 'Ngày cuối phải từ ngày bắt đầu trở đi.', 'The last day is the first or a later one.');
  return [];
}

async function closes(sql: Sql, it: NewSubstitution): Promise<Refusal | null> {
  const rows: { rule: SubstitutionRule }[] = await sql.query(
    `select ${RULE('r')} as rule from substitution r where (r.to_on is null or r.to_on >= $1) and (r.ended_on is null or r.ended_on > $1)`,
    [it.from],
  );
  const circle = circleOf(
    { ...it, endedOn: null },
    rows.map((row) => row.rule),
  );
  if (!circle) return null;
  const people: { id: string; name: string }[] = await sql.query('select id, full_name as name from person where id = any($1::uuid[])', [circle]);
  const names = circle.map((id) => people.find((person) => person.id === id)?.name ?? '').join(' → ');
  return refuse('incomplete', {
    sentence: { vi: `Các quy tắc thay thế sẽ thành vòng tròn: ${names}.`, en: `The substitutions would go round in a circle: ${names}.` },
    next: { vi: 'Chọn người thay khác, hoặc kết thúc một quy tắc trong vòng đó.', en: 'Choose another substitute, or end a rule of that circle.' },
    errors: [
      {
        path: 'substituteId',
        code: 'circle',
        detail: { vi: `Thành vòng tròn: ${names}.`, en: `A circle: ${names}.` },
      },
    ],
  });
}

interface End {
  id: string;
  byId: string;
  now: Date;
}

/** Ends a rule now. Ended again it answers the same. */
export async function endSubstitution(store: Store, it: End): Promise<{ id: string; endedOn: LocalDate } | Refusal> {
  const today = vietnamDay(it.now);
  return store.transaction(async (sql) => {
    const [row]: { rule: SubstitutionRule }[] = await sql.query(`select ${RULE('r')} as rule from substitution r where r.id = $1 for update`, [it.id]);
    if (!row) return refuse('unknown');
    const { rule } = row;
    const seats = (await seatsOf(sql, rule.personId, inForce(rule, today) ? today : rule.from)).filter((seat) => about(rule, seat));
    if (!(await rulesFor(sql, { byId: it.byId, personId: rule.personId, seats, today }))) return outside();
    if (rule.endedOn) return { id: rule.id, endedOn: rule.endedOn };
    if (rule.to !== null && rule.to < today) return wrongField('id', 'Quy tắc này đã hết hạn.', 'This rule is over.');
    await sql.query('update substitution set ended_on = $2, ended_by = $3, ended_at = $4 where id = $1', [rule.id, today, it.byId, it.now]);
    return { id: rule.id, endedOn: today };
  });
}
