import type { Land } from '../../land/land';

export const AWARDS = 200_000;
const PER_PERSON = 5;
const UNITS = 400;

/**
 * A register of 200,000 awards of 40,000 people in 400 units, half of which came into another by a merger: written straight into the tables, for
 * what is measured is reading.
 */
export async function fillRegister({ store, units }: Land): Promise<void> {
  await store.query(`create table bench_unit as select n, gen_random_uuid() as id from generate_series(0, ${UNITS - 1}) n`);
  for (const statement of UNIT_ROWS) await store.query(statement, statement.includes('$1') ? [units.commune] : []);
  for (const statement of REGISTER_ROWS) await store.query(statement, statement.includes('$1') ? [[units.commune, units.province]] : []);
  await store.query('analyze honouree, award_given, unit_succession, unit_version');
}

const UNIT_ROWS = [
  `insert into unit (id, code) select id, 'BENCH-' || n from bench_unit`,
  `insert into unit_version (id, unit_id, name, kind, level, parent_id, from_on)
   select gen_random_uuid(), id, 'Trường THCS số ' || n, 'school', 'unit', $1, '2020-01-01' from bench_unit`,
  `insert into unit_succession (id, from_unit_id, to_unit_id, kind, happened_on)
   select gen_random_uuid(), a.id, b.id, 'merge', '2025-07-01' from bench_unit a join bench_unit b on b.n = a.n + ${UNITS / 2}`,
];

/** 1,800 names for 40,000 people, as `nameOf` gives them; who bears one name is not born in one year. */
const NAME = `(array['Giàng','Vàng','Lý','Tẩn','Chảo','Nguyễn','Hoàng','Má','Thào','Sùng'])[1 + p % 10] || ' ' ||
  (array['A','Thị','Văn','Láo','Mùi','Seo','Minh','Đức','Kim','Xuân','Hữu','Ngọc'])[1 + (p / 10) % 12] || ' ' ||
  (array['Páo','Say','Dần','Chư','Sáng','Phử','Lan','Hùng','Tủa','Sử','Bình','Dung','Hà','Yến','Khé'])[1 + (p / 120) % 15]`;

const REGISTER_ROWS = [
  `insert into honouree (id, root_id, kind, name, exact_key, name_key, sort_key, birth_year, unit_id, unit_text, own_search, search, unit_path)
   select id, id, 'individual', name, lower(name), key, key, born, unit, 'Trường THCS số ' || n, key || ' ' || born, key || ' ' || born, unit || $1::uuid[]
     from (select 1960 + (p + p / 1800 * 7) % 40 as born, gen_random_uuid() as id, ${NAME} as name, lower(${NAME}) as key, u.id as unit, u.n
             from generate_series(0, ${AWARDS / PER_PERSON - 1}) p join bench_unit u on u.n = p % ${UNITS}) as x`,
  `insert into award_given (id, honouree_id, award, ground, period_from, period_to, year, decision_number, decided_on, unit_id, unit_text, unit_path, written_as, fingerprint)
   select gen_random_uuid(), h.id, 'CSTDCS', 'merit', make_date(y, 1, 1), make_date(y, 12, 31), y, y || '/QĐ-UBND', make_date(y + 1, 1, 10), h.unit_id, h.unit_text, h.unit_path,
          h.name, 'bench ' || h.id || ' ' || y
     from honouree h cross join generate_series(2020, ${2020 + PER_PERSON - 1}) y where h.unit_id in (select id from bench_unit)`,
];
