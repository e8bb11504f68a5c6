/** SQL: does rule row `r` stand on a day? */
export const IN_FORCE = (r: string, day: string): string =>
  `(${r}.from_on <= ${day} and (${r}.to_on is null or ${r}.to_on >= ${day}) and (${r}.ended_on is null or ${r}.ended_on > ${day}))`;

/** SQL: rule row `r` as the judge knows it. */
export const RULE = (
  r: string,
): string => `jsonb_build_object('id', ${r}.id, 'personId', ${r}.person_id, 'substituteId', ${r}.substitute_id, 'from', ${r}.from_on,
  'to', ${r}.to_on, 'endedOn', ${r}.ended_on, 'officeId', ${r}.office_id, 'role', ${r}.role, 'stepKind', ${r}.step_kind, 'award', ${r}.award)`;

/**
 * SQL: whom a person may have to stand in for on a day: all rules that lead to them, their own, and the people the rules lead from; null where no
 * rule does. Rules that lead round in a circle are met once.
 */
export const STANDS_IN = (person: string, day: string, seats: (person: string, day: string) => string): string => `
  with recursive back as (
    select r.* from substitution r where r.substitute_id = ${person} and ${IN_FORCE('r', day)}
    union
    select r.* from back b join substitution r on r.substitute_id = b.person_id and ${IN_FORCE('r', day)}),
  rules as (select * from back union select r.* from substitution r where r.person_id = ${person} and ${IN_FORCE('r', day)} and exists (select 1 from back))
  select jsonb_build_object('rules', jsonb_agg(${RULE('rules')}),
           'people', (select jsonb_agg(jsonb_build_object('personId', q.id, 'name', q.full_name, 'kin', q.declared_kin,
              'seats', (select coalesce(jsonb_agg(x), '[]') from (${seats('q.id', day)}) x)) order by q.id)
              from person q where q.id in (select person_id from back) and q.id <> ${person}))
    from rules having count(*) > 0`;
