import { VN_ADMINISTRATIVE, vnAdministrative } from '../rulebook';

/** Copies the rulebook's days off into an empty calendar; a calendar with rows belongs to the administrators and is left alone. */
export async function seedCalendar(sql: { query(text: string, values: unknown[]): Promise<unknown> }): Promise<void> {
  await sql.query(
    `insert into calendar_day (calendar, date, kind, name, source, mark)
     select $1, r.date, r.kind, r.name, r.source, r.mark from jsonb_to_recordset($2::jsonb) as r(date date, kind text, name text, source text, mark text)
      where not exists (select 1 from calendar_day where calendar = $1)`,
    [VN_ADMINISTRATIVE, JSON.stringify(vnAdministrative)],
  );
}
