import type { SubstitutionRule } from '../../dossier';
import { announce } from '../announce';
import { vietnamDay } from '../days';
import type { Sql, Store } from '../open';
import { validOn } from '../register';
import { ATTENDED } from './attended';
import { candidatesFor } from './candidates';
import { IN_FORCE, RULE } from './rows';

/** A rule that has begun or is over, and whose moment nobody has followed yet. */
interface Moment {
  rule: SubstitutionRule;
  is: 'start' | 'end';
}

/** A rule that was ended before it began has no start, only an end. */
const dueMoments = (sql: Sql, today: string): Promise<Moment[]> =>
  sql.query(
    `select ${RULE('r')} as rule, 'start' as is from substitution r where r.end_followed_at is null and r.start_followed_at is null and ${IN_FORCE('r', '$1::date')}
     union all
     select ${RULE('r')}, 'end' from substitution r where r.end_followed_at is null and (r.ended_on <= $1::date or r.to_on < $1::date)`,
    [today],
  );

/** Open dossiers whose task the rule is about: waiting at a seat of the absent person, or given to them by name. A page after `after`. */
const concerned = (sql: Sql, rule: SubstitutionRule, it: { today: string; after: string; limit: number }): Promise<{ id: string }[]> =>
  sql.query(
    `select distinct d.id::text as id from inbox i join dossier d on d.id = i.dossier_id
      where d.id::text > $2 and ($3::text is null or d.award = $3) and ($4::text is null or $4 = case i.task when 'supplement' then 'proposal' else d.step_kind end)
        and ((i.person_id = $1 and $5::uuid is null and $6::text is null) or exists (
          select 1 from seat s join office o on o.id = s.office_id where s.person_id = $1 and ${validOn('s', '$7::date')} and ${validOn('o', '$7::date')}
             and o.unit_id = i.unit_id and o.kind = i.office and s.role = i.role and ($5::uuid is null or o.id = $5) and ($6::text is null or s.role = $6)))
      order by 1 limit $8`,
    [rule.personId, it.after, rule.award, rule.stepKind, rule.officeId, rule.role, it.today, it.limit],
  );

const PAGE = 100;

/**
 * Follows every moment that is due: tells those who now stand in, has the tasks looked at again (`look`), and marks the moment. Stopped half-way it
 * is done again, and nobody is told twice.
 */
export async function followMoments(store: Store, it: { now: Date; alive: () => void; look: (dossierIds: string[]) => Promise<void> }): Promise<void> {
  const today = vietnamDay(it.now);
  for (const { rule, is } of await dueMoments(store, today)) {
    for (let after = ''; ;) {
      it.alive();
      const ids = (await concerned(store, rule, { today, after, limit: PAGE })).map(({ id }) => id);
      await it.look(ids);
      if (is === 'start') await tellStandIns(store, rule, ids, it.now);
      if (ids.length < PAGE) break;
      after = ids.at(-1) ?? '';
    }
    await store.query(`update substitution set ${is === 'start' ? 'start_followed_at' : 'end_followed_at'} = $2 where id = $1`, [rule.id, it.now]);
  }
}

/** One notice a dossier to each who now stands in by this rule, in whose place; the mail waits for the day's digest. */
async function tellStandIns(store: Store, rule: SubstitutionRule, dossierIds: string[], now: Date): Promise<void> {
  const found = await candidatesFor(store, dossierIds, now);
  const told = found.flatMap(({ dossierId, dossier, candidates }) =>
    (candidates?.people ?? [])
      .filter(({ actingFor }) => actingFor?.rules.includes(rule.id))
      .map(({ id, actingFor }) => ({
        dossierId,
        personId: id,
        forId: actingFor?.id,
        seq: dossier.seq,
        stepId: dossier.steps.find((s) => s.status === 'open')?.id,
      })),
  );
  if (told.length === 0) return;
  await store.query(
    `with new_notices as (
       insert into notice (dossier_id, seq, kind, step_id, person_id, for_id, created_at, delivered_at)
       select t."dossierId", t.seq, 'stand-in', t."stepId", t."personId", t."forId", $2, $2
         from jsonb_to_recordset($1::jsonb) as t("dossierId" uuid, seq int, "stepId" text, "personId" uuid, "forId" uuid)
       on conflict do nothing returning id, person_id)
     insert into delivery (channel, notice_id, person_id, way, state, next_at, created_at)
     select 'e-mail', n.id, n.person_id, 'digest', 'waiting', $2, $2
       from new_notices n join person p on p.id = n.person_id and p.email is not null and p.email_failed_at is null
       join channel c on c.name = 'e-mail' and c.state <> 'off'
       left join mail_preference m on m.person_id = n.person_id where coalesce(m.ways->>'stand-in', 'digest') <> 'never' and coalesce(m.digest, true)`,
    [JSON.stringify(told), now],
  );
  for (const { dossierId, seq, personId } of told) announce(store, { dossierId, seq, unitIds: [], personIds: [personId] });
}

/**
 * Dossiers for which it may have changed whether somebody is there: those that the clock gave to a head, those with an open alarm, and those that wait
 * at a seat that ended in the last days and for nobody else.
 */
export async function unsettled(sql: Sql, now: Date): Promise<string[]> {
  const rows: { id: string }[] = await sql.query(
    `select d.id from dossier d where d.status in ('running', 'returned') and (
       d.id in (select a.dossier_id from alarm a where a.kind = 'nobody-to-act' and a.mended_at is null)
       or (d.id in (select p.dossier_id from act p where p.kind = 'pass')
           and exists (select 1 from jsonb_array_elements(d.state->'steps') st where st->>'status' = 'open' and st ? 'passed'))
       or (d.id in (select i.dossier_id from seat s join office o on o.id = s.office_id join inbox i on i.unit_id = o.unit_id and i.office = o.kind and i.role = s.role
                     where s.to_on between $1::date - 3 and $1::date - 1)
           and not ${ATTENDED('d', '$1::date')}))
     order by d.id limit 2000`,
    [vietnamDay(now)],
  );
  return rows.map(({ id }) => id);
}
