import type { Found } from './alarms';
import type { Sql } from './open';

/** A rung that the plan armed and that did not go as it should. `lost`: it has no row; otherwise its time has long passed and it was not rung. */
export interface Astray {
  dossierId: string;
  stepId: string;
  seq: number;
  rung: string;
  at: Date;
  rang: boolean;
  lost: boolean;
}

/** Rungs are given this long after their instant before anybody asks where they are. */
const GRACE = `interval '15 minutes'`;

/**
 * What should have been rung against what was. Two things are compared: the rungs that the dossiers themselves carry (they come from their
 * acts) and the rows that the acts wrote. A rung whose row was removed is found although nothing points to it any more.
 */
export const astray = (sql: Sql, now: Date, limit: number): Promise<Astray[]> =>
  sql.query(
    `with open as (
       select d.id, s->>'id' as step_id, (s->'ladder'->>'seq')::int as seq, s->'ladder'->'rang' as rang, r->>'id' as rung, (r->>'at')::timestamptz as at
         from dossier d cross join lateral jsonb_array_elements(d.state->'steps') s cross join lateral jsonb_array_elements(s->'ladder'->'rungs') r
        where d.status = 'running' and d.due_on is not null and s->>'status' = 'open'),
     found as (
       select o.id, o.step_id, o.seq, o.rung, o.at, o.rang ? o.rung as rang, g.id is null as lost
         from open o left join rung g on g.dossier_id = o.id and g.seq = o.seq and g.rung = o.rung
        where g.id is null or (not o.rang ? o.rung and o.at < $1::timestamptz - ${GRACE})
       union all
       select g.dossier_id, g.step_id, g.seq, g.rung, g.due_at, false, false
         from rung g join dossier d on d.id = g.dossier_id
        where g.state = 'armed' and g.due_at < $1::timestamptz - ${GRACE}
          and not exists (select 1 from open o where o.id = g.dossier_id and o.seq = g.seq and o.rung = g.rung))
     select id as "dossierId", step_id as "stepId", seq, rung, at, rang, lost from found order by at limit $2`,
    [now, limit],
  );

export const asAlarm = (it: Astray): Found => ({
  kind: it.lost ? 'rung-lost' : 'rung-missed',
  dossierId: it.dossierId,
  stepId: it.stepId,
  subject: `${it.rung} ${it.seq}`,
  dueAt: it.at,
});

/** Writes a lost row again, as the dossier's own state has it. */
export const restore = (sql: Sql, it: Astray): Promise<unknown> =>
  sql.query(
    `insert into rung (dossier_id, step_id, seq, rung, due_at, state, fired_at)
     select $1, $2, $3, $4, $5, case when $6 then 'fired' else 'armed' end,
            case when $6 then (select a.at from act a where a.dossier_id = $1 and a.kind = 'ring' and a.act->'payload'->>'rung' = $4 order by a.seq desc limit 1) end
     on conflict do nothing`,
    [it.dossierId, it.stepId, it.seq, it.rung, it.at, it.rang],
  );

/** The door refused it: the row says so, and is not asked for again. @returns false when it was rung or cancelled in the meantime */
export async function markRefused(sql: Sql, it: Astray): Promise<boolean> {
  const [, changed]: [unknown[], number] = await sql.query(
    `update rung set state = 'refused' where dossier_id = $1 and seq = $2 and rung = $3 and state = 'armed'`,
    [it.dossierId, it.seq, it.rung],
  );
  return changed > 0;
}

export interface Tally {
  due: number;
  fired: number;
  missed: number;
}

/** The last day's rungs: whose instant came, how many of them were rung, and how many had to be alarmed about or still wait past their time. */
export async function rungTally(sql: Sql, now: Date): Promise<Tally> {
  const [row]: Tally[] = await sql.query(
    `select count(*)::int as due, count(*) filter (where state = 'fired')::int as fired,
            (select count(*)::int from alarm a where a.kind like 'rung-%' and a.raised_at > $1::timestamptz - interval '1 day')
              + (count(*) filter (where state = 'armed' and due_at < $1::timestamptz - ${GRACE} and not exists (
                  select 1 from alarm a where a.dossier_id = rung.dossier_id and a.kind = 'rung-missed' and a.subject = rung.rung || ' ' || rung.seq)))::int as missed
       from rung where due_at > $1::timestamptz - interval '1 day' and due_at <= $1 and state <> 'cancelled'`,
    [now],
  );
  return row ?? { due: 0, fired: 0, missed: 0 };
}
