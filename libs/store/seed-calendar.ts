import { vnAdministrative } from '../rulebook';

/** Copies the rulebook's days off into an empty calendar; a calendar with rows belongs to the administrators and is left alone. */
export async function seedCalendar(sql: { query(text: string, values: unknown[]): Promise<unknown> }): Promise<void> {
  await sql.query(
    `insert into calendar_day (date, kind, name, source, mark, note, audience)
     select r.date, r.kind, r.name, r.source, r.mark, r.note, r.audience
       from jsonb_to_recordset($1::jsonb) as r(date date, kind text, name text, source text, mark text, note text, audience text)
      where not exists (select 1 from calendar_day)`,
    [JSON.stringify(vnAdministrative)],
  );
}
