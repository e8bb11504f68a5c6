import { refuse, type Refusal } from '../../dossier';
import type { LocalDate, OfficeKind, Role } from '../../rulebook/types';
import { vietnamDay } from '../days';
import { derivedId } from '../ids';
import type { Sql, Store } from '../open';
import { note } from './note';
import { idTaken, outside, wrongField } from './refusals';
import { administersUnit } from './span';
import { vn } from './versions';

/** Which roles there are in which office. */
const ROLES_OF: Record<OfficeKind, readonly Role[]> = {
  unit: ['clerk', 'unit-head'],
  'standing-agency': ['intake', 'appraiser', 'office-head', 'desk'],
  council: ['chair', 'standing-vice-chair', 'vice-chair', 'secretary', 'member'],
  'peoples-committee': ['chair', 'vice-chair'],
  administration: ['administrator'],
};

interface Appointment {
  id: string;
  administratorId: string;
  officeId: string;
  role: Role;
  /** Somebody of the register, or a name that is new to it. */
  person: { id: string } | { fullName: string };
  from: LocalDate;
  to?: LocalDate | null;
  decision: string;
  now: Date;
}
type Appointed = { seatId: string; personId: string };

/** Gives a person a seat from a day on, by a decision. Idempotent by id. */
export async function appoint(store: Store, it: Appointment): Promise<Appointed | Refusal> {
  return store.transaction(async (sql) => {
    const [office] = await sql.query(
      `select id, unit_id as "unitId", kind, from_on::text as "fromOn", to_on::text as "toOn" from office where id = $1 for update`,
      [it.officeId],
    );
    if (!office) return refuse('unknown');
    const [known] = await sql.query('select id, person_id as "personId", office_id = $2 and role = $3 as same from seat where id = $1', [
      it.id,
      it.officeId,
      it.role,
    ]);
    if (known) return known.same ? { seatId: known.id, personId: known.personId } : idTaken();
    const fault = await faultOf(sql, it, office);
    if (fault) return fault;
    const personId = 'id' in it.person ? it.person.id : derivedId(it.id, 'person');
    if ('fullName' in it.person)
      await sql.query('insert into person (id, full_name) values ($1, $2)', [personId, it.person.fullName.normalize('NFC').replace(/\s+/g, ' ').trim()]);
    await sql.query('insert into seat (id, office_id, person_id, role, from_on, to_on, decision) values ($1, $2, $3, $4, $5, $6, $7)', [
      it.id,
      it.officeId,
      personId,
      it.role,
      it.from,
      it.to ?? null,
      it.decision,
    ]);
    await note(sql, { id: it.id, kind: 'appoint', subjectId: it.id, unitId: office.unitId, byId: it.administratorId, at: it.now });
    return { seatId: it.id, personId };
  });
}

interface OfficeRow {
  id: string;
  unitId: string;
  kind: OfficeKind;
  fromOn: LocalDate;
  toOn: LocalDate | null;
}
async function faultOf(sql: Sql, it: Appointment, office: OfficeRow): Promise<Refusal | null> {
  if (!(await administersUnit(sql, it.administratorId, office.unitId, vietnamDay(it.now)))) return outside();
  if ('id' in it.person && it.person.id === it.administratorId)
    return refuse('separation-of-duties', {
      sentence: { vi: 'Quản trị không tự bổ nhiệm chính mình.', en: 'An administrator does not appoint themselves.' },
      next: { vi: 'Đề nghị quản trị khác thực hiện.', en: 'Ask another administrator.' },
    });
  if (!ROLES_OF[office.kind].includes(it.role)) return wrongField('role', 'Cơ quan này không có vai trò đó.', 'This office has no such role.');
  if (it.to && it.to < it.from) return wrongField('to', 'Ngày kết thúc trước ngày bắt đầu.', 'The end is before the beginning.');
  if (it.from < office.fromOn || (office.toOn && (it.to ?? '9999-12-31') > office.toOn))
    return wrongField(
      'from',
      `Cơ quan này chỉ có từ ${vn(office.fromOn)}${office.toOn ? ` đến ${vn(office.toOn)}` : ''}.`,
      `This office exists from ${office.fromOn}${office.toOn ? ` to ${office.toOn}` : ''} only.`,
    );
  if ('id' in it.person && (await sql.query('select 1 from person where id = $1', [it.person.id])).length === 0)
    return wrongField('personId', 'Không có người này trong danh bạ.', 'There is no such person in the register.');
  return clash(sql, it);
}

