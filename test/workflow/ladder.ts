import { addDays, weekday } from '../../libs/rulebook/dates';
import { forgetCalendar, vietnamDay } from '../../libs/store';
import type { Land } from '../land/land';
import type { Stage } from './stage';
import type { VirtualTime } from './virtual-time';

interface Rang {
  rung: string;
  at: Date;
  late: boolean;
}
interface RungRow {
  rung: string;
  state: string;
  due_at: Date;
  fired_at: Date | null;
  late: boolean;
}

/** What was rung, by the acts. */
export const rang = (land: Land, dossierId: string): Promise<Rang[]> =>
  land.store.query(
    `select act->'payload'->>'rung' as rung, at, coalesce((act->'given'->>'late')::boolean, false) as late from act where dossier_id = $1 and kind = 'ring' order by seq`,
    [dossierId],
  );
export const rows = (land: Land, dossierId: string): Promise<RungRow[]> =>
  land.store.query('select rung, state, due_at, fired_at, late from rung where dossier_id = $1 order by seq, due_at', [dossierId]);

/** Who was told, by the names they have in the land. */
export async function told(land: Land, dossierId: string, kind: string): Promise<string[]> {
  const people: { person_id: string }[] = await land.store.query(
    'select person_id from notice where dossier_id = $1 and kind = $2 and delivered_at is not null',
    [dossierId, kind],
  );
  return people.map((p) => Object.keys(land.people).find((key) => land.people[key] === p.person_id) ?? '?').sort();
}

/** A calendar of the spec's own, around a Monday: a Saturday that is worked, and five days of Tết from a Wednesday on. */
export async function calendarAround(land: Land, monday: string): Promise<void> {
  const days = [[addDays(monday, 12), 'swapped-on', 'làm bù'], ...[16, 17, 18, 19, 20].map((n) => [addDays(monday, n), 'holiday', 'Tết'])];
  await land.store.query('delete from calendar_day');
  for (const [date, kind, name] of days)
    await land.store.query(`insert into calendar_day (calendar, date, kind, name, source, mark) values ('vn-administrative', $1, $2, $3, 'test', 'text')`, [
      date,
      kind,
      name,
    ]);
  forgetCalendar();
}

/** Ten in the morning of the next Monday. @returns that Monday */
export async function onMonday(time: VirtualTime): Promise<string> {
  const today = vietnamDay(await time.now());
  const monday = addDays(today, ((8 - weekday(today)) % 7) + 7);
  await time.sleepUntil(`${monday}T10:00:00+07:00`);
  return monday;
}

/** A dossier whose appraisal (ten working days) began just now. */
export async function atAppraisal(s: Stage): Promise<string> {
  const id = await s.submitted();
  await s.act(id, 'commune-intake', 'accept', { paperOn: await s.today() });
  return id;
}
