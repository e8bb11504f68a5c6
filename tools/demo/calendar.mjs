import rulebook from '../../dist/libs/rulebook/index.js';
import { addRows } from './add-rows.mjs';

/** Copies the rulebook's days off into an empty calendar; a calendar with rows belongs to the administrators and is left alone. */
export async function loadCalendar(sql) {
  const calendar = rulebook.VN_ADMINISTRATIVE;
  const known = await sql.query('select 1 from calendar_day where calendar = $1 limit 1', [calendar]);
  if (known.length > 0) return;
  const rows = rulebook.vnAdministrative.map(({ date, kind, name, source, mark }) => ({ calendar, date, kind, name, source, mark }));
  await addRows(sql, 'calendar_day', rows);
}
