import type { Refusal } from '../../dossier';
import { isRefusal } from '../../dossier';
import type { LocalDate, Wording } from '../../rulebook/types';
import { vietnamDay } from '../days';
import { derivedId } from '../ids';
import type { Sql, Store } from '../open';
import { record, rehearse } from '../record';
import { validOn } from '../register';

interface HandOver {
  /** Made by the sender: sent again, every task is handed over once and the answer is the same. */
  id: string;
  byId: string;
  /** Units the sender administers: only tasks of dossiers under them are theirs to move. */
  administered: string[];
  personId: string;
  to: string;
  reason: string;
  /** true: nothing is written; every task is judged. */
  dryRun: boolean;
  now: Date;
}
interface Task {
  dossierId: string;
  code: string;
  nominee: string;
  stepName: Wording | null;
  dueOn: LocalDate | null;
  /** name: given to the person by name; seat: it waits at a seat that nobody else holds. */
  by: 'name' | 'seat';
}
export interface HandedOver extends Task {
  result: { seq: number } | Refusal;
}
const MOST = 2_000;

const COLUMNS = `d.id as "dossierId", d.code, d.nominee_name as nominee, d.due_on::text as "dueOn",
  (select s->'name' from jsonb_array_elements(d.plan->'steps') s where s->>'id' = d.step_id limit 1) as "stepName"`;

/** What waits for a person and for nobody else: given by name, or at a seat of theirs, today's or one that ended, that no other holds today. */
const tasksOf = (sql: Sql, it: HandOver, today: LocalDate): Promise<Task[]> =>
  sql.query(
    `select distinct on (d.due_on, d.id) ${COLUMNS}, case when i.person_id is not null then 'name' else 'seat' end as by
       from inbox i join dossier d on d.id = i.dossier_id
      where d.unit_path && $2::uuid[] and (i.person_id = $1 or (exists (
          select 1 from seat s join office o on o.id = s.office_id where s.person_id = $1 and o.unit_id = i.unit_id and o.kind = i.office and s.role = i.role)
        and not exists (select 1 from seat x join office y on y.id = x.office_id and ${validOn('y', '$3::date')}
          where y.unit_id = i.unit_id and y.kind = i.office and x.role = i.role and x.person_id <> $1 and ${validOn('x', '$3::date')})))
      order by d.due_on, d.id, i.person_id limit ${MOST}`,
    [it.personId, it.administered, today],
  );

const done = (sql: Sql, id: string): Promise<(Task & { seq: number })[]> =>
  sql.query(
    `select ${COLUMNS}, 'name' as by, a.seq from act a join dossier d on d.id = a.dossier_id
      where a.kind = 'reassign' and a.act->'payload'->>'handOver' = $1 order by d.due_on, d.id`,
    [id],
  );

/** Every open task of somebody who leaves passes to another, each through the one door, with a result of its own. Done again it goes on where it stopped. */
export async function handOver(store: Store, it: HandOver): Promise<HandedOver[]> {
  const before = (await done(store, it.id)).map(({ seq, ...task }): HandedOver => ({ ...task, result: { seq } }));
  const known = new Set(before.map((one) => one.dossierId));
  const left: HandedOver[] = [];
  for (const task of await tasksOf(store, it, vietnamDay(it.now))) {
    if (known.has(task.dossierId)) continue;
    const actId = derivedId(it.id, task.dossierId);
    const sent = {
      actor: it.byId,
      actId,
      dossierId: task.dossierId,
      kind: 'reassign' as const,
      payload: { to: it.to, reason: it.reason, handOver: it.id },
      now: it.now,
    };
    const result = await (it.dryRun ? rehearse(store, sent) : record(store, sent));
    left.push({ ...task, result: isRefusal(result) ? result : { seq: result.seq } });
  }
  return [...before, ...left];
}
