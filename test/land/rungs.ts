import type { Store } from '../../libs/store';

/** Where two rungs of a dossier's second step shall stand. ISO instants. */
export interface Moved {
  id: string;
  overdue: string;
  late: string;
}

const MOVED_AT = `case r->>'id' when 'overdue' then x.overdue when 'late-3' then x.late else r->>'at' end`;
const MOVE_STATES = `
  update dossier d set state = jsonb_set(d.state, '{steps,1,ladder,rungs}',
    (select jsonb_agg(jsonb_set(r, '{at}', to_jsonb(${MOVED_AT}))) from jsonb_array_elements(d.state->'steps'->1->'ladder'->'rungs') r))
    from jsonb_to_recordset($1::jsonb) as x(id uuid, overdue text, late text) where d.id = x.id`;
const MOVE_ROWS = `
  update rung g set due_at = (case g.rung when 'overdue' then x.overdue else x.late end)::timestamptz
    from jsonb_to_recordset($1::jsonb) as x(id uuid, overdue text, late text) where g.dossier_id = x.id and g.rung in ('overdue', 'late-3')`;

/** Brings rungs to where a test can wait for them, in the dossiers and in the rows; a workflow that is told again arms its timer by it. */
export async function moveRungs(store: Store, moved: readonly Moved[]): Promise<void> {
  await store.query(MOVE_STATES, [JSON.stringify(moved)]);
  await store.query(MOVE_ROWS, [JSON.stringify(moved)]);
}
