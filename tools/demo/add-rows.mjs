/** Each table with the columns it is given; names and types are the tables' own, values travel as one JSON array. */
const COLUMNS = {
  unit: 'id uuid, code text',
  unit_version: 'id uuid, unit_id uuid, name text, kind text, level text, parent_id uuid, from_on date, to_on date, assumed boolean, source text',
  unit_succession: 'id uuid, from_unit_id uuid, to_unit_id uuid, kind text, happened_on date, assumed boolean, source text',
  office: 'id uuid, unit_id uuid, kind text, name text, from_on date, to_on date',
  person: 'id uuid, full_name text, declared_kin uuid[], email text',
  seat: 'id uuid, office_id uuid, person_id uuid, role text, from_on date, to_on date, decision text',
  local_parameter: 'id uuid, unit_id uuid, key text, value double precision, decision text, from_on date, to_on date',
  filing_deadline:
    'id uuid, unit_id uuid, awards text[], ground text, kind text, each text, years_after smallint, from_on date, decision_number text, decision_date date, source text, mark text',
  calendar_day: 'calendar text, date date, kind text, name text, source text, mark text',
  mail_preference: 'person_id uuid, ways jsonb, token uuid',
  account: 'id uuid, person_id uuid, username text, password_hash text',
};

/** Adds rows to a table in one statement, leaving those that are there. */
export async function addRows(sql, table, rows) {
  const names = COLUMNS[table].split(', ').map((column) => column.split(' ')[0]);
  const list = names.map((name) => `"${name}"`).join(', ');
  const given = `jsonb_to_recordset($1::jsonb) as given(${COLUMNS[table].replace(/\beach text/, '"each" text')})`;
  await sql.query(`insert into ${table} (${list}) select ${list} from ${given} on conflict do nothing`, [JSON.stringify(rows)]);
}