/** The same person twice in one seat; or a second chair in one office. */
async function clash(sql: Sql, it: Appointment): Promise<Refusal | null> {
  const held: { personId: string; name: string }[] = await sql.query(
    `select s.person_id as "personId", p.full_name as name from seat s join person p on p.id = s.person_id
      where s.office_id = $1 and s.role = $2 and s.from_on <= coalesce($4::date, 'infinity'::date) and (s.to_on is null or s.to_on >= $3::date)`,
    [it.officeId, it.role, it.from, it.to ?? null],
  );
  const personId = 'id' in it.person ? it.person.id : null;
  if (held.some((one) => one.personId === personId))
    return wrongField('personId', 'Người này đã giữ vai trò đó trong thời gian ấy.', 'This person holds that role in that time already.');
  const first = held[0];
  return it.role === 'chair' && first
    ? wrongField('role', `${first.name} đang giữ vai trò này; kết thúc vai trò đó trước.`, `${first.name} holds this role; end that seat first.`)
    : null;
}

interface End {
  seatId: string;
  administratorId: string;
  /** The last day in the seat. */
  on: LocalDate;
  decision: string;
  now: Date;
}

/** Ends a seat after a last day. The same end sent again answers the same; another end of an ended seat is refused. */
export async function endSeat(store: Store, it: End): Promise<{ seatId: string; toOn: LocalDate } | Refusal> {
  return store.transaction(async (sql) => {
    const [seat] = await sql.query(
      `select s.id, s.person_id as "personId", s.role, s.from_on::text as "fromOn", s.to_on::text as "toOn", o.unit_id as "unitId"
         from seat s join office o on o.id = s.office_id where s.id = $1 for update of s`,
      [it.seatId],
    );
    if (!seat) return refuse('unknown');
    if (!(await administersUnit(sql, it.administratorId, seat.unitId, vietnamDay(it.now)))) return outside();
    if (seat.toOn === it.on) return { seatId: seat.id, toOn: seat.toOn };
    if (seat.toOn && seat.toOn < it.on) return wrongField('on', `Vai trò này đã kết thúc ngày ${vn(seat.toOn)}.`, `This seat ended on ${seat.toOn}.`);
    if (it.on < seat.fromOn) return wrongField('on', `Vai trò này bắt đầu ngày ${vn(seat.fromOn)}.`, `This seat begins on ${seat.fromOn}.`);
    if (seat.toOn && seat.toOn < vietnamDay(it.now))
      return wrongField('on', `Vai trò này đã kết thúc ngày ${vn(seat.toOn)}, không sửa lùi.`, `This seat ended on ${seat.toOn} and is not changed back.`);
    if (seat.role === 'administrator' && seat.personId === it.administratorId)
      return refuse('separation-of-duties', {
        sentence: { vi: 'Quản trị không tự kết thúc vai trò của mình.', en: 'An administrator does not end their own seat.' },
        next: { vi: 'Đề nghị quản trị khác thực hiện, để luôn còn người quản trị.', en: 'Ask another administrator, so that one always remains.' },
      });
    await sql.query(`update seat set to_on = $2, decision = concat_ws('; ', nullif(decision, ''), $3::text) where id = $1`, [seat.id, it.on, it.decision]);
    const noted = { kind: 'end-seat' as const, subjectId: seat.id, unitId: seat.unitId, byId: it.administratorId, at: it.now };
    await note(sql, { id: derivedId(seat.id, `end ${it.on}`), ...noted });
    return { seatId: seat.id, toOn: it.on };
  });
}
